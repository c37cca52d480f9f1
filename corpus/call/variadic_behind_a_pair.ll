; An i128 that finds one integer register left is on the stack, and so are all integers behind it.
; run: @caller(11) == 1117
; run: @pair() == 40
; run: @floats(2.5) == 2.5
define i64 @first(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i128 %w, ...) {
  %list = alloca [3 x i64], align 16
  call void @llvm.va_start.p0(ptr %list)
  %x = va_arg ptr %list, i64
  %y = va_arg ptr %list, i64
  call void @llvm.va_end.p0(ptr %list)
  %low = trunc i128 %w to i64
  %t = mul i64 %x, 100
  %u = add i64 %t, %y
  %v = add i64 %u, %low
  %s = add i64 %v, %e
  ret i64 %s
}
define i64 @caller(i64 %x) {
  %r = call i64 (i64, i64, i64, i64, i64, i128, ...) @first(i64 1, i64 2, i64 3, i64 4, i64 5, i128 36893488147419103233, i64 %x, i64 11)
  ret i64 %r
}
; Four integers: the pair has both registers, and those behind are on the stack.
define i64 @second(i64 %a, i64 %b, i64 %c, i64 %d, i128 %w, ...) {
  %list = alloca [3 x i64], align 16
  call void @llvm.va_start.p0(ptr %list)
  %x = va_arg ptr %list, i64
  call void @llvm.va_end.p0(ptr %list)
  %low = trunc i128 %w to i64
  %s = add i64 %x, %low
  ret i64 %s
}
define i64 @pair() {
  %r = call i64 (i64, i64, i64, i64, i128, ...) @second(i64 1, i64 2, i64 3, i64 4, i128 36893488147419103233, i64 39)
  ret i64 %r
}
define double @third(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i128 %w, ...) {
  %list = alloca [3 x i64], align 16
  call void @llvm.va_start.p0(ptr %list)
  %x = va_arg ptr %list, double
  call void @llvm.va_end.p0(ptr %list)
  ret double %x
}
define double @floats(double %x) {
  %r = call double (i64, i64, i64, i64, i64, i128, ...) @third(i64 1, i64 2, i64 3, i64 4, i64 5, i128 6, double %x)
  ret double %r
}
declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
