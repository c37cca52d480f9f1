; Fast-math flags change nothing where the result is exact.
; run: @f(1.5, 2.0) == 5.0
; run: @select(1.0, 2.0) == 1.0

define double @f(double %a, double %b) {
  %x = fmul fast double %a, %b
  %r = fadd nnan ninf nsz arcp contract afn reassoc double %x, %b
  ret double %r
}
define double @select(double %a, double %b) {
  %c = fcmp fast olt double %a, %b
  %r = select nnan nsz i1 %c, double %a, double %b
  ret double %r
}
