; llvm.log2 is libm's function.
; run: @log2_float(0.0) == -inf
; run: @log2_float(-0.0) == -inf
; run: @log2_float(1.0) == 0.0
; run: @log2_float(-1.0) == nan
; run: @log2_float(0.5) == -1.0
; run: @log2_float(2.0) == 1.0
; run: @log2_float(10.0) == 3.321928
; run: @log2_float(100.0) == 6.643856
; run: @log2_float(inf) == inf
; run: @log2_float(-inf) == nan
; run: @log2_float(nan) == nan
; run: @log2_double(0.0) == -inf
; run: @log2_double(-0.0) == -inf
; run: @log2_double(1.0) == 0.0
; run: @log2_double(-1.0) == nan
; run: @log2_double(0.5) == -1.0
; run: @log2_double(2.0) == 1.0
; run: @log2_double(10.0) == 3.321928094887362
; run: @log2_double(100.0) == 6.643856189774724
; run: @log2_double(inf) == inf
; run: @log2_double(-inf) == nan
; run: @log2_double(nan) == nan

declare float @llvm.log2.f32(float)
define float @log2_float(float %a) {
  %r = call float @llvm.log2.f32(float %a)
  ret float %r
}
declare double @llvm.log2.f64(double)
define double @log2_double(double %a) {
  %r = call double @llvm.log2.f64(double %a)
  ret double %r
}
