; llvm.maximumnum and minimumnum: a number if there is one, zeros ordered.
; run: @max(0.0, -0.0) == 0.0
; run: @max(-0.0, 0.0) == 0.0
; run: @max(nan, 1.0) == 1.0
; run: @max(1.0, nan) == 1.0
; run: @max(nan, nan) == nan
; run: @max(-inf, 2.0) == 2.0
; run: @min(0.0, -0.0) == -0.0
; run: @min(-0.0, 0.0) == -0.0
; run: @min(nan, 1.0) == 1.0
; run: @min(-inf, 2.0) == -inf
; oracle: the names are of LLVM 20

declare double @llvm.maximumnum.f64(double, double)
declare double @llvm.minimumnum.f64(double, double)
define double @max(double %a, double %b) {
  %r = call double @llvm.maximumnum.f64(double %a, double %b)
  ret double %r
}
define double @min(double %a, double %b) {
  %r = call double @llvm.minimumnum.f64(double %a, double %b)
  ret double %r
}
