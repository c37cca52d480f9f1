; The select instruction, of every scalar type.
; run: @i32(true, 1, 2) == 1
; run: @i32(false, 1, 2) == 2
; run: @i1(true, false, true) == false
; run: @i8(false, 1, -2) == -2
; run: @double(true, -0.0, 0.0) == -0.0
; run: @float(false, 1.0, 0x7fc00001) == 0x7fc00001
; run: @ptr(true, null, @g) == null
; run: @ptr(false, null, @g) == @g
; run: @i128(true, 0x10000000000000002, 3) == 0x10000000000000002
; run: @i128(false, 0x10000000000000002, 3) == 3

@g = global i32 0
define i32 @i32(i1 %c, i32 %a, i32 %b) {
  %r = select i1 %c, i32 %a, i32 %b
  ret i32 %r
}
define i1 @i1(i1 %c, i1 %a, i1 %b) {
  %r = select i1 %c, i1 %a, i1 %b
  ret i1 %r
}
define i8 @i8(i1 %c, i8 %a, i8 %b) {
  %r = select i1 %c, i8 %a, i8 %b
  ret i8 %r
}
define double @double(i1 %c, double %a, double %b) {
  %r = select i1 %c, double %a, double %b
  ret double %r
}
define float @float(i1 %c, float %a, float %b) {
  %r = select i1 %c, float %a, float %b
  ret float %r
}
define ptr @ptr(i1 %c, ptr %a, ptr %b) {
  %r = select i1 %c, ptr %a, ptr %b
  ret ptr %r
}
define i128 @i128(i1 %c, i128 %a, i128 %b) {
  %r = select i1 %c, i128 %a, i128 %b
  ret i128 %r
}
