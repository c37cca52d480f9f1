; fneg of vectors flips each lane's sign.
; run: @f(<1.0, -0.0, inf, 0x7fa00001>) == <-1.0, 0.0, -inf, 0xffa00001>
; run: @d(<0.0, -1.5>) == <-0.0, 1.5>

define <4 x float> @f(<4 x float> %a) {
  %r = fneg <4 x float> %a
  ret <4 x float> %r
}
define <2 x double> @d(<2 x double> %a) {
  %r = fneg <2 x double> %a
  ret <2 x double> %r
}
