; llvm.canonicalize gives numbers as they are, and quiets NaNs.
; run: @f(1.5) == 1.5
; run: @f(-0.0) == -0.0
; run: @f(1e-45) == 1e-45
; run: @f(inf) == inf
; run: @f(0x7fa00000) == nan
; run: @d(5e-324) == 5e-324
; oracle: LLVM 19 can't select it for x86-64

declare float @llvm.canonicalize.f32(float)
declare double @llvm.canonicalize.f64(double)
define float @f(float %a) {
  %r = call float @llvm.canonicalize.f32(float %a)
  ret float %r
}
define double @d(double %a) {
  %r = call double @llvm.canonicalize.f64(double %a)
  ret double %r
}
