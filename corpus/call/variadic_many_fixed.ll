; Variadic functions whose fixed parameters take all registers, and some stack.
; run: @six(1, 2, 3, 4, 5, 6, i64 100, i64 200) == 321
; run: @eight(1, 2, 3, 4, 5, 6, 7, 8, i64 100) == 136
; run: @floats(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, double 100.0) == 145.0

declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
define i64 @six(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, ...) {
  %l = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %l)
  %v = va_arg ptr %l, i64
  %w = va_arg ptr %l, i64
  call void @llvm.va_end.p0(ptr %l)
  %s1 = add i64 %a, %b
  %s2 = add i64 %s1, %c
  %s3 = add i64 %s2, %d
  %s4 = add i64 %s3, %e
  %s5 = add i64 %s4, %f
  %s6 = add i64 %s5, %v
  %s7 = add i64 %s6, %w
  ret i64 %s7
}
define i64 @eight(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h, ...) {
  %l = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %l)
  %v = va_arg ptr %l, i64
  call void @llvm.va_end.p0(ptr %l)
  %s1 = add i64 %a, %b
  %s2 = add i64 %s1, %c
  %s3 = add i64 %s2, %d
  %s4 = add i64 %s3, %e
  %s5 = add i64 %s4, %f
  %s6 = add i64 %s5, %g
  %s7 = add i64 %s6, %h
  %s8 = add i64 %s7, %v
  ret i64 %s8
}
define double @floats(double %a, double %b, double %c, double %d, double %e, double %f, double %g, double %h, double %i, ...) {
  %l = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %l)
  %v = va_arg ptr %l, double
  call void @llvm.va_end.p0(ptr %l)
  %s1 = fadd double %a, %b
  %s2 = fadd double %s1, %c
  %s3 = fadd double %s2, %d
  %s4 = fadd double %s3, %e
  %s5 = fadd double %s4, %f
  %s6 = fadd double %s5, %g
  %s7 = fadd double %s6, %h
  %s8 = fadd double %s7, %i
  %s9 = fadd double %s8, %v
  ret double %s9
}
