; llvm.experimental.constrained.fpext is exact.
; run: @f(0.1) == 0.10000000149011612
; run: @f(-0.0) == -0.0
; run: @f(inf) == inf
; run: @f(nan) == nan
; run: @f(1e-45) == 1.401298464324817e-45

declare double @llvm.experimental.constrained.fpext.f64.f32(float, metadata)
define double @f(float %a) strictfp {
  %r = call double @llvm.experimental.constrained.fpext.f64.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
