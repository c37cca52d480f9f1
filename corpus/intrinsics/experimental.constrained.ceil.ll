; llvm.experimental.constrained.ceil gives what the plain function gives.
; run: @ceil_float(0.0) == 0.0
; run: @ceil_float(-0.0) == -0.0
; run: @ceil_float(2.5) == 3.0
; run: @ceil_float(1.5) == 2.0
; run: @ceil_float(-0.5) == -0.0
; run: @ceil_float(inf) == inf
; run: @ceil_float(nan) == nan
; run: @ceil_float(0.1) == 1.0
; run: @ceil_double(0.0) == 0.0
; run: @ceil_double(-0.0) == -0.0
; run: @ceil_double(2.5) == 3.0
; run: @ceil_double(1.5) == 2.0
; run: @ceil_double(-0.5) == -0.0
; run: @ceil_double(inf) == inf
; run: @ceil_double(nan) == nan
; run: @ceil_double(0.1) == 1.0

declare float @llvm.experimental.constrained.ceil.f32(float, metadata)
define float @ceil_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.ceil.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.ceil.f64(double, metadata)
define double @ceil_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.ceil.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
