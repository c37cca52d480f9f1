; llvm.log10 is libm's function.
; run: @log10_float(0.0) == -inf
; run: @log10_float(-0.0) == -inf
; run: @log10_float(1.0) == 0.0
; run: @log10_float(-1.0) == nan
; run: @log10_float(0.5) == -0.30103
; run: @log10_float(2.0) == 0.30103
; run: @log10_float(10.0) == 1.0
; run: @log10_float(100.0) == 2.0
; run: @log10_float(inf) == inf
; run: @log10_float(-inf) == nan
; run: @log10_float(nan) == nan
; run: @log10_double(0.0) == -inf
; run: @log10_double(-0.0) == -inf
; run: @log10_double(1.0) == 0.0
; run: @log10_double(-1.0) == nan
; run: @log10_double(0.5) == -0.3010299956639812
; run: @log10_double(2.0) == 0.3010299956639812
; run: @log10_double(10.0) == 1.0
; run: @log10_double(100.0) == 2.0
; run: @log10_double(inf) == inf
; run: @log10_double(-inf) == nan
; run: @log10_double(nan) == nan

declare float @llvm.log10.f32(float)
define float @log10_float(float %a) {
  %r = call float @llvm.log10.f32(float %a)
  ret float %r
}
declare double @llvm.log10.f64(double)
define double @log10_double(double %a) {
  %r = call double @llvm.log10.f64(double %a)
  ret double %r
}
