; Truncation between integer widths.
; run: @trunc_i8_i1(0) == false
; run: @trunc_i8_i1(1) == true
; run: @trunc_i8_i1(-1) == true
; run: @trunc_i8_i1(-128) == false
; run: @trunc_i8_i1(127) == true
; run: @trunc_i8_i1(2) == false
; run: @trunc_i8_i1(-7) == true
; run: @trunc_i8_i1(90) == false
; run: @trunc_i8_i1(15) == true
; run: @trunc_i16_i1(0) == false
; run: @trunc_i16_i1(1) == true
; run: @trunc_i16_i1(-1) == true
; run: @trunc_i16_i1(-32768) == false
; run: @trunc_i16_i1(32767) == true
; run: @trunc_i16_i1(2) == false
; run: @trunc_i16_i1(-7) == true
; run: @trunc_i16_i1(23130) == false
; run: @trunc_i16_i1(7695) == true
; run: @trunc_i16_i8(0) == 0
; run: @trunc_i16_i8(1) == 1
; run: @trunc_i16_i8(-1) == -1
; run: @trunc_i16_i8(-32768) == 0
; run: @trunc_i16_i8(32767) == -1
; run: @trunc_i16_i8(2) == 2
; run: @trunc_i16_i8(-7) == -7
; run: @trunc_i16_i8(23130) == 90
; run: @trunc_i16_i8(7695) == 15
; run: @trunc_i32_i1(0) == false
; run: @trunc_i32_i1(1) == true
; run: @trunc_i32_i1(-1) == true
; run: @trunc_i32_i1(-2147483648) == false
; run: @trunc_i32_i1(2147483647) == true
; run: @trunc_i32_i1(2) == false
; run: @trunc_i32_i1(-7) == true
; run: @trunc_i32_i1(1515870810) == false
; run: @trunc_i32_i1(1009589775) == true
; run: @trunc_i32_i8(0) == 0
; run: @trunc_i32_i8(1) == 1
; run: @trunc_i32_i8(-1) == -1
; run: @trunc_i32_i8(-2147483648) == 0
; run: @trunc_i32_i8(2147483647) == -1
; run: @trunc_i32_i8(2) == 2
; run: @trunc_i32_i8(-7) == -7
; run: @trunc_i32_i8(1515870810) == 90
; run: @trunc_i32_i8(1009589775) == 15
; run: @trunc_i32_i16(0) == 0
; run: @trunc_i32_i16(1) == 1
; run: @trunc_i32_i16(-1) == -1
; run: @trunc_i32_i16(-2147483648) == 0
; run: @trunc_i32_i16(2147483647) == -1
; run: @trunc_i32_i16(2) == 2
; run: @trunc_i32_i16(-7) == -7
; run: @trunc_i32_i16(1515870810) == 23130
; run: @trunc_i32_i16(1009589775) == 7695
; run: @trunc_i64_i1(0) == false
; run: @trunc_i64_i1(1) == true
; run: @trunc_i64_i1(-1) == true
; run: @trunc_i64_i1(-9223372036854775808) == false
; run: @trunc_i64_i1(9223372036854775807) == true
; run: @trunc_i64_i1(2) == false
; run: @trunc_i64_i1(-7) == true
; run: @trunc_i64_i1(6510615555426900570) == false
; run: @trunc_i64_i1(8676565436284608015) == true
; run: @trunc_i64_i8(0) == 0
; run: @trunc_i64_i8(1) == 1
; run: @trunc_i64_i8(-1) == -1
; run: @trunc_i64_i8(-9223372036854775808) == 0
; run: @trunc_i64_i8(9223372036854775807) == -1
; run: @trunc_i64_i8(2) == 2
; run: @trunc_i64_i8(-7) == -7
; run: @trunc_i64_i8(6510615555426900570) == 90
; run: @trunc_i64_i8(8676565436284608015) == 15
; run: @trunc_i64_i16(0) == 0
; run: @trunc_i64_i16(1) == 1
; run: @trunc_i64_i16(-1) == -1
; run: @trunc_i64_i16(-9223372036854775808) == 0
; run: @trunc_i64_i16(9223372036854775807) == -1
; run: @trunc_i64_i16(2) == 2
; run: @trunc_i64_i16(-7) == -7
; run: @trunc_i64_i16(6510615555426900570) == 23130
; run: @trunc_i64_i16(8676565436284608015) == 7695
; run: @trunc_i64_i32(0) == 0
; run: @trunc_i64_i32(1) == 1
; run: @trunc_i64_i32(-1) == -1
; run: @trunc_i64_i32(-9223372036854775808) == 0
; run: @trunc_i64_i32(9223372036854775807) == -1
; run: @trunc_i64_i32(2) == 2
; run: @trunc_i64_i32(-7) == -7
; run: @trunc_i64_i32(6510615555426900570) == 1515870810
; run: @trunc_i64_i32(8676565436284608015) == 1009589775

define i1 @trunc_i8_i1(i8 %a) {
  %r = trunc i8 %a to i1
  ret i1 %r
}
define i1 @trunc_i16_i1(i16 %a) {
  %r = trunc i16 %a to i1
  ret i1 %r
}
define i8 @trunc_i16_i8(i16 %a) {
  %r = trunc i16 %a to i8
  ret i8 %r
}
define i1 @trunc_i32_i1(i32 %a) {
  %r = trunc i32 %a to i1
  ret i1 %r
}
define i8 @trunc_i32_i8(i32 %a) {
  %r = trunc i32 %a to i8
  ret i8 %r
}
define i16 @trunc_i32_i16(i32 %a) {
  %r = trunc i32 %a to i16
  ret i16 %r
}
define i1 @trunc_i64_i1(i64 %a) {
  %r = trunc i64 %a to i1
  ret i1 %r
}
define i8 @trunc_i64_i8(i64 %a) {
  %r = trunc i64 %a to i8
  ret i8 %r
}
define i16 @trunc_i64_i16(i64 %a) {
  %r = trunc i64 %a to i16
  ret i16 %r
}
define i32 @trunc_i64_i32(i64 %a) {
  %r = trunc i64 %a to i32
  ret i32 %r
}
