; fneg flips the sign, of zeros and NaNs too, and touches nothing else.
; run: @f(0.0) == -0.0
; run: @f(-0.0) == 0.0
; run: @f(0x7fa00001) == 0xffa00001
; run: @f(0xffc00000) == 0x7fc00000
; run: @d(1.5) == -1.5
; run: @d(0x7ff4000000000001) == 0xfff4000000000001
; run: @d(-inf) == inf

define float @f(float %a) {
  %r = fneg float %a
  ret float %r
}
define double @d(double %a) {
  %r = fneg double %a
  ret double %r
}
