; float to double is exact; double to float rounds to nearest even, to infinity, to denormals.
; run: @ext(1.5) == 1.5
; run: @ext(1e-45) == 1.401298464324817e-45
; run: @ext(-0.0) == -0.0
; run: @ext(inf) == inf
; run: @ext(nan) == nan
; run: @trunc(0.1) == 0.1
; run: @trunc(1e39) == inf
; run: @trunc(-1e39) == -inf
; run: @trunc(1e-50) == 0.0
; run: @trunc(-1e-50) == -0.0
; run: @trunc(16777217.0) == 16777216.0
; run: @trunc(16777219.0) == 16777220.0
; run: @trunc(1e-45) == 1e-45
; run: @trunc(nan) == nan
; run: @trunc(3.4028235677973366e38) == inf
; run: @trunc(3.4028235677973362e38) == 3.4028235e38

define double @ext(float %a) {
  %r = fpext float %a to double
  ret double %r
}
define float @trunc(double %a) {
  %r = fptrunc double %a to float
  ret float %r
}
