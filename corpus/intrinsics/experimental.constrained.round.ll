; llvm.experimental.constrained.round gives what the plain function gives.
; run: @round_float(0.0) == 0.0
; run: @round_float(-0.0) == -0.0
; run: @round_float(2.5) == 3.0
; run: @round_float(1.5) == 2.0
; run: @round_float(-0.5) == -1.0
; run: @round_float(inf) == inf
; run: @round_float(nan) == nan
; run: @round_float(0.1) == 0.0
; run: @round_double(0.0) == 0.0
; run: @round_double(-0.0) == -0.0
; run: @round_double(2.5) == 3.0
; run: @round_double(1.5) == 2.0
; run: @round_double(-0.5) == -1.0
; run: @round_double(inf) == inf
; run: @round_double(nan) == nan
; run: @round_double(0.1) == 0.0

declare float @llvm.experimental.constrained.round.f32(float, metadata)
define float @round_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.round.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.round.f64(double, metadata)
define double @round_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.round.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
