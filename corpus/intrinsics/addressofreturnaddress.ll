; The return address is where llvm.addressofreturnaddress says, and the arguments begin behind it.
; run: @is_there() == true
; run: @arguments(1, 2, 3, 4, 5, 6, 77) == 77
; oracle: LLVM has no code for llvm.sponentry on x86

define i1 @is_there() "frame-pointer"="all" {
  %p = call ptr @llvm.addressofreturnaddress.p0()
  %a = load ptr, ptr %p
  %b = call ptr @llvm.returnaddress(i32 0)
  %r = icmp eq ptr %a, %b
  ret i1 %r
}

define i64 @arguments(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g) {
  %p = call ptr @llvm.sponentry.p0()
  %r = load i64, ptr %p
  ret i64 %r
}
