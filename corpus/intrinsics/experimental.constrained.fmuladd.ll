; llvm.experimental.constrained.fmuladd multiplies and adds.
; run: @fmuladd_float(2.0, 3.0, 4.0) == 10.0
; run: @fmuladd_float(-0.0, 1.0, 0.0) == 0.0
; run: @fmuladd_float(inf, 0.0, 1.0) == nan
; run: @fmuladd_float(1.5, -2.0, 3.0) == 0.0
; run: @fmuladd_double(2.0, 3.0, 4.0) == 10.0
; run: @fmuladd_double(-0.0, 1.0, 0.0) == 0.0
; run: @fmuladd_double(inf, 0.0, 1.0) == nan
; run: @fmuladd_double(1.5, -2.0, 3.0) == 0.0

declare float @llvm.experimental.constrained.fmuladd.f32(float, float, float, metadata, metadata)
define float @fmuladd_float(float %a, float %b, float %c) strictfp {
  %r = call float @llvm.experimental.constrained.fmuladd.f32(float %a, float %b, float %c, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.fmuladd.f64(double, double, double, metadata, metadata)
define double @fmuladd_double(double %a, double %b, double %c) strictfp {
  %r = call double @llvm.experimental.constrained.fmuladd.f64(double %a, double %b, double %c, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
