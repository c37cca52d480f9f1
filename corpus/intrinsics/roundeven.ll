; llvm.roundeven rounds half to even.
; run: @roundeven_float(0.0) == 0.0
; run: @roundeven_float(-0.0) == -0.0
; run: @roundeven_float(1.0) == 1.0
; run: @roundeven_float(-1.5) == -2.0
; run: @roundeven_float(3.4028235e38) == 3.4028235e38
; run: @roundeven_float(-3.4028235e38) == -3.4028235e38
; run: @roundeven_float(1e-45) == 0.0
; run: @roundeven_float(1.1754944e-38) == 0.0
; run: @roundeven_float(inf) == inf
; run: @roundeven_float(-inf) == -inf
; run: @roundeven_float(nan) == nan
; run: @roundeven_float(0.1) == 0.0
; run: @roundeven_float(16777216.0) == 16777216.0
; run: @roundeven_float(123456.79) == 123457.0
; run: @roundeven_float(0.5) == 0.0
; run: @roundeven_float(-0.5) == -0.0
; run: @roundeven_float(1.5) == 2.0
; run: @roundeven_float(2.5) == 2.0
; run: @roundeven_float(-2.5) == -2.0
; run: @roundeven_float(0.49999997) == 0.0
; run: @roundeven_float(8388609.0) == 8388609.0
; run: @roundeven_float(-0.3) == -0.0
; run: @roundeven_float(1e30) == 1e30
; run: @roundeven_double(0.0) == 0.0
; run: @roundeven_double(-0.0) == -0.0
; run: @roundeven_double(1.0) == 1.0
; run: @roundeven_double(-1.5) == -2.0
; run: @roundeven_double(1.7976931348623157e308) == 1.7976931348623157e308
; run: @roundeven_double(-1.7976931348623157e308) == -1.7976931348623157e308
; run: @roundeven_double(5e-324) == 0.0
; run: @roundeven_double(2.2250738585072014e-308) == 0.0
; run: @roundeven_double(inf) == inf
; run: @roundeven_double(-inf) == -inf
; run: @roundeven_double(nan) == nan
; run: @roundeven_double(0.1) == 0.0
; run: @roundeven_double(9007199254740992.0) == 9007199254740992.0
; run: @roundeven_double(123456.789) == 123457.0
; run: @roundeven_double(0.5) == 0.0
; run: @roundeven_double(-0.5) == -0.0
; run: @roundeven_double(1.5) == 2.0
; run: @roundeven_double(2.5) == 2.0
; run: @roundeven_double(-2.5) == -2.0
; run: @roundeven_double(0.49999999999999994) == 0.0
; run: @roundeven_double(4503599627370497.5) == 4503599627370498.0
; run: @roundeven_double(-0.3) == -0.0
; run: @roundeven_double(1e30) == 1e30

declare float @llvm.roundeven.f32(float)
define float @roundeven_float(float %a) {
  %r = call float @llvm.roundeven.f32(float %a)
  ret float %r
}
declare double @llvm.roundeven.f64(double)
define double @roundeven_double(double %a) {
  %r = call double @llvm.roundeven.f64(double %a)
  ret double %r
}
