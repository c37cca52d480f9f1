; Fractions and exponents of each lane.
; run: @fractions(<12.0, -0.75>) == <0.75, -0.75>
; run: @exponents(<12.0, -0.75>) == <4, 0>
; run: @exponents(<0.0, 1e-310>) == <0, -1029>
; oracle: LLVM 19 has no code for it

declare { <2 x double>, <2 x i32> } @llvm.frexp.v2f64.v2i32(<2 x double>)
define <2 x double> @fractions(<2 x double> %a) {
  %r = call { <2 x double>, <2 x i32> } @llvm.frexp.v2f64.v2i32(<2 x double> %a)
  %s = extractvalue { <2 x double>, <2 x i32> } %r, 0
  ret <2 x double> %s
}
define <2 x i32> @exponents(<2 x double> %a) {
  %r = call { <2 x double>, <2 x i32> } @llvm.frexp.v2f64.v2i32(<2 x double> %a)
  %s = extractvalue { <2 x double>, <2 x i32> } %r, 1
  ret <2 x i32> %s
}
