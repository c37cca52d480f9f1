; llvm.experimental.constrained.fma multiplies and adds.
; run: @fma_float(2.0, 3.0, 4.0) == 10.0
; run: @fma_float(-0.0, 1.0, 0.0) == 0.0
; run: @fma_float(inf, 0.0, 1.0) == nan
; run: @fma_float(1.5, -2.0, 3.0) == 0.0
; run: @fma_double(2.0, 3.0, 4.0) == 10.0
; run: @fma_double(-0.0, 1.0, 0.0) == 0.0
; run: @fma_double(inf, 0.0, 1.0) == nan
; run: @fma_double(1.5, -2.0, 3.0) == 0.0

declare float @llvm.experimental.constrained.fma.f32(float, float, float, metadata, metadata)
define float @fma_float(float %a, float %b, float %c) strictfp {
  %r = call float @llvm.experimental.constrained.fma.f32(float %a, float %b, float %c, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.fma.f64(double, double, double, metadata, metadata)
define double @fma_double(double %a, double %b, double %c) strictfp {
  %r = call double @llvm.experimental.constrained.fma.f64(double %a, double %b, double %c, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
