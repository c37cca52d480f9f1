; llvm.experimental.constrained.maxnum gives what the plain operation gives.
; run: @maxnum_float(1.5, 1.5) == 1.5
; run: @maxnum_float(1.5, -0.0) == 1.5
; run: @maxnum_float(1.5, 0.1) == 1.5
; run: @maxnum_float(1.5, inf) == inf
; run: @maxnum_float(1.5, nan) == 1.5
; run: @maxnum_float(1.5, 1e30) == 1e30
; run: @maxnum_float(1.5, -7.25) == 1.5
; run: @maxnum_float(-0.0, 1.5) == 1.5
; run: @maxnum_float(-0.0, -0.0) == -0.0
; run: @maxnum_float(-0.0, 0.1) == 0.1
; run: @maxnum_float(-0.0, inf) == inf
; run: @maxnum_float(-0.0, nan) == -0.0
; run: @maxnum_float(-0.0, 1e30) == 1e30
; run: @maxnum_float(-0.0, -7.25) == -0.0
; run: @maxnum_float(0.1, 1.5) == 1.5
; run: @maxnum_float(0.1, -0.0) == 0.1
; run: @maxnum_float(0.1, 0.1) == 0.1
; run: @maxnum_float(0.1, inf) == inf
; run: @maxnum_float(0.1, nan) == 0.1
; run: @maxnum_float(0.1, 1e30) == 1e30
; run: @maxnum_float(0.1, -7.25) == 0.1
; run: @maxnum_float(inf, 1.5) == inf
; run: @maxnum_float(inf, -0.0) == inf
; run: @maxnum_float(inf, 0.1) == inf
; run: @maxnum_float(inf, inf) == inf
; run: @maxnum_float(inf, nan) == inf
; run: @maxnum_float(inf, 1e30) == inf
; run: @maxnum_float(inf, -7.25) == inf
; run: @maxnum_float(nan, 1.5) == 1.5
; run: @maxnum_float(nan, -0.0) == -0.0
; run: @maxnum_float(nan, 0.1) == 0.1
; run: @maxnum_float(nan, inf) == inf
; run: @maxnum_float(nan, nan) == nan
; run: @maxnum_float(nan, 1e30) == 1e30
; run: @maxnum_float(nan, -7.25) == -7.25
; run: @maxnum_float(1e30, 1.5) == 1e30
; run: @maxnum_float(1e30, -0.0) == 1e30
; run: @maxnum_float(1e30, 0.1) == 1e30
; run: @maxnum_float(1e30, inf) == inf
; run: @maxnum_float(1e30, nan) == 1e30
; run: @maxnum_float(1e30, 1e30) == 1e30
; run: @maxnum_float(1e30, -7.25) == 1e30
; run: @maxnum_float(-7.25, 1.5) == 1.5
; run: @maxnum_float(-7.25, -0.0) == -0.0
; run: @maxnum_float(-7.25, 0.1) == 0.1
; run: @maxnum_float(-7.25, inf) == inf
; run: @maxnum_float(-7.25, nan) == -7.25
; run: @maxnum_float(-7.25, 1e30) == 1e30
; run: @maxnum_float(-7.25, -7.25) == -7.25
; run: @maxnum_double(1.5, 1.5) == 1.5
; run: @maxnum_double(1.5, -0.0) == 1.5
; run: @maxnum_double(1.5, 0.1) == 1.5
; run: @maxnum_double(1.5, inf) == inf
; run: @maxnum_double(1.5, nan) == 1.5
; run: @maxnum_double(1.5, 1e30) == 1e30
; run: @maxnum_double(1.5, -7.25) == 1.5
; run: @maxnum_double(-0.0, 1.5) == 1.5
; run: @maxnum_double(-0.0, -0.0) == -0.0
; run: @maxnum_double(-0.0, 0.1) == 0.1
; run: @maxnum_double(-0.0, inf) == inf
; run: @maxnum_double(-0.0, nan) == -0.0
; run: @maxnum_double(-0.0, 1e30) == 1e30
; run: @maxnum_double(-0.0, -7.25) == -0.0
; run: @maxnum_double(0.1, 1.5) == 1.5
; run: @maxnum_double(0.1, -0.0) == 0.1
; run: @maxnum_double(0.1, 0.1) == 0.1
; run: @maxnum_double(0.1, inf) == inf
; run: @maxnum_double(0.1, nan) == 0.1
; run: @maxnum_double(0.1, 1e30) == 1e30
; run: @maxnum_double(0.1, -7.25) == 0.1
; run: @maxnum_double(inf, 1.5) == inf
; run: @maxnum_double(inf, -0.0) == inf
; run: @maxnum_double(inf, 0.1) == inf
; run: @maxnum_double(inf, inf) == inf
; run: @maxnum_double(inf, nan) == inf
; run: @maxnum_double(inf, 1e30) == inf
; run: @maxnum_double(inf, -7.25) == inf
; run: @maxnum_double(nan, 1.5) == 1.5
; run: @maxnum_double(nan, -0.0) == -0.0
; run: @maxnum_double(nan, 0.1) == 0.1
; run: @maxnum_double(nan, inf) == inf
; run: @maxnum_double(nan, nan) == nan
; run: @maxnum_double(nan, 1e30) == 1e30
; run: @maxnum_double(nan, -7.25) == -7.25
; run: @maxnum_double(1e30, 1.5) == 1e30
; run: @maxnum_double(1e30, -0.0) == 1e30
; run: @maxnum_double(1e30, 0.1) == 1e30
; run: @maxnum_double(1e30, inf) == inf
; run: @maxnum_double(1e30, nan) == 1e30
; run: @maxnum_double(1e30, 1e30) == 1e30
; run: @maxnum_double(1e30, -7.25) == 1e30
; run: @maxnum_double(-7.25, 1.5) == 1.5
; run: @maxnum_double(-7.25, -0.0) == -0.0
; run: @maxnum_double(-7.25, 0.1) == 0.1
; run: @maxnum_double(-7.25, inf) == inf
; run: @maxnum_double(-7.25, nan) == -7.25
; run: @maxnum_double(-7.25, 1e30) == 1e30
; run: @maxnum_double(-7.25, -7.25) == -7.25

declare float @llvm.experimental.constrained.maxnum.f32(float, float, metadata)
define float @maxnum_float(float %a, float %b) strictfp {
  %r = call float @llvm.experimental.constrained.maxnum.f32(float %a, float %b, metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.maxnum.f64(double, double, metadata)
define double @maxnum_double(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.maxnum.f64(double %a, double %b, metadata !"fpexcept.strict") strictfp
  ret double %r
}
