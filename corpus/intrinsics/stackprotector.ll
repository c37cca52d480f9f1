; llvm.stackprotector: the guard's slot is the code generator's own affair.
; run: @f(@guard) == 5

@guard = global i64 5
declare void @llvm.stackprotector(ptr, ptr)
define i64 @f(ptr %g) {
  %slot = alloca ptr
  call void @llvm.stackprotector(ptr %g, ptr %slot)
  %r = load i64, ptr %g
  ret i64 %r
}
