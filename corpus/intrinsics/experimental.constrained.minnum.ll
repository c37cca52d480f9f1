; llvm.experimental.constrained.minnum gives what the plain operation gives.
; run: @minnum_float(1.5, 1.5) == 1.5
; run: @minnum_float(1.5, -0.0) == -0.0
; run: @minnum_float(1.5, 0.1) == 0.1
; run: @minnum_float(1.5, inf) == 1.5
; run: @minnum_float(1.5, nan) == 1.5
; run: @minnum_float(1.5, 1e30) == 1.5
; run: @minnum_float(1.5, -7.25) == -7.25
; run: @minnum_float(-0.0, 1.5) == -0.0
; run: @minnum_float(-0.0, -0.0) == -0.0
; run: @minnum_float(-0.0, 0.1) == -0.0
; run: @minnum_float(-0.0, inf) == -0.0
; run: @minnum_float(-0.0, nan) == -0.0
; run: @minnum_float(-0.0, 1e30) == -0.0
; run: @minnum_float(-0.0, -7.25) == -7.25
; run: @minnum_float(0.1, 1.5) == 0.1
; run: @minnum_float(0.1, -0.0) == -0.0
; run: @minnum_float(0.1, 0.1) == 0.1
; run: @minnum_float(0.1, inf) == 0.1
; run: @minnum_float(0.1, nan) == 0.1
; run: @minnum_float(0.1, 1e30) == 0.1
; run: @minnum_float(0.1, -7.25) == -7.25
; run: @minnum_float(inf, 1.5) == 1.5
; run: @minnum_float(inf, -0.0) == -0.0
; run: @minnum_float(inf, 0.1) == 0.1
; run: @minnum_float(inf, inf) == inf
; run: @minnum_float(inf, nan) == inf
; run: @minnum_float(inf, 1e30) == 1e30
; run: @minnum_float(inf, -7.25) == -7.25
; run: @minnum_float(nan, 1.5) == 1.5
; run: @minnum_float(nan, -0.0) == -0.0
; run: @minnum_float(nan, 0.1) == 0.1
; run: @minnum_float(nan, inf) == inf
; run: @minnum_float(nan, nan) == nan
; run: @minnum_float(nan, 1e30) == 1e30
; run: @minnum_float(nan, -7.25) == -7.25
; run: @minnum_float(1e30, 1.5) == 1.5
; run: @minnum_float(1e30, -0.0) == -0.0
; run: @minnum_float(1e30, 0.1) == 0.1
; run: @minnum_float(1e30, inf) == 1e30
; run: @minnum_float(1e30, nan) == 1e30
; run: @minnum_float(1e30, 1e30) == 1e30
; run: @minnum_float(1e30, -7.25) == -7.25
; run: @minnum_float(-7.25, 1.5) == -7.25
; run: @minnum_float(-7.25, -0.0) == -7.25
; run: @minnum_float(-7.25, 0.1) == -7.25
; run: @minnum_float(-7.25, inf) == -7.25
; run: @minnum_float(-7.25, nan) == -7.25
; run: @minnum_float(-7.25, 1e30) == -7.25
; run: @minnum_float(-7.25, -7.25) == -7.25
; run: @minnum_double(1.5, 1.5) == 1.5
; run: @minnum_double(1.5, -0.0) == -0.0
; run: @minnum_double(1.5, 0.1) == 0.1
; run: @minnum_double(1.5, inf) == 1.5
; run: @minnum_double(1.5, nan) == 1.5
; run: @minnum_double(1.5, 1e30) == 1.5
; run: @minnum_double(1.5, -7.25) == -7.25
; run: @minnum_double(-0.0, 1.5) == -0.0
; run: @minnum_double(-0.0, -0.0) == -0.0
; run: @minnum_double(-0.0, 0.1) == -0.0
; run: @minnum_double(-0.0, inf) == -0.0
; run: @minnum_double(-0.0, nan) == -0.0
; run: @minnum_double(-0.0, 1e30) == -0.0
; run: @minnum_double(-0.0, -7.25) == -7.25
; run: @minnum_double(0.1, 1.5) == 0.1
; run: @minnum_double(0.1, -0.0) == -0.0
; run: @minnum_double(0.1, 0.1) == 0.1
; run: @minnum_double(0.1, inf) == 0.1
; run: @minnum_double(0.1, nan) == 0.1
; run: @minnum_double(0.1, 1e30) == 0.1
; run: @minnum_double(0.1, -7.25) == -7.25
; run: @minnum_double(inf, 1.5) == 1.5
; run: @minnum_double(inf, -0.0) == -0.0
; run: @minnum_double(inf, 0.1) == 0.1
; run: @minnum_double(inf, inf) == inf
; run: @minnum_double(inf, nan) == inf
; run: @minnum_double(inf, 1e30) == 1e30
; run: @minnum_double(inf, -7.25) == -7.25
; run: @minnum_double(nan, 1.5) == 1.5
; run: @minnum_double(nan, -0.0) == -0.0
; run: @minnum_double(nan, 0.1) == 0.1
; run: @minnum_double(nan, inf) == inf
; run: @minnum_double(nan, nan) == nan
; run: @minnum_double(nan, 1e30) == 1e30
; run: @minnum_double(nan, -7.25) == -7.25
; run: @minnum_double(1e30, 1.5) == 1.5
; run: @minnum_double(1e30, -0.0) == -0.0
; run: @minnum_double(1e30, 0.1) == 0.1
; run: @minnum_double(1e30, inf) == 1e30
; run: @minnum_double(1e30, nan) == 1e30
; run: @minnum_double(1e30, 1e30) == 1e30
; run: @minnum_double(1e30, -7.25) == -7.25
; run: @minnum_double(-7.25, 1.5) == -7.25
; run: @minnum_double(-7.25, -0.0) == -7.25
; run: @minnum_double(-7.25, 0.1) == -7.25
; run: @minnum_double(-7.25, inf) == -7.25
; run: @minnum_double(-7.25, nan) == -7.25
; run: @minnum_double(-7.25, 1e30) == -7.25
; run: @minnum_double(-7.25, -7.25) == -7.25

declare float @llvm.experimental.constrained.minnum.f32(float, float, metadata)
define float @minnum_float(float %a, float %b) strictfp {
  %r = call float @llvm.experimental.constrained.minnum.f32(float %a, float %b, metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.minnum.f64(double, double, metadata)
define double @minnum_double(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.minnum.f64(double %a, double %b, metadata !"fpexcept.strict") strictfp
  ret double %r
}
