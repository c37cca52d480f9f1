; llvm.fma rounds once.
; run: @fma_float(2.0, 3.0, 4.0) == 10.0
; run: @fma_float(-0.0, 1.0, 0.0) == 0.0
; run: @fma_float(-0.0, 1.0, -0.0) == -0.0
; run: @fma_float(inf, 0.0, 1.0) == nan
; run: @fma_float(inf, 1.0, -inf) == nan
; run: @fma_float(1.5, -2.0, 3.0) == 0.0
; run: @fma_float(nan, 1.0, 1.0) == nan
; run: @fma_float(1.0, 1.0, nan) == nan
; run: @fma_float(1.0000001, 1.0000001, -1.0) == 2.3841858e-7
; run: @fma_float(3.4028235e38, 2.0, -3.4028235e38) == 3.4028235e38
; run: @fma_float(1e-45, 0.5, 1e-45) == 3e-45
; run: @fma_float(0.1, 10.0, -1.0) == 1.4901161e-8
; run: @fma_double(2.0, 3.0, 4.0) == 10.0
; run: @fma_double(-0.0, 1.0, 0.0) == 0.0
; run: @fma_double(-0.0, 1.0, -0.0) == -0.0
; run: @fma_double(inf, 0.0, 1.0) == nan
; run: @fma_double(inf, 1.0, -inf) == nan
; run: @fma_double(1.5, -2.0, 3.0) == 0.0
; run: @fma_double(nan, 1.0, 1.0) == nan
; run: @fma_double(1.0, 1.0, nan) == nan
; run: @fma_double(1.0000000000000002, 1.0000000000000002, -1.0) == 4.440892098500626e-16
; run: @fma_double(1.7976931348623157e308, 2.0, -1.7976931348623157e308) == 1.7976931348623157e308
; run: @fma_double(5e-324, 0.5, 5e-324) == 1e-323
; run: @fma_double(0.1, 10.0, -1.0) == 5.551115123125783e-17

declare float @llvm.fma.f32(float, float, float)
define float @fma_float(float %a, float %b, float %c) {
  %r = call float @llvm.fma.f32(float %a, float %b, float %c)
  ret float %r
}
declare double @llvm.fma.f64(double, double, double)
define double @fma_double(double %a, double %b, double %c) {
  %r = call double @llvm.fma.f64(double %a, double %b, double %c)
  ret double %r
}
