; llvm.experimental.constrained.atan2 gives what the plain operation gives.
; oracle: the name is of LLVM 20
; run: @atan2_float(1.0, -1.0) == 2.3561945
; run: @atan2_double(1.0, -1.0) == 2.356194490192345

declare float @llvm.experimental.constrained.atan2.f32(float, float, metadata, metadata)
define float @atan2_float(float %a, float %b) strictfp {
  %r = call float @llvm.experimental.constrained.atan2.f32(float %a, float %b, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.atan2.f64(double, double, metadata, metadata)
define double @atan2_double(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.atan2.f64(double %a, double %b, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
