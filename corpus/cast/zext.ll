; Zero extension between integer widths.
; run: @zext_i1_i8(false) == 0
; run: @zext_i1_i8(true) == 1
; run: @zext_i1_i16(false) == 0
; run: @zext_i1_i16(true) == 1
; run: @zext_i1_i32(false) == 0
; run: @zext_i1_i32(true) == 1
; run: @zext_i1_i64(false) == 0
; run: @zext_i1_i64(true) == 1
; run: @zext_i8_i16(0) == 0
; run: @zext_i8_i16(1) == 1
; run: @zext_i8_i16(-1) == 255
; run: @zext_i8_i16(-128) == 128
; run: @zext_i8_i16(127) == 127
; run: @zext_i8_i16(2) == 2
; run: @zext_i8_i16(-7) == 249
; run: @zext_i8_i16(90) == 90
; run: @zext_i8_i16(15) == 15
; run: @zext_i8_i32(0) == 0
; run: @zext_i8_i32(1) == 1
; run: @zext_i8_i32(-1) == 255
; run: @zext_i8_i32(-128) == 128
; run: @zext_i8_i32(127) == 127
; run: @zext_i8_i32(2) == 2
; run: @zext_i8_i32(-7) == 249
; run: @zext_i8_i32(90) == 90
; run: @zext_i8_i32(15) == 15
; run: @zext_i8_i64(0) == 0
; run: @zext_i8_i64(1) == 1
; run: @zext_i8_i64(-1) == 255
; run: @zext_i8_i64(-128) == 128
; run: @zext_i8_i64(127) == 127
; run: @zext_i8_i64(2) == 2
; run: @zext_i8_i64(-7) == 249
; run: @zext_i8_i64(90) == 90
; run: @zext_i8_i64(15) == 15
; run: @zext_i16_i32(0) == 0
; run: @zext_i16_i32(1) == 1
; run: @zext_i16_i32(-1) == 65535
; run: @zext_i16_i32(-32768) == 32768
; run: @zext_i16_i32(32767) == 32767
; run: @zext_i16_i32(2) == 2
; run: @zext_i16_i32(-7) == 65529
; run: @zext_i16_i32(23130) == 23130
; run: @zext_i16_i32(7695) == 7695
; run: @zext_i16_i64(0) == 0
; run: @zext_i16_i64(1) == 1
; run: @zext_i16_i64(-1) == 65535
; run: @zext_i16_i64(-32768) == 32768
; run: @zext_i16_i64(32767) == 32767
; run: @zext_i16_i64(2) == 2
; run: @zext_i16_i64(-7) == 65529
; run: @zext_i16_i64(23130) == 23130
; run: @zext_i16_i64(7695) == 7695
; run: @zext_i32_i64(0) == 0
; run: @zext_i32_i64(1) == 1
; run: @zext_i32_i64(-1) == 4294967295
; run: @zext_i32_i64(-2147483648) == 2147483648
; run: @zext_i32_i64(2147483647) == 2147483647
; run: @zext_i32_i64(2) == 2
; run: @zext_i32_i64(-7) == 4294967289
; run: @zext_i32_i64(1515870810) == 1515870810
; run: @zext_i32_i64(1009589775) == 1009589775

define i8 @zext_i1_i8(i1 %a) {
  %r = zext i1 %a to i8
  ret i8 %r
}
define i16 @zext_i1_i16(i1 %a) {
  %r = zext i1 %a to i16
  ret i16 %r
}
define i32 @zext_i1_i32(i1 %a) {
  %r = zext i1 %a to i32
  ret i32 %r
}
define i64 @zext_i1_i64(i1 %a) {
  %r = zext i1 %a to i64
  ret i64 %r
}
define i16 @zext_i8_i16(i8 %a) {
  %r = zext i8 %a to i16
  ret i16 %r
}
define i32 @zext_i8_i32(i8 %a) {
  %r = zext i8 %a to i32
  ret i32 %r
}
define i64 @zext_i8_i64(i8 %a) {
  %r = zext i8 %a to i64
  ret i64 %r
}
define i32 @zext_i16_i32(i16 %a) {
  %r = zext i16 %a to i32
  ret i32 %r
}
define i64 @zext_i16_i64(i16 %a) {
  %r = zext i16 %a to i64
  ret i64 %r
}
define i64 @zext_i32_i64(i32 %a) {
  %r = zext i32 %a to i64
  ret i64 %r
}
