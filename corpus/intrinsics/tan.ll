; llvm.tan is libm's function.
; run: @tan_float(0.0) == 0.0
; run: @tan_float(-0.0) == -0.0
; run: @tan_float(1.0) == 1.5574077
; run: @tan_float(-1.0) == -1.5574077
; run: @tan_float(0.5) == 0.5463025
; run: @tan_float(2.0) == -2.1850398
; run: @tan_float(10.0) == 0.64836085
; run: @tan_float(100.0) == -0.58721393
; run: @tan_float(inf) == nan
; run: @tan_float(-inf) == nan
; run: @tan_float(nan) == nan
; run: @tan_double(0.0) == 0.0
; run: @tan_double(-0.0) == -0.0
; run: @tan_double(1.0) == 1.5574077246549023
; run: @tan_double(-1.0) == -1.5574077246549023
; run: @tan_double(0.5) == 0.5463024898437905
; run: @tan_double(2.0) == -2.185039863261519
; run: @tan_double(10.0) == 0.6483608274590866
; run: @tan_double(100.0) == -0.5872139151569291
; run: @tan_double(inf) == nan
; run: @tan_double(-inf) == nan
; run: @tan_double(nan) == nan

declare float @llvm.tan.f32(float)
define float @tan_float(float %a) {
  %r = call float @llvm.tan.f32(float %a)
  ret float %r
}
declare double @llvm.tan.f64(double)
define double @tan_double(double %a) {
  %r = call double @llvm.tan.f64(double %a)
  ret double %r
}
