; llvm.readsteadycounter does not go back.
; run: @f() == true
; oracle: LLVM 19 has none for x86-64

declare i64 @llvm.readsteadycounter()
define i1 @f() {
  %a = call i64 @llvm.readsteadycounter()
  %b = call i64 @llvm.readsteadycounter()
  %r = icmp ule i64 %a, %b
  ret i1 %r
}
