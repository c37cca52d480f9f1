; llvm.modf and llvm.sincos of each lane.
; run: @fractions(<2.75, -2.5>) == <0.75, -0.5>
; run: @wholes(<2.75, -2.5>) == <2.0, -2.0>
; run: @sines(<0.0, -0.0>) == <0.0, -0.0>
; run: @cosines(<0.0, -0.0>) == <1.0, 1.0>
; oracle: the names are of LLVM 20

declare { <2 x double>, <2 x double> } @llvm.modf.v2f64(<2 x double>)
define <2 x double> @fractions(<2 x double> %a) {
  %r = call { <2 x double>, <2 x double> } @llvm.modf.v2f64(<2 x double> %a)
  %s = extractvalue { <2 x double>, <2 x double> } %r, 0
  ret <2 x double> %s
}
define <2 x double> @wholes(<2 x double> %a) {
  %r = call { <2 x double>, <2 x double> } @llvm.modf.v2f64(<2 x double> %a)
  %s = extractvalue { <2 x double>, <2 x double> } %r, 1
  ret <2 x double> %s
}
declare { <2 x double>, <2 x double> } @llvm.sincos.v2f64(<2 x double>)
define <2 x double> @sines(<2 x double> %a) {
  %r = call { <2 x double>, <2 x double> } @llvm.sincos.v2f64(<2 x double> %a)
  %s = extractvalue { <2 x double>, <2 x double> } %r, 0
  ret <2 x double> %s
}
define <2 x double> @cosines(<2 x double> %a) {
  %r = call { <2 x double>, <2 x double> } @llvm.sincos.v2f64(<2 x double> %a)
  %s = extractvalue { <2 x double>, <2 x double> } %r, 1
  ret <2 x double> %s
}
