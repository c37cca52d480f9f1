; icmp eq: as a value, and as a branch's condition.
; run: @eq_i8(0, 0) == true
; run: @eq_i8(0, 1) == false
; run: @eq_i8(0, -1) == false
; run: @eq_i8(0, -128) == false
; run: @eq_i8(0, 127) == false
; run: @eq_i8(0, 15) == false
; run: @eq_i8(1, 0) == false
; run: @eq_i8(1, 1) == true
; run: @eq_i8(1, -1) == false
; run: @eq_i8(1, -128) == false
; run: @eq_i8(1, 127) == false
; run: @eq_i8(1, 15) == false
; run: @eq_i8(-1, 0) == false
; run: @eq_i8(-1, 1) == false
; run: @eq_i8(-1, -1) == true
; run: @eq_i8(-1, -128) == false
; run: @eq_i8(-1, 127) == false
; run: @eq_i8(-1, 15) == false
; run: @eq_i8(-128, 0) == false
; run: @eq_i8(-128, 1) == false
; run: @eq_i8(-128, -1) == false
; run: @eq_i8(-128, -128) == true
; run: @eq_i8(-128, 127) == false
; run: @eq_i8(-128, 15) == false
; run: @eq_i8(127, 0) == false
; run: @eq_i8(127, 1) == false
; run: @eq_i8(127, -1) == false
; run: @eq_i8(127, -128) == false
; run: @eq_i8(127, 127) == true
; run: @eq_i8(127, 15) == false
; run: @eq_i8(2, 15) == false
; run: @eq_i8(-7, 15) == false
; run: @eq_i8(90, 15) == false
; run: @eq_i8(15, 0) == false
; run: @eq_i8(15, 1) == false
; run: @eq_i8(15, -1) == false
; run: @eq_i8(15, -128) == false
; run: @eq_i8(15, 127) == false
; run: @eq_i8(15, 2) == false
; run: @eq_i8(15, -7) == false
; run: @eq_i8_branch(0, 0) == 1
; run: @eq_i8_branch(0, -128) == 0
; run: @eq_i8_branch(1, 0) == 0
; run: @eq_i8_branch(1, -128) == 0
; run: @eq_i16(0, 0) == true
; run: @eq_i16(0, 1) == false
; run: @eq_i16(0, -1) == false
; run: @eq_i16(0, -32768) == false
; run: @eq_i16(0, 32767) == false
; run: @eq_i16(0, 7695) == false
; run: @eq_i16(1, 0) == false
; run: @eq_i16(1, 1) == true
; run: @eq_i16(1, -1) == false
; run: @eq_i16(1, -32768) == false
; run: @eq_i16(1, 32767) == false
; run: @eq_i16(1, 7695) == false
; run: @eq_i16(-1, 0) == false
; run: @eq_i16(-1, 1) == false
; run: @eq_i16(-1, -1) == true
; run: @eq_i16(-1, -32768) == false
; run: @eq_i16(-1, 32767) == false
; run: @eq_i16(-1, 7695) == false
; run: @eq_i16(-32768, 0) == false
; run: @eq_i16(-32768, 1) == false
; run: @eq_i16(-32768, -1) == false
; run: @eq_i16(-32768, -32768) == true
; run: @eq_i16(-32768, 32767) == false
; run: @eq_i16(-32768, 7695) == false
; run: @eq_i16(32767, 0) == false
; run: @eq_i16(32767, 1) == false
; run: @eq_i16(32767, -1) == false
; run: @eq_i16(32767, -32768) == false
; run: @eq_i16(32767, 32767) == true
; run: @eq_i16(32767, 7695) == false
; run: @eq_i16(2, 7695) == false
; run: @eq_i16(-7, 7695) == false
; run: @eq_i16(23130, 7695) == false
; run: @eq_i16(7695, 0) == false
; run: @eq_i16(7695, 1) == false
; run: @eq_i16(7695, -1) == false
; run: @eq_i16(7695, -32768) == false
; run: @eq_i16(7695, 32767) == false
; run: @eq_i16(7695, 2) == false
; run: @eq_i16(7695, -7) == false
; run: @eq_i16_branch(0, 0) == 1
; run: @eq_i16_branch(0, -32768) == 0
; run: @eq_i16_branch(1, 0) == 0
; run: @eq_i16_branch(1, -32768) == 0
; run: @eq_i32(0, 0) == true
; run: @eq_i32(0, 1) == false
; run: @eq_i32(0, -1) == false
; run: @eq_i32(0, -2147483648) == false
; run: @eq_i32(0, 2147483647) == false
; run: @eq_i32(0, 1009589775) == false
; run: @eq_i32(1, 0) == false
; run: @eq_i32(1, 1) == true
; run: @eq_i32(1, -1) == false
; run: @eq_i32(1, -2147483648) == false
; run: @eq_i32(1, 2147483647) == false
; run: @eq_i32(1, 1009589775) == false
; run: @eq_i32(-1, 0) == false
; run: @eq_i32(-1, 1) == false
; run: @eq_i32(-1, -1) == true
; run: @eq_i32(-1, -2147483648) == false
; run: @eq_i32(-1, 2147483647) == false
; run: @eq_i32(-1, 1009589775) == false
; run: @eq_i32(-2147483648, 0) == false
; run: @eq_i32(-2147483648, 1) == false
; run: @eq_i32(-2147483648, -1) == false
; run: @eq_i32(-2147483648, -2147483648) == true
; run: @eq_i32(-2147483648, 2147483647) == false
; run: @eq_i32(-2147483648, 1009589775) == false
; run: @eq_i32(2147483647, 0) == false
; run: @eq_i32(2147483647, 1) == false
; run: @eq_i32(2147483647, -1) == false
; run: @eq_i32(2147483647, -2147483648) == false
; run: @eq_i32(2147483647, 2147483647) == true
; run: @eq_i32(2147483647, 1009589775) == false
; run: @eq_i32(2, 1009589775) == false
; run: @eq_i32(-7, 1009589775) == false
; run: @eq_i32(1515870810, 1009589775) == false
; run: @eq_i32(1009589775, 0) == false
; run: @eq_i32(1009589775, 1) == false
; run: @eq_i32(1009589775, -1) == false
; run: @eq_i32(1009589775, -2147483648) == false
; run: @eq_i32(1009589775, 2147483647) == false
; run: @eq_i32(1009589775, 2) == false
; run: @eq_i32(1009589775, -7) == false
; run: @eq_i32_branch(0, 0) == 1
; run: @eq_i32_branch(0, -2147483648) == 0
; run: @eq_i32_branch(1, 0) == 0
; run: @eq_i32_branch(1, -2147483648) == 0
; run: @eq_i64(0, 0) == true
; run: @eq_i64(0, 1) == false
; run: @eq_i64(0, -1) == false
; run: @eq_i64(0, -9223372036854775808) == false
; run: @eq_i64(0, 9223372036854775807) == false
; run: @eq_i64(0, 8676565436284608015) == false
; run: @eq_i64(1, 0) == false
; run: @eq_i64(1, 1) == true
; run: @eq_i64(1, -1) == false
; run: @eq_i64(1, -9223372036854775808) == false
; run: @eq_i64(1, 9223372036854775807) == false
; run: @eq_i64(1, 8676565436284608015) == false
; run: @eq_i64(-1, 0) == false
; run: @eq_i64(-1, 1) == false
; run: @eq_i64(-1, -1) == true
; run: @eq_i64(-1, -9223372036854775808) == false
; run: @eq_i64(-1, 9223372036854775807) == false
; run: @eq_i64(-1, 8676565436284608015) == false
; run: @eq_i64(-9223372036854775808, 0) == false
; run: @eq_i64(-9223372036854775808, 1) == false
; run: @eq_i64(-9223372036854775808, -1) == false
; run: @eq_i64(-9223372036854775808, -9223372036854775808) == true
; run: @eq_i64(-9223372036854775808, 9223372036854775807) == false
; run: @eq_i64(-9223372036854775808, 8676565436284608015) == false
; run: @eq_i64(9223372036854775807, 0) == false
; run: @eq_i64(9223372036854775807, 1) == false
; run: @eq_i64(9223372036854775807, -1) == false
; run: @eq_i64(9223372036854775807, -9223372036854775808) == false
; run: @eq_i64(9223372036854775807, 9223372036854775807) == true
; run: @eq_i64(9223372036854775807, 8676565436284608015) == false
; run: @eq_i64(2, 8676565436284608015) == false
; run: @eq_i64(-7, 8676565436284608015) == false
; run: @eq_i64(6510615555426900570, 8676565436284608015) == false
; run: @eq_i64(8676565436284608015, 0) == false
; run: @eq_i64(8676565436284608015, 1) == false
; run: @eq_i64(8676565436284608015, -1) == false
; run: @eq_i64(8676565436284608015, -9223372036854775808) == false
; run: @eq_i64(8676565436284608015, 9223372036854775807) == false
; run: @eq_i64(8676565436284608015, 2) == false
; run: @eq_i64(8676565436284608015, -7) == false
; run: @eq_i64_branch(0, 0) == 1
; run: @eq_i64_branch(0, -9223372036854775808) == 0
; run: @eq_i64_branch(1, 0) == 0
; run: @eq_i64_branch(1, -9223372036854775808) == 0
; run: @eq_i1(0, 0) == true
; run: @eq_i1(0, -1) == false
; run: @eq_i1(-1, 0) == false
; run: @eq_i1(-1, -1) == true
; run: @eq_i1_branch(0, 0) == 1
; run: @eq_i1_branch(-1, -1) == 1

define i1 @eq_i8(i8 %a, i8 %b) {
  %r = icmp eq i8 %a, %b
  ret i1 %r
}
define i32 @eq_i8_branch(i8 %a, i8 %b) {
  %r = icmp eq i8 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @eq_i16(i16 %a, i16 %b) {
  %r = icmp eq i16 %a, %b
  ret i1 %r
}
define i32 @eq_i16_branch(i16 %a, i16 %b) {
  %r = icmp eq i16 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @eq_i32(i32 %a, i32 %b) {
  %r = icmp eq i32 %a, %b
  ret i1 %r
}
define i32 @eq_i32_branch(i32 %a, i32 %b) {
  %r = icmp eq i32 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @eq_i64(i64 %a, i64 %b) {
  %r = icmp eq i64 %a, %b
  ret i1 %r
}
define i32 @eq_i64_branch(i64 %a, i64 %b) {
  %r = icmp eq i64 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @eq_i1(i1 %a, i1 %b) {
  %r = icmp eq i1 %a, %b
  ret i1 %r
}
define i32 @eq_i1_branch(i1 %a, i1 %b) {
  %r = icmp eq i1 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
