; llvm.sin is libm's function.
; run: @sin_float(0.0) == 0.0
; run: @sin_float(-0.0) == -0.0
; run: @sin_float(1.0) == 0.84147096
; run: @sin_float(-1.0) == -0.84147096
; run: @sin_float(0.5) == 0.47942555
; run: @sin_float(2.0) == 0.9092974
; run: @sin_float(10.0) == -0.5440211
; run: @sin_float(100.0) == -0.50636566
; run: @sin_float(inf) == nan
; run: @sin_float(-inf) == nan
; run: @sin_float(nan) == nan
; run: @sin_double(0.0) == 0.0
; run: @sin_double(-0.0) == -0.0
; run: @sin_double(1.0) == 0.8414709848078965
; run: @sin_double(-1.0) == -0.8414709848078965
; run: @sin_double(0.5) == 0.479425538604203
; run: @sin_double(2.0) == 0.9092974268256817
; run: @sin_double(10.0) == -0.5440211108893698
; run: @sin_double(100.0) == -0.5063656411097588
; run: @sin_double(inf) == nan
; run: @sin_double(-inf) == nan
; run: @sin_double(nan) == nan

declare float @llvm.sin.f32(float)
define float @sin_float(float %a) {
  %r = call float @llvm.sin.f32(float %a)
  ret float %r
}
declare double @llvm.sin.f64(double)
define double @sin_double(double %a) {
  %r = call double @llvm.sin.f64(double %a)
  ret double %r
}
