; llvm.cos is libm's function.
; run: @cos_float(0.0) == 1.0
; run: @cos_float(-0.0) == 1.0
; run: @cos_float(1.0) == 0.5403023
; run: @cos_float(-1.0) == 0.5403023
; run: @cos_float(0.5) == 0.87758255
; run: @cos_float(2.0) == -0.41614684
; run: @cos_float(10.0) == -0.8390715
; run: @cos_float(100.0) == 0.8623189
; run: @cos_float(inf) == nan
; run: @cos_float(-inf) == nan
; run: @cos_float(nan) == nan
; run: @cos_double(0.0) == 1.0
; run: @cos_double(-0.0) == 1.0
; run: @cos_double(1.0) == 0.5403023058681398
; run: @cos_double(-1.0) == 0.5403023058681398
; run: @cos_double(0.5) == 0.8775825618903728
; run: @cos_double(2.0) == -0.4161468365471424
; run: @cos_double(10.0) == -0.8390715290764524
; run: @cos_double(100.0) == 0.8623188722876839
; run: @cos_double(inf) == nan
; run: @cos_double(-inf) == nan
; run: @cos_double(nan) == nan

declare float @llvm.cos.f32(float)
define float @cos_float(float %a) {
  %r = call float @llvm.cos.f32(float %a)
  ret float %r
}
declare double @llvm.cos.f64(double)
define double @cos_double(double %a) {
  %r = call double @llvm.cos.f64(double %a)
  ret double %r
}
