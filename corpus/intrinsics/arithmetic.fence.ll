; llvm.arithmetic.fence gives its argument.
; run: @g(-0.0) == -0.0

declare double @llvm.arithmetic.fence.f64(double)
define double @g(double %a) {
  %r = call double @llvm.arithmetic.fence.f64(double %a)
  ret double %r
}
