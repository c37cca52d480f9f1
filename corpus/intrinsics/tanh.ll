; llvm.tanh is libm's function.
; run: @tanh_float(0.0) == 0.0
; run: @tanh_float(-0.0) == -0.0
; run: @tanh_float(1.0) == 0.7615942
; run: @tanh_float(-1.0) == -0.7615942
; run: @tanh_float(0.5) == 0.46211717
; run: @tanh_float(2.0) == 0.9640276
; run: @tanh_float(10.0) == 1.0
; run: @tanh_float(100.0) == 1.0
; run: @tanh_float(inf) == 1.0
; run: @tanh_float(-inf) == -1.0
; run: @tanh_float(nan) == nan
; run: @tanh_double(0.0) == 0.0
; run: @tanh_double(-0.0) == -0.0
; run: @tanh_double(1.0) == 0.7615941559557649
; run: @tanh_double(-1.0) == -0.7615941559557649
; run: @tanh_double(0.5) == 0.46211715726000974
; run: @tanh_double(2.0) == 0.9640275800758169
; run: @tanh_double(10.0) == 0.9999999958776927
; run: @tanh_double(100.0) == 1.0
; run: @tanh_double(inf) == 1.0
; run: @tanh_double(-inf) == -1.0
; run: @tanh_double(nan) == nan

declare float @llvm.tanh.f32(float)
define float @tanh_float(float %a) {
  %r = call float @llvm.tanh.f32(float %a)
  ret float %r
}
declare double @llvm.tanh.f64(double)
define double @tanh_double(double %a) {
  %r = call double @llvm.tanh.f64(double %a)
  ret double %r
}
