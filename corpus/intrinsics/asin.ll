; llvm.asin is libm's function.
; run: @asin_float(0.0) == 0.0
; run: @asin_float(-0.0) == -0.0
; run: @asin_float(1.0) == 1.5707964
; run: @asin_float(-1.0) == -1.5707964
; run: @asin_float(0.5) == 0.5235988
; run: @asin_float(2.0) == nan
; run: @asin_float(10.0) == nan
; run: @asin_float(100.0) == nan
; run: @asin_float(inf) == nan
; run: @asin_float(-inf) == nan
; run: @asin_float(nan) == nan
; run: @asin_double(0.0) == 0.0
; run: @asin_double(-0.0) == -0.0
; run: @asin_double(1.0) == 1.5707963267948966
; run: @asin_double(-1.0) == -1.5707963267948966
; run: @asin_double(0.5) == 0.5235987755982989
; run: @asin_double(2.0) == nan
; run: @asin_double(10.0) == nan
; run: @asin_double(100.0) == nan
; run: @asin_double(inf) == nan
; run: @asin_double(-inf) == nan
; run: @asin_double(nan) == nan

declare float @llvm.asin.f32(float)
define float @asin_float(float %a) {
  %r = call float @llvm.asin.f32(float %a)
  ret float %r
}
declare double @llvm.asin.f64(double)
define double @asin_double(double %a) {
  %r = call double @llvm.asin.f64(double %a)
  ret double %r
}
