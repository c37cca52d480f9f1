; freeze of structs, arrays and vectors.
; run: @pair(3) == (3, 0)
; run: @vector(<1, 2, 3, 4>) == <1, 2, 3, 4>

define { i32, i32 } @pair(i32 %a) {
  %x = insertvalue { i32, i32 } poison, i32 %a, 0
  %f = freeze { i32, i32 } %x
  %p = extractvalue { i32, i32 } %f, 1
  %z = xor i32 %p, %p
  %r = insertvalue { i32, i32 } %f, i32 %z, 1
  ret { i32, i32 } %r
}
define <4 x i32> @vector(<4 x i32> %a) {
  %r = freeze <4 x i32> %a
  ret <4 x i32> %r
}
