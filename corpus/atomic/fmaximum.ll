; atomicrmw fmaximum takes a NaN, and zero before -0.0.
; run: @f(float{1.5}, 2.5) == 1.5 -> float{2.5}
; run: @f(float{-0.0}, 0.0) == -0.0 -> float{0.0}
; run: @f(float{3.0}, -inf) == 3.0 -> float{3.0}
; made by: llvm 22
; oracle: LLVM 19 doesn't have it

define float @f(ptr %p, float %v) {
  %r = atomicrmw fmaximum ptr %p, float %v seq_cst
  ret float %r
}
