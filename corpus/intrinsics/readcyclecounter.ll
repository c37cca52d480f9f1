; llvm.readcyclecounter goes forward.
; run: @f() == true

declare i64 @llvm.readcyclecounter()
define i1 @f() {
  %a = call i64 @llvm.readcyclecounter()
  %b = call i64 @llvm.readcyclecounter()
  %r = icmp ule i64 %a, %b
  ret i1 %r
}
