; llvm.experimental.constrained.maximum gives what the plain operation gives.
; oracle: LLVM 19 can't select it for x86-64
; run: @maximum_float(1.5, 1.5) == 1.5
; run: @maximum_float(1.5, -0.0) == 1.5
; run: @maximum_float(1.5, 0.1) == 1.5
; run: @maximum_float(1.5, inf) == inf
; run: @maximum_float(1.5, nan) == nan
; run: @maximum_float(1.5, 1e30) == 1e30
; run: @maximum_float(1.5, -7.25) == 1.5
; run: @maximum_float(-0.0, 1.5) == 1.5
; run: @maximum_float(-0.0, -0.0) == -0.0
; run: @maximum_float(-0.0, 0.1) == 0.1
; run: @maximum_float(-0.0, inf) == inf
; run: @maximum_float(-0.0, nan) == nan
; run: @maximum_float(-0.0, 1e30) == 1e30
; run: @maximum_float(-0.0, -7.25) == -0.0
; run: @maximum_float(0.1, 1.5) == 1.5
; run: @maximum_float(0.1, -0.0) == 0.1
; run: @maximum_float(0.1, 0.1) == 0.1
; run: @maximum_float(0.1, inf) == inf
; run: @maximum_float(0.1, nan) == nan
; run: @maximum_float(0.1, 1e30) == 1e30
; run: @maximum_float(0.1, -7.25) == 0.1
; run: @maximum_float(inf, 1.5) == inf
; run: @maximum_float(inf, -0.0) == inf
; run: @maximum_float(inf, 0.1) == inf
; run: @maximum_float(inf, inf) == inf
; run: @maximum_float(inf, nan) == nan
; run: @maximum_float(inf, 1e30) == inf
; run: @maximum_float(inf, -7.25) == inf
; run: @maximum_float(nan, 1.5) == nan
; run: @maximum_float(nan, -0.0) == nan
; run: @maximum_float(nan, 0.1) == nan
; run: @maximum_float(nan, inf) == nan
; run: @maximum_float(nan, nan) == nan
; run: @maximum_float(nan, 1e30) == nan
; run: @maximum_float(nan, -7.25) == nan
; run: @maximum_float(1e30, 1.5) == 1e30
; run: @maximum_float(1e30, -0.0) == 1e30
; run: @maximum_float(1e30, 0.1) == 1e30
; run: @maximum_float(1e30, inf) == inf
; run: @maximum_float(1e30, nan) == nan
; run: @maximum_float(1e30, 1e30) == 1e30
; run: @maximum_float(1e30, -7.25) == 1e30
; run: @maximum_float(-7.25, 1.5) == 1.5
; run: @maximum_float(-7.25, -0.0) == -0.0
; run: @maximum_float(-7.25, 0.1) == 0.1
; run: @maximum_float(-7.25, inf) == inf
; run: @maximum_float(-7.25, nan) == nan
; run: @maximum_float(-7.25, 1e30) == 1e30
; run: @maximum_float(-7.25, -7.25) == -7.25
; run: @maximum_double(1.5, 1.5) == 1.5
; run: @maximum_double(1.5, -0.0) == 1.5
; run: @maximum_double(1.5, 0.1) == 1.5
; run: @maximum_double(1.5, inf) == inf
; run: @maximum_double(1.5, nan) == nan
; run: @maximum_double(1.5, 1e30) == 1e30
; run: @maximum_double(1.5, -7.25) == 1.5
; run: @maximum_double(-0.0, 1.5) == 1.5
; run: @maximum_double(-0.0, -0.0) == -0.0
; run: @maximum_double(-0.0, 0.1) == 0.1
; run: @maximum_double(-0.0, inf) == inf
; run: @maximum_double(-0.0, nan) == nan
; run: @maximum_double(-0.0, 1e30) == 1e30
; run: @maximum_double(-0.0, -7.25) == -0.0
; run: @maximum_double(0.1, 1.5) == 1.5
; run: @maximum_double(0.1, -0.0) == 0.1
; run: @maximum_double(0.1, 0.1) == 0.1
; run: @maximum_double(0.1, inf) == inf
; run: @maximum_double(0.1, nan) == nan
; run: @maximum_double(0.1, 1e30) == 1e30
; run: @maximum_double(0.1, -7.25) == 0.1
; run: @maximum_double(inf, 1.5) == inf
; run: @maximum_double(inf, -0.0) == inf
; run: @maximum_double(inf, 0.1) == inf
; run: @maximum_double(inf, inf) == inf
; run: @maximum_double(inf, nan) == nan
; run: @maximum_double(inf, 1e30) == inf
; run: @maximum_double(inf, -7.25) == inf
; run: @maximum_double(nan, 1.5) == nan
; run: @maximum_double(nan, -0.0) == nan
; run: @maximum_double(nan, 0.1) == nan
; run: @maximum_double(nan, inf) == nan
; run: @maximum_double(nan, nan) == nan
; run: @maximum_double(nan, 1e30) == nan
; run: @maximum_double(nan, -7.25) == nan
; run: @maximum_double(1e30, 1.5) == 1e30
; run: @maximum_double(1e30, -0.0) == 1e30
; run: @maximum_double(1e30, 0.1) == 1e30
; run: @maximum_double(1e30, inf) == inf
; run: @maximum_double(1e30, nan) == nan
; run: @maximum_double(1e30, 1e30) == 1e30
; run: @maximum_double(1e30, -7.25) == 1e30
; run: @maximum_double(-7.25, 1.5) == 1.5
; run: @maximum_double(-7.25, -0.0) == -0.0
; run: @maximum_double(-7.25, 0.1) == 0.1
; run: @maximum_double(-7.25, inf) == inf
; run: @maximum_double(-7.25, nan) == nan
; run: @maximum_double(-7.25, 1e30) == 1e30
; run: @maximum_double(-7.25, -7.25) == -7.25

declare float @llvm.experimental.constrained.maximum.f32(float, float, metadata)
define float @maximum_float(float %a, float %b) strictfp {
  %r = call float @llvm.experimental.constrained.maximum.f32(float %a, float %b, metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.maximum.f64(double, double, metadata)
define double @maximum_double(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.maximum.f64(double %a, double %b, metadata !"fpexcept.strict") strictfp
  ret double %r
}
