; llvm.cosh is libm's function.
; run: @cosh_float(0.0) == 1.0
; run: @cosh_float(-0.0) == 1.0
; run: @cosh_float(1.0) == 1.5430806
; run: @cosh_float(-1.0) == 1.5430806
; run: @cosh_float(0.5) == 1.127626
; run: @cosh_float(2.0) == 3.7621958
; run: @cosh_float(10.0) == 11013.232
; run: @cosh_float(100.0) == inf
; run: @cosh_float(inf) == inf
; run: @cosh_float(-inf) == inf
; run: @cosh_float(nan) == nan
; run: @cosh_double(0.0) == 1.0
; run: @cosh_double(-0.0) == 1.0
; run: @cosh_double(1.0) == 1.5430806348152437
; run: @cosh_double(-1.0) == 1.5430806348152437
; run: @cosh_double(0.5) == 1.1276259652063807
; run: @cosh_double(2.0) == 3.7621956910836314
; run: @cosh_double(10.0) == 11013.232920103324
; run: @cosh_double(100.0) == 1.3440585709080678e43
; run: @cosh_double(inf) == inf
; run: @cosh_double(-inf) == inf
; run: @cosh_double(nan) == nan

declare float @llvm.cosh.f32(float)
define float @cosh_float(float %a) {
  %r = call float @llvm.cosh.f32(float %a)
  ret float %r
}
declare double @llvm.cosh.f64(double)
define double @cosh_double(double %a) {
  %r = call double @llvm.cosh.f64(double %a)
  ret double %r
}
