; Sign extension between integer widths.
; run: @sext_i1_i128(false) == 0x00000000000000000000000000000000
; run: @sext_i1_i128(true) == 0xffffffffffffffffffffffffffffffff
; run: @sext_i7_i128(0) == 0x00000000000000000000000000000000
; run: @sext_i7_i128(1) == 0x00000000000000000000000000000001
; run: @sext_i7_i128(-1) == 0xffffffffffffffffffffffffffffffff
; run: @sext_i7_i128(-64) == 0xffffffffffffffffffffffffffffffc0
; run: @sext_i7_i128(63) == 0x0000000000000000000000000000003f
; run: @sext_i7_i128(2) == 0x00000000000000000000000000000002
; run: @sext_i7_i128(-7) == 0xfffffffffffffffffffffffffffffff9
; run: @sext_i7_i128(-38) == 0xffffffffffffffffffffffffffffffda
; run: @sext_i7_i128(15) == 0x0000000000000000000000000000000f
; run: @sext_i8_i128(0) == 0x00000000000000000000000000000000
; run: @sext_i8_i128(1) == 0x00000000000000000000000000000001
; run: @sext_i8_i128(-1) == 0xffffffffffffffffffffffffffffffff
; run: @sext_i8_i128(-128) == 0xffffffffffffffffffffffffffffff80
; run: @sext_i8_i128(127) == 0x0000000000000000000000000000007f
; run: @sext_i8_i128(2) == 0x00000000000000000000000000000002
; run: @sext_i8_i128(-7) == 0xfffffffffffffffffffffffffffffff9
; run: @sext_i8_i128(90) == 0x0000000000000000000000000000005a
; run: @sext_i8_i128(15) == 0x0000000000000000000000000000000f
; run: @sext_i16_i128(0) == 0x00000000000000000000000000000000
; run: @sext_i16_i128(1) == 0x00000000000000000000000000000001
; run: @sext_i16_i128(-1) == 0xffffffffffffffffffffffffffffffff
; run: @sext_i16_i128(-32768) == 0xffffffffffffffffffffffffffff8000
; run: @sext_i16_i128(32767) == 0x00000000000000000000000000007fff
; run: @sext_i16_i128(2) == 0x00000000000000000000000000000002
; run: @sext_i16_i128(-7) == 0xfffffffffffffffffffffffffffffff9
; run: @sext_i16_i128(23130) == 0x00000000000000000000000000005a5a
; run: @sext_i16_i128(7695) == 0x00000000000000000000000000001e0f
; run: @sext_i32_i128(0) == 0x00000000000000000000000000000000
; run: @sext_i32_i128(1) == 0x00000000000000000000000000000001
; run: @sext_i32_i128(-1) == 0xffffffffffffffffffffffffffffffff
; run: @sext_i32_i128(-2147483648) == 0xffffffffffffffffffffffff80000000
; run: @sext_i32_i128(2147483647) == 0x0000000000000000000000007fffffff
; run: @sext_i32_i128(2) == 0x00000000000000000000000000000002
; run: @sext_i32_i128(-7) == 0xfffffffffffffffffffffffffffffff9
; run: @sext_i32_i128(1515870810) == 0x0000000000000000000000005a5a5a5a
; run: @sext_i32_i128(1009589775) == 0x0000000000000000000000003c2d1e0f
; run: @sext_i48_i128(0) == 0x00000000000000000000000000000000
; run: @sext_i48_i128(1) == 0x00000000000000000000000000000001
; run: @sext_i48_i128(-1) == 0xffffffffffffffffffffffffffffffff
; run: @sext_i48_i128(-140737488355328) == 0xffffffffffffffffffff800000000000
; run: @sext_i48_i128(140737488355327) == 0x000000000000000000007fffffffffff
; run: @sext_i48_i128(2) == 0x00000000000000000000000000000002
; run: @sext_i48_i128(-7) == 0xfffffffffffffffffffffffffffffff9
; run: @sext_i48_i128(99344109427290) == 0x000000000000000000005a5a5a5a5a5a
; run: @sext_i48_i128(99279178636815) == 0x000000000000000000005a4b3c2d1e0f
; run: @sext_i64_i128(0) == 0x00000000000000000000000000000000
; run: @sext_i64_i128(1) == 0x00000000000000000000000000000001
; run: @sext_i64_i128(-1) == 0xffffffffffffffffffffffffffffffff
; run: @sext_i64_i128(-9223372036854775808) == 0xffffffffffffffff8000000000000000
; run: @sext_i64_i128(9223372036854775807) == 0x00000000000000007fffffffffffffff
; run: @sext_i64_i128(2) == 0x00000000000000000000000000000002
; run: @sext_i64_i128(-7) == 0xfffffffffffffffffffffffffffffff9
; run: @sext_i64_i128(6510615555426900570) == 0x00000000000000005a5a5a5a5a5a5a5a
; run: @sext_i64_i128(8676565436284608015) == 0x000000000000000078695a4b3c2d1e0f

define i128 @sext_i1_i128(i1 %a) {
  %r = sext i1 %a to i128
  ret i128 %r
}
define i128 @sext_i7_i128(i7 %a) {
  %r = sext i7 %a to i128
  ret i128 %r
}
define i128 @sext_i8_i128(i8 %a) {
  %r = sext i8 %a to i128
  ret i128 %r
}
define i128 @sext_i16_i128(i16 %a) {
  %r = sext i16 %a to i128
  ret i128 %r
}
define i128 @sext_i32_i128(i32 %a) {
  %r = sext i32 %a to i128
  ret i128 %r
}
define i128 @sext_i48_i128(i48 %a) {
  %r = sext i48 %a to i128
  ret i128 %r
}
define i128 @sext_i64_i128(i64 %a) {
  %r = sext i64 %a to i128
  ret i128 %r
}
