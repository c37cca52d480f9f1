; llvm.fmuladd is a multiplication and an addition; here no rounding shows.
; run: @fmuladd_float(2.0, 3.0, 4.0) == 10.0
; run: @fmuladd_float(-0.0, 1.0, 0.0) == 0.0
; run: @fmuladd_float(-0.0, 1.0, -0.0) == -0.0
; run: @fmuladd_float(inf, 0.0, 1.0) == nan
; run: @fmuladd_float(inf, 1.0, -inf) == nan
; run: @fmuladd_float(1.5, -2.0, 3.0) == 0.0
; run: @fmuladd_float(nan, 1.0, 1.0) == nan
; run: @fmuladd_float(1.0, 1.0, nan) == nan
; run: @fmuladd_double(2.0, 3.0, 4.0) == 10.0
; run: @fmuladd_double(-0.0, 1.0, 0.0) == 0.0
; run: @fmuladd_double(-0.0, 1.0, -0.0) == -0.0
; run: @fmuladd_double(inf, 0.0, 1.0) == nan
; run: @fmuladd_double(inf, 1.0, -inf) == nan
; run: @fmuladd_double(1.5, -2.0, 3.0) == 0.0
; run: @fmuladd_double(nan, 1.0, 1.0) == nan
; run: @fmuladd_double(1.0, 1.0, nan) == nan

declare float @llvm.fmuladd.f32(float, float, float)
define float @fmuladd_float(float %a, float %b, float %c) {
  %r = call float @llvm.fmuladd.f32(float %a, float %b, float %c)
  ret float %r
}
declare double @llvm.fmuladd.f64(double, double, double)
define double @fmuladd_double(double %a, double %b, double %c) {
  %r = call double @llvm.fmuladd.f64(double %a, double %b, double %c)
  ret double %r
}
