; llvm.frameaddress and llvm.returnaddress of the function itself are not null.
; run: @frame() == true
; run: @return() == true

declare ptr @llvm.frameaddress.p0(i32)
declare ptr @llvm.returnaddress(i32)
define i1 @frame() {
  %p = call ptr @llvm.frameaddress.p0(i32 0)
  %r = icmp ne ptr %p, null
  ret i1 %r
}
define i1 @return() {
  %p = call ptr @llvm.returnaddress(i32 0)
  %r = icmp ne ptr %p, null
  ret i1 %r
}
