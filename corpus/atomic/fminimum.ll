; atomicrmw fminimum takes -0.0 before zero.
; run: @f(double{1.5}, 2.5) == 1.5 -> double{1.5}
; run: @f(double{0.0}, -0.0) == 0.0 -> double{-0.0}
; run: @f(double{3.0}, -inf) == 3.0 -> double{-inf}
; made by: llvm 22
; oracle: LLVM 19 doesn't have it

define double @f(ptr %p, double %v) {
  %r = atomicrmw fminimum ptr %p, double %v seq_cst
  ret double %r
}
