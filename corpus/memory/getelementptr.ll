; Address arithmetic: constant and variable indices, negative ones, of every width.
; run: @array(@a, 3) == @a+12
; run: @array(@a, -1) == @a+-4
; run: @struct(@a) == @a+16
; run: @nested(@a, 2, 3) == @a+124
; run: @i8_index(@a, -1) == @a+-8
; run: @i32_index(@a, -1) == @a+-8
; run: @i32_index(@a, 2) == @a+16
; run: @packed(@a) == @a+1
; run: @no_index(@a) == @a
; run: @zero_sized(@a, 1000) == @a
; run: @odd(@a, 2) == @a+8
; run: @i128_index(@a, 2) == @a+8

@a = global [64 x i32] zeroinitializer
define ptr @array(ptr %p, i64 %i) {
  %r = getelementptr i32, ptr %p, i64 %i
  ret ptr %r
}
define ptr @struct(ptr %p) {
  %r = getelementptr { i8, double, [2 x i32] }, ptr %p, i64 0, i32 2
  ret ptr %r
}
define ptr @nested(ptr %p, i64 %i, i64 %j) {
  %r = getelementptr { i32, [4 x { i16, i32 }] }, ptr %p, i64 %i, i32 1, i64 %j, i32 1
  %s = getelementptr i8, ptr %r, i64 20
  ret ptr %s
}
define ptr @i8_index(ptr %p, i8 %i) {
  %r = getelementptr i64, ptr %p, i8 %i
  ret ptr %r
}
define ptr @i32_index(ptr %p, i32 %i) {
  %r = getelementptr i64, ptr %p, i32 %i
  ret ptr %r
}
define ptr @packed(ptr %p) {
  %r = getelementptr <{ i8, i64 }>, ptr %p, i64 0, i32 1
  ret ptr %r
}
define ptr @no_index(ptr %p) {
  %r = getelementptr i64, ptr %p
  ret ptr %r
}
define ptr @zero_sized(ptr %p, i64 %i) {
  %r = getelementptr {}, ptr %p, i64 %i
  ret ptr %r
}
define ptr @odd(ptr %p, i64 %i) {
  %r = getelementptr i24, ptr %p, i64 %i
  ret ptr %r
}
define ptr @i128_index(ptr %p, i128 %i) {
  %r = getelementptr i32, ptr %p, i128 %i
  ret ptr %r
}
