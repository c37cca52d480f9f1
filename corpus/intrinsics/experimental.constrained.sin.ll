; llvm.experimental.constrained.sin gives what the plain function gives.
; run: @sin_float(0.0) == 0.0
; run: @sin_float(-0.0) == -0.0
; run: @sin_float(2.5) == 0.5984721
; run: @sin_float(1.5) == 0.997495
; run: @sin_float(-0.5) == -0.47942555
; run: @sin_float(inf) == nan
; run: @sin_float(nan) == nan
; run: @sin_float(0.1) == 0.09983342
; run: @sin_double(0.0) == 0.0
; run: @sin_double(-0.0) == -0.0
; run: @sin_double(2.5) == 0.5984721441039565
; run: @sin_double(1.5) == 0.9974949866040544
; run: @sin_double(-0.5) == -0.479425538604203
; run: @sin_double(inf) == nan
; run: @sin_double(nan) == nan
; run: @sin_double(0.1) == 0.09983341664682815

declare float @llvm.experimental.constrained.sin.f32(float, metadata, metadata)
define float @sin_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.sin.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.sin.f64(double, metadata, metadata)
define double @sin_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.sin.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
