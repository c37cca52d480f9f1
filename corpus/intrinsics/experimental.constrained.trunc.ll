; llvm.experimental.constrained.trunc gives what the plain function gives.
; run: @trunc_float(0.0) == 0.0
; run: @trunc_float(-0.0) == -0.0
; run: @trunc_float(2.5) == 2.0
; run: @trunc_float(1.5) == 1.0
; run: @trunc_float(-0.5) == -0.0
; run: @trunc_float(inf) == inf
; run: @trunc_float(nan) == nan
; run: @trunc_float(0.1) == 0.0
; run: @trunc_double(0.0) == 0.0
; run: @trunc_double(-0.0) == -0.0
; run: @trunc_double(2.5) == 2.0
; run: @trunc_double(1.5) == 1.0
; run: @trunc_double(-0.5) == -0.0
; run: @trunc_double(inf) == inf
; run: @trunc_double(nan) == nan
; run: @trunc_double(0.1) == 0.0

declare float @llvm.experimental.constrained.trunc.f32(float, metadata)
define float @trunc_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.trunc.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.trunc.f64(double, metadata)
define double @trunc_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.trunc.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
