; llvm.experimental.constrained.fptrunc rounds to nearest even.
; run: @f(0.1) == 0.1
; run: @f(-0.0) == -0.0
; run: @f(inf) == inf
; run: @f(nan) == nan
; run: @f(1e-50) == 0.0
; run: @f(1e39) == inf
; run: @f(16777217.0) == 16777216.0

declare float @llvm.experimental.constrained.fptrunc.f32.f64(double, metadata, metadata)
define float @f(double %a) strictfp {
  %r = call float @llvm.experimental.constrained.fptrunc.f32.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
