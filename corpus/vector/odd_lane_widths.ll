; Vectors whose lanes are narrower or wider than the machine's, between casts.
; run: @i4(<15, 7, 8, 1>) == <-1, 7, -8, 1>
; run: @i24(<8388607, 8388608, 1, -1>) == <8388607, -8388608, 1, -1>
; run: @i65(<-1, 1>) == <1, 0>

define <4 x i32> @i4(<4 x i32> %a) {
  %t = trunc <4 x i32> %a to <4 x i4>
  %r = sext <4 x i4> %t to <4 x i32>
  ret <4 x i32> %r
}
define <4 x i32> @i24(<4 x i32> %a) {
  %t = trunc <4 x i32> %a to <4 x i24>
  %r = sext <4 x i24> %t to <4 x i32>
  ret <4 x i32> %r
}
define <2 x i64> @i65(<2 x i64> %a) {
  %w = zext <2 x i64> %a to <2 x i65>
  %s = add <2 x i65> %w, %w
  %h = lshr <2 x i65> %s, <i65 64, i65 64>
  %r = trunc <2 x i65> %h to <2 x i64>
  ret <2 x i64> %r
}
