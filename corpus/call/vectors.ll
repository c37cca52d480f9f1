; Vectors of at most 128 bits as arguments and results.
; run: @add(<1, 2, 3, 4>, <10, 20, 30, 40>) == <11, 22, 33, 44>
; run: @floats(<1.5, 2.5>, <0.5, 0.25>) == <2.0, 2.75>
; run: @doubles(<1.5, -0.0>) == <-1.5, 0.0>
; run: @bytes(<1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16>) == <16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1>
; run: @half_width(<1, -1>) == <2, -2>
; run: @shorts(<1, 2, 3, 4>) == <-1, -2, -3, -4>
; run: @pointers(<0x10, 0x20>) == <0x20, 0x10>
; run: @eighth_and_ninth(<1, 1>, <2, 2>, <3, 3>, <4, 4>, <5, 5>, <6, 6>, <7, 7>, <8, 8>, <9, 90>) == <17, 98>

define <4 x i32> @add(<4 x i32> %a, <4 x i32> %b) {
  %r = add <4 x i32> %a, %b
  ret <4 x i32> %r
}
define <2 x float> @floats(<2 x float> %a, <2 x float> %b) {
  %r = fadd <2 x float> %a, %b
  ret <2 x float> %r
}
define <2 x double> @doubles(<2 x double> %a) {
  %r = fneg <2 x double> %a
  ret <2 x double> %r
}
define <16 x i8> @bytes(<16 x i8> %a) {
  %r = shufflevector <16 x i8> %a, <16 x i8> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  ret <16 x i8> %r
}
define <2 x i32> @half_width(<2 x i32> %a) {
  %r = shl <2 x i32> %a, <i32 1, i32 1>
  ret <2 x i32> %r
}
define <4 x i16> @shorts(<4 x i16> %a) {
  %r = sub <4 x i16> zeroinitializer, %a
  ret <4 x i16> %r
}
define <2 x ptr> @pointers(<2 x ptr> %a) {
  %r = shufflevector <2 x ptr> %a, <2 x ptr> poison, <2 x i32> <i32 1, i32 0>
  ret <2 x ptr> %r
}
define <2 x i64> @eighth_and_ninth(<2 x i64> %a, <2 x i64> %b, <2 x i64> %c, <2 x i64> %d, <2 x i64> %e, <2 x i64> %f, <2 x i64> %g, <2 x i64> %h, <2 x i64> %i) {
  %r = add <2 x i64> %h, %i
  ret <2 x i64> %r
}
