; Exponents of other widths than 32 have signs, too.
; oracle: LLVM 19 has ldexp and frexp of i32 alone
; run: @ldexp16(3.0, -1) == 1.5
; run: @ldexp16(1.0, 10) == 1024.0
; run: @ldexp8(1.0, -2) == 0.25
; run: @frexp64(0.125) == -2
; run: @frexp64(8.0) == 4
; run: @frexp16(0.125) == -2

define double @ldexp16(double %x, i16 %n) {
  %r = call double @llvm.ldexp.f64.i16(double %x, i16 %n)
  ret double %r
}
define float @ldexp8(float %x, i8 %n) {
  %r = call float @llvm.ldexp.f32.i8(float %x, i8 %n)
  ret float %r
}
define i64 @frexp64(double %x) {
  %s = call { double, i64 } @llvm.frexp.f64.i64(double %x)
  %r = extractvalue { double, i64 } %s, 1
  ret i64 %r
}
define i16 @frexp16(double %x) {
  %s = call { double, i16 } @llvm.frexp.f64.i16(double %x)
  %r = extractvalue { double, i16 } %s, 1
  ret i16 %r
}
declare double @llvm.ldexp.f64.i16(double, i16)
declare float @llvm.ldexp.f32.i8(float, i8)
declare { double, i64 } @llvm.frexp.f64.i64(double)
declare { double, i16 } @llvm.frexp.f64.i16(double)
