; llvm.ceil rounds up.
; run: @ceil_float(0.0) == 0.0
; run: @ceil_float(-0.0) == -0.0
; run: @ceil_float(1.0) == 1.0
; run: @ceil_float(-1.5) == -1.0
; run: @ceil_float(3.4028235e38) == 3.4028235e38
; run: @ceil_float(-3.4028235e38) == -3.4028235e38
; run: @ceil_float(1e-45) == 1.0
; run: @ceil_float(1.1754944e-38) == 1.0
; run: @ceil_float(inf) == inf
; run: @ceil_float(-inf) == -inf
; run: @ceil_float(nan) == nan
; run: @ceil_float(0.1) == 1.0
; run: @ceil_float(16777216.0) == 16777216.0
; run: @ceil_float(123456.79) == 123457.0
; run: @ceil_float(0.5) == 1.0
; run: @ceil_float(-0.5) == -0.0
; run: @ceil_float(1.5) == 2.0
; run: @ceil_float(2.5) == 3.0
; run: @ceil_float(-2.5) == -2.0
; run: @ceil_float(0.49999997) == 1.0
; run: @ceil_float(8388609.0) == 8388609.0
; run: @ceil_float(-0.3) == -0.0
; run: @ceil_float(1e30) == 1e30
; run: @ceil_double(0.0) == 0.0
; run: @ceil_double(-0.0) == -0.0
; run: @ceil_double(1.0) == 1.0
; run: @ceil_double(-1.5) == -1.0
; run: @ceil_double(1.7976931348623157e308) == 1.7976931348623157e308
; run: @ceil_double(-1.7976931348623157e308) == -1.7976931348623157e308
; run: @ceil_double(5e-324) == 1.0
; run: @ceil_double(2.2250738585072014e-308) == 1.0
; run: @ceil_double(inf) == inf
; run: @ceil_double(-inf) == -inf
; run: @ceil_double(nan) == nan
; run: @ceil_double(0.1) == 1.0
; run: @ceil_double(9007199254740992.0) == 9007199254740992.0
; run: @ceil_double(123456.789) == 123457.0
; run: @ceil_double(0.5) == 1.0
; run: @ceil_double(-0.5) == -0.0
; run: @ceil_double(1.5) == 2.0
; run: @ceil_double(2.5) == 3.0
; run: @ceil_double(-2.5) == -2.0
; run: @ceil_double(0.49999999999999994) == 1.0
; run: @ceil_double(4503599627370497.5) == 4503599627370498.0
; run: @ceil_double(-0.3) == -0.0
; run: @ceil_double(1e30) == 1e30

declare float @llvm.ceil.f32(float)
define float @ceil_float(float %a) {
  %r = call float @llvm.ceil.f32(float %a)
  ret float %r
}
declare double @llvm.ceil.f64(double)
define double @ceil_double(double %a) {
  %r = call double @llvm.ceil.f64(double %a)
  ret double %r
}
