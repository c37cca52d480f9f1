; llvm.sinh is libm's function.
; run: @sinh_float(0.0) == 0.0
; run: @sinh_float(-0.0) == -0.0
; run: @sinh_float(1.0) == 1.1752012
; run: @sinh_float(-1.0) == -1.1752012
; run: @sinh_float(0.5) == 0.5210953
; run: @sinh_float(2.0) == 3.6268604
; run: @sinh_float(10.0) == 11013.232
; run: @sinh_float(100.0) == inf
; run: @sinh_float(inf) == inf
; run: @sinh_float(-inf) == -inf
; run: @sinh_float(nan) == nan
; run: @sinh_double(0.0) == 0.0
; run: @sinh_double(-0.0) == -0.0
; run: @sinh_double(1.0) == 1.1752011936438014
; run: @sinh_double(-1.0) == -1.1752011936438014
; run: @sinh_double(0.5) == 0.5210953054937474
; run: @sinh_double(2.0) == 3.626860407847019
; run: @sinh_double(10.0) == 11013.232874703393
; run: @sinh_double(100.0) == 1.3440585709080678e43
; run: @sinh_double(inf) == inf
; run: @sinh_double(-inf) == -inf
; run: @sinh_double(nan) == nan

declare float @llvm.sinh.f32(float)
define float @sinh_float(float %a) {
  %r = call float @llvm.sinh.f32(float %a)
  ret float %r
}
declare double @llvm.sinh.f64(double)
define double @sinh_double(double %a) {
  %r = call double @llvm.sinh.f64(double %a)
  ret double %r
}
