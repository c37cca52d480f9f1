; Calls of libm with floats, doubles and a struct result.
; run: @power(2.0, 10.0) == 1024.0
; run: @root(2.0) == 1.4142135
; run: @modulo(-7.5, 2.0) == -1.5
; run: @magnitude(3.0, 4.0) == 5.0
; run: @conjugate(3.0, 4.0) == (3.0, -4.0)

declare double @pow(double, double)
declare float @sqrtf(float)
declare double @fmod(double, double)
declare double @cabs(double, double)
declare { double, double } @conj(double, double)
define double @power(double %a, double %b) {
  %r = call double @pow(double %a, double %b)
  ret double %r
}
define float @root(float %a) {
  %r = call float @sqrtf(float %a)
  ret float %r
}
define double @modulo(double %a, double %b) {
  %r = call double @fmod(double %a, double %b)
  ret double %r
}
define double @magnitude(double %a, double %b) {
  %r = call double @cabs(double %a, double %b)
  ret double %r
}
define { double, double } @conjugate(double %a, double %b) {
  %r = call { double, double } @conj(double %a, double %b)
  ret { double, double } %r
}
