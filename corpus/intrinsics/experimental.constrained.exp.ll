; llvm.experimental.constrained.exp gives what the plain function gives.
; run: @exp_float(0.0) == 1.0
; run: @exp_float(-0.0) == 1.0
; run: @exp_float(2.5) == 12.182494
; run: @exp_float(1.5) == 4.481689
; run: @exp_float(-0.5) == 0.60653067
; run: @exp_float(inf) == inf
; run: @exp_float(nan) == nan
; run: @exp_float(0.1) == 1.105171
; run: @exp_double(0.0) == 1.0
; run: @exp_double(-0.0) == 1.0
; run: @exp_double(2.5) == 12.182493960703473
; run: @exp_double(1.5) == 4.4816890703380645
; run: @exp_double(-0.5) == 0.6065306597126334
; run: @exp_double(inf) == inf
; run: @exp_double(nan) == nan
; run: @exp_double(0.1) == 1.1051709180756477

declare float @llvm.experimental.constrained.exp.f32(float, metadata, metadata)
define float @exp_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.exp.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.exp.f64(double, metadata, metadata)
define double @exp_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.exp.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
