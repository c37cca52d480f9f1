; Constant vectors: splats, partly poison, of pointers, of odd lanes.
; run: @splat() == <7, 7, 7, 7>
; run: @plain() == <1, -1, 2, -2>
; run: @floats() == <1.5, -0.0>
; run: @pointers(0) == @a
; run: @pointers(1) == null
; run: @partly() == 9

@a = global i32 0
define <4 x i32> @splat() {
  ret <4 x i32> splat (i32 7)
}
define <4 x i32> @plain() {
  ret <4 x i32> <i32 1, i32 -1, i32 2, i32 -2>
}
define <2 x double> @floats() {
  ret <2 x double> <double 1.5, double -0.0>
}
define ptr @pointers(i32 %i) {
  %r = extractelement <2 x ptr> <ptr @a, ptr null>, i32 %i
  ret ptr %r
}
define i32 @partly() {
  %r = extractelement <4 x i32> <i32 poison, i32 9, i32 undef, i32 poison>, i32 1
  ret i32 %r
}
