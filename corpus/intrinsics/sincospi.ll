; Sine and cosine of so many half turns: halves and wholes exactly, with the zeros' signs.
; run: @both(0.0) == (0.0, 1.0)
; run: @both(-0.0) == (-0.0, 1.0)
; run: @both(0.5) == (1.0, 0.0)
; run: @both(-0.5) == (-1.0, 0.0)
; run: @both(1.0) == (0.0, -1.0)
; run: @both(-1.0) == (-0.0, -1.0)
; run: @both(1.5) == (-1.0, 0.0)
; run: @both(2.0) == (0.0, 1.0)
; run: @both(0.25) == (0.7071067811865475, 0.7071067811865476)
; run: @both(1e300) == (0.0, 1.0)
; run: @both(4503599627370495.5) == (-1.0, 0.0)
; run: @both(9007199254740991.0) == (0.0, -1.0)
; run: @both(inf) == (nan, nan)
; run: @both(nan) == (nan, nan)
; run: @both(5e-324) == (1.5e-323, 1.0)
; run: @single(0.5) == (1.0, 0.0)
; run: @single(0.25) == (0.70710677, 0.70710677)
; run: @single(-3.0) == (-0.0, -1.0)
; run: @lanes(<0.5, 1.0>) == <1.0, 0.0>
; run: @lanes_cosine(<0.5, 1.0>) == <0.0, -1.0>
; run: @small(0x3800) == 0x3c00
; oracle: the name is of LLVM 21

declare { double, double } @llvm.sincospi.f64(double)
declare { float, float } @llvm.sincospi.f32(float)
declare { half, half } @llvm.sincospi.f16(half)
declare { <2 x double>, <2 x double> } @llvm.sincospi.v2f64(<2 x double>)
define { double, double } @both(double %a) {
  %r = call { double, double } @llvm.sincospi.f64(double %a)
  ret { double, double } %r
}
define { float, float } @single(float %a) {
  %r = call { float, float } @llvm.sincospi.f32(float %a)
  ret { float, float } %r
}
define half @small(half %a) {
  %r = call { half, half } @llvm.sincospi.f16(half %a)
  %s = extractvalue { half, half } %r, 0
  ret half %s
}
define <2 x double> @lanes(<2 x double> %a) {
  %r = call { <2 x double>, <2 x double> } @llvm.sincospi.v2f64(<2 x double> %a)
  %s = extractvalue { <2 x double>, <2 x double> } %r, 0
  ret <2 x double> %s
}
define <2 x double> @lanes_cosine(<2 x double> %a) {
  %r = call { <2 x double>, <2 x double> } @llvm.sincospi.v2f64(<2 x double> %a)
  %s = extractvalue { <2 x double>, <2 x double> } %r, 1
  ret <2 x double> %s
}
