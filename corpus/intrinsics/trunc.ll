; llvm.trunc rounds towards zero.
; run: @trunc_float(0.0) == 0.0
; run: @trunc_float(-0.0) == -0.0
; run: @trunc_float(1.0) == 1.0
; run: @trunc_float(-1.5) == -1.0
; run: @trunc_float(3.4028235e38) == 3.4028235e38
; run: @trunc_float(-3.4028235e38) == -3.4028235e38
; run: @trunc_float(1e-45) == 0.0
; run: @trunc_float(1.1754944e-38) == 0.0
; run: @trunc_float(inf) == inf
; run: @trunc_float(-inf) == -inf
; run: @trunc_float(nan) == nan
; run: @trunc_float(0.1) == 0.0
; run: @trunc_float(16777216.0) == 16777216.0
; run: @trunc_float(123456.79) == 123456.0
; run: @trunc_float(0.5) == 0.0
; run: @trunc_float(-0.5) == -0.0
; run: @trunc_float(1.5) == 1.0
; run: @trunc_float(2.5) == 2.0
; run: @trunc_float(-2.5) == -2.0
; run: @trunc_float(0.49999997) == 0.0
; run: @trunc_float(8388609.0) == 8388609.0
; run: @trunc_float(-0.3) == -0.0
; run: @trunc_float(1e30) == 1e30
; run: @trunc_double(0.0) == 0.0
; run: @trunc_double(-0.0) == -0.0
; run: @trunc_double(1.0) == 1.0
; run: @trunc_double(-1.5) == -1.0
; run: @trunc_double(1.7976931348623157e308) == 1.7976931348623157e308
; run: @trunc_double(-1.7976931348623157e308) == -1.7976931348623157e308
; run: @trunc_double(5e-324) == 0.0
; run: @trunc_double(2.2250738585072014e-308) == 0.0
; run: @trunc_double(inf) == inf
; run: @trunc_double(-inf) == -inf
; run: @trunc_double(nan) == nan
; run: @trunc_double(0.1) == 0.0
; run: @trunc_double(9007199254740992.0) == 9007199254740992.0
; run: @trunc_double(123456.789) == 123456.0
; run: @trunc_double(0.5) == 0.0
; run: @trunc_double(-0.5) == -0.0
; run: @trunc_double(1.5) == 1.0
; run: @trunc_double(2.5) == 2.0
; run: @trunc_double(-2.5) == -2.0
; run: @trunc_double(0.49999999999999994) == 0.0
; run: @trunc_double(4503599627370497.5) == 4503599627370498.0
; run: @trunc_double(-0.3) == -0.0
; run: @trunc_double(1e30) == 1e30

declare float @llvm.trunc.f32(float)
define float @trunc_float(float %a) {
  %r = call float @llvm.trunc.f32(float %a)
  ret float %r
}
declare double @llvm.trunc.f64(double)
define double @trunc_double(double %a) {
  %r = call double @llvm.trunc.f64(double %a)
  ret double %r
}
