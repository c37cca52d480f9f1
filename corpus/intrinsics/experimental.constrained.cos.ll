; llvm.experimental.constrained.cos gives what the plain function gives.
; run: @cos_float(0.0) == 1.0
; run: @cos_float(-0.0) == 1.0
; run: @cos_float(2.5) == -0.8011436
; run: @cos_float(1.5) == 0.0707372
; run: @cos_float(-0.5) == 0.87758255
; run: @cos_float(inf) == nan
; run: @cos_float(nan) == nan
; run: @cos_float(0.1) == 0.9950042
; run: @cos_double(0.0) == 1.0
; run: @cos_double(-0.0) == 1.0
; run: @cos_double(2.5) == -0.8011436155469337
; run: @cos_double(1.5) == 0.0707372016677029
; run: @cos_double(-0.5) == 0.8775825618903728
; run: @cos_double(inf) == nan
; run: @cos_double(nan) == nan
; run: @cos_double(0.1) == 0.9950041652780258

declare float @llvm.experimental.constrained.cos.f32(float, metadata, metadata)
define float @cos_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.cos.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.cos.f64(double, metadata, metadata)
define double @cos_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.cos.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
