; llvm.fabs clears the sign.
; run: @fabs_float(0.0) == 0.0
; run: @fabs_float(-0.0) == 0.0
; run: @fabs_float(1.0) == 1.0
; run: @fabs_float(-1.5) == 1.5
; run: @fabs_float(3.4028235e38) == 3.4028235e38
; run: @fabs_float(-3.4028235e38) == 3.4028235e38
; run: @fabs_float(1e-45) == 1e-45
; run: @fabs_float(1.1754944e-38) == 1.1754944e-38
; run: @fabs_float(inf) == inf
; run: @fabs_float(-inf) == inf
; run: @fabs_float(nan) == nan
; run: @fabs_float(0.1) == 0.1
; run: @fabs_float(16777216.0) == 16777216.0
; run: @fabs_float(123456.79) == 123456.79
; run: @fabs_float(0.5) == 0.5
; run: @fabs_float(-0.5) == 0.5
; run: @fabs_float(1.5) == 1.5
; run: @fabs_float(2.5) == 2.5
; run: @fabs_float(-2.5) == 2.5
; run: @fabs_float(0.49999997) == 0.49999997
; run: @fabs_float(8388609.0) == 8388609.0
; run: @fabs_float(-0.3) == 0.3
; run: @fabs_float(1e30) == 1e30
; run: @fabs_double(0.0) == 0.0
; run: @fabs_double(-0.0) == 0.0
; run: @fabs_double(1.0) == 1.0
; run: @fabs_double(-1.5) == 1.5
; run: @fabs_double(1.7976931348623157e308) == 1.7976931348623157e308
; run: @fabs_double(-1.7976931348623157e308) == 1.7976931348623157e308
; run: @fabs_double(5e-324) == 5e-324
; run: @fabs_double(2.2250738585072014e-308) == 2.2250738585072014e-308
; run: @fabs_double(inf) == inf
; run: @fabs_double(-inf) == inf
; run: @fabs_double(nan) == nan
; run: @fabs_double(0.1) == 0.1
; run: @fabs_double(9007199254740992.0) == 9007199254740992.0
; run: @fabs_double(123456.789) == 123456.789
; run: @fabs_double(0.5) == 0.5
; run: @fabs_double(-0.5) == 0.5
; run: @fabs_double(1.5) == 1.5
; run: @fabs_double(2.5) == 2.5
; run: @fabs_double(-2.5) == 2.5
; run: @fabs_double(0.49999999999999994) == 0.49999999999999994
; run: @fabs_double(4503599627370497.5) == 4503599627370498.0
; run: @fabs_double(-0.3) == 0.3
; run: @fabs_double(1e30) == 1e30

declare float @llvm.fabs.f32(float)
define float @fabs_float(float %a) {
  %r = call float @llvm.fabs.f32(float %a)
  ret float %r
}
declare double @llvm.fabs.f64(double)
define double @fabs_double(double %a) {
  %r = call double @llvm.fabs.f64(double %a)
  ret double %r
}
