; atomicrmw of floats: fadd, fsub, fmax, fmin, xchg.
; run: @fadd_float(float{1.5}, 2.0) == 1.5 -> float{3.5}
; run: @fsub_float(float{1.5}, 2.0) == 1.5 -> float{-0.5}
; run: @fmax_float(float{1.5}, 2.0) == 1.5 -> float{2.0}
; run: @fmin_float(float{1.5}, 2.0) == 1.5 -> float{1.5}
; run: @xchg_float(float{1.5}, -0.0) == 1.5 -> float{-0.0}
; run: @fadd_double(double{1.5}, 2.0) == 1.5 -> double{3.5}
; run: @fsub_double(double{1.5}, 2.0) == 1.5 -> double{-0.5}
; run: @fmax_double(double{1.5}, 2.0) == 1.5 -> double{2.0}
; run: @fmin_double(double{1.5}, 2.0) == 1.5 -> double{1.5}
; run: @xchg_double(double{1.5}, -0.0) == 1.5 -> double{-0.0}

define float @fadd_float(ptr %p, float %b) {
  %r = atomicrmw fadd ptr %p, float %b seq_cst
  ret float %r
}
define float @fsub_float(ptr %p, float %b) {
  %r = atomicrmw fsub ptr %p, float %b seq_cst
  ret float %r
}
define float @fmax_float(ptr %p, float %b) {
  %r = atomicrmw fmax ptr %p, float %b seq_cst
  ret float %r
}
define float @fmin_float(ptr %p, float %b) {
  %r = atomicrmw fmin ptr %p, float %b seq_cst
  ret float %r
}
define float @xchg_float(ptr %p, float %b) {
  %r = atomicrmw xchg ptr %p, float %b seq_cst
  ret float %r
}
define double @fadd_double(ptr %p, double %b) {
  %r = atomicrmw fadd ptr %p, double %b seq_cst
  ret double %r
}
define double @fsub_double(ptr %p, double %b) {
  %r = atomicrmw fsub ptr %p, double %b seq_cst
  ret double %r
}
define double @fmax_double(ptr %p, double %b) {
  %r = atomicrmw fmax ptr %p, double %b seq_cst
  ret double %r
}
define double @fmin_double(ptr %p, double %b) {
  %r = atomicrmw fmin ptr %p, double %b seq_cst
  ret double %r
}
define double @xchg_double(ptr %p, double %b) {
  %r = atomicrmw xchg ptr %p, double %b seq_cst
  ret double %r
}
