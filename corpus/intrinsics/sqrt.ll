; llvm.sqrt is the square root, correctly rounded.
; run: @sqrt_float(0.0) == 0.0
; run: @sqrt_float(-0.0) == -0.0
; run: @sqrt_float(1.0) == 1.0
; run: @sqrt_float(-1.5) == nan
; run: @sqrt_float(3.4028235e38) == 1.8446743e19
; run: @sqrt_float(-3.4028235e38) == nan
; run: @sqrt_float(1e-45) == 3.743392e-23
; run: @sqrt_float(1.1754944e-38) == 1.0842022e-19
; run: @sqrt_float(inf) == inf
; run: @sqrt_float(-inf) == nan
; run: @sqrt_float(nan) == nan
; run: @sqrt_float(0.1) == 0.31622776
; run: @sqrt_float(16777216.0) == 4096.0
; run: @sqrt_float(123456.79) == 351.3642
; run: @sqrt_float(0.5) == 0.70710677
; run: @sqrt_float(-0.5) == nan
; run: @sqrt_float(1.5) == 1.2247449
; run: @sqrt_float(2.5) == 1.5811388
; run: @sqrt_float(-2.5) == nan
; run: @sqrt_float(0.49999997) == 0.70710677
; run: @sqrt_float(8388609.0) == 2896.3096
; run: @sqrt_float(-0.3) == nan
; run: @sqrt_float(1e30) == 1000000000000000.0
; run: @sqrt_double(0.0) == 0.0
; run: @sqrt_double(-0.0) == -0.0
; run: @sqrt_double(1.0) == 1.0
; run: @sqrt_double(-1.5) == nan
; run: @sqrt_double(1.7976931348623157e308) == 1.3407807929942596e154
; run: @sqrt_double(-1.7976931348623157e308) == nan
; run: @sqrt_double(5e-324) == 2.2227587494850775e-162
; run: @sqrt_double(2.2250738585072014e-308) == 1.4916681462400413e-154
; run: @sqrt_double(inf) == inf
; run: @sqrt_double(-inf) == nan
; run: @sqrt_double(nan) == nan
; run: @sqrt_double(0.1) == 0.31622776601683794
; run: @sqrt_double(9007199254740992.0) == 94906265.62425156
; run: @sqrt_double(123456.789) == 351.3641828644462
; run: @sqrt_double(0.5) == 0.7071067811865476
; run: @sqrt_double(-0.5) == nan
; run: @sqrt_double(1.5) == 1.224744871391589
; run: @sqrt_double(2.5) == 1.5811388300841898
; run: @sqrt_double(-2.5) == nan
; run: @sqrt_double(0.49999999999999994) == 0.7071067811865475
; run: @sqrt_double(4503599627370497.5) == 67108864.00000001
; run: @sqrt_double(-0.3) == nan
; run: @sqrt_double(1e30) == 1000000000000000.0

declare float @llvm.sqrt.f32(float)
define float @sqrt_float(float %a) {
  %r = call float @llvm.sqrt.f32(float %a)
  ret float %r
}
declare double @llvm.sqrt.f64(double)
define double @sqrt_double(double %a) {
  %r = call double @llvm.sqrt.f64(double %a)
  ret double %r
}
