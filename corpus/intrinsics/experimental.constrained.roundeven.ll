; llvm.experimental.constrained.roundeven gives what the plain function gives.
; run: @roundeven_float(0.0) == 0.0
; run: @roundeven_float(-0.0) == -0.0
; run: @roundeven_float(2.5) == 2.0
; run: @roundeven_float(1.5) == 2.0
; run: @roundeven_float(-0.5) == -0.0
; run: @roundeven_float(inf) == inf
; run: @roundeven_float(nan) == nan
; run: @roundeven_float(0.1) == 0.0
; run: @roundeven_double(0.0) == 0.0
; run: @roundeven_double(-0.0) == -0.0
; run: @roundeven_double(2.5) == 2.0
; run: @roundeven_double(1.5) == 2.0
; run: @roundeven_double(-0.5) == -0.0
; run: @roundeven_double(inf) == inf
; run: @roundeven_double(nan) == nan
; run: @roundeven_double(0.1) == 0.0

declare float @llvm.experimental.constrained.roundeven.f32(float, metadata)
define float @roundeven_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.roundeven.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.roundeven.f64(double, metadata)
define double @roundeven_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.roundeven.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
