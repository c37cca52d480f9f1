; Truncation between integer widths.
; run: @trunc_i3_i1(0) == false
; run: @trunc_i3_i1(1) == true
; run: @trunc_i3_i1(-1) == true
; run: @trunc_i3_i1(-4) == false
; run: @trunc_i3_i1(3) == true
; run: @trunc_i3_i1(2) == false
; run: @trunc_i7_i1(0) == false
; run: @trunc_i7_i1(1) == true
; run: @trunc_i7_i1(-1) == true
; run: @trunc_i7_i1(-64) == false
; run: @trunc_i7_i1(63) == true
; run: @trunc_i7_i1(2) == false
; run: @trunc_i7_i1(-7) == true
; run: @trunc_i7_i1(-38) == false
; run: @trunc_i7_i1(15) == true
; run: @trunc_i7_i3(0) == 0
; run: @trunc_i7_i3(1) == 1
; run: @trunc_i7_i3(-1) == -1
; run: @trunc_i7_i3(-64) == 0
; run: @trunc_i7_i3(63) == -1
; run: @trunc_i7_i3(2) == 2
; run: @trunc_i7_i3(-7) == 1
; run: @trunc_i7_i3(-38) == 2
; run: @trunc_i7_i3(15) == -1
; run: @trunc_i8_i3(0) == 0
; run: @trunc_i8_i3(1) == 1
; run: @trunc_i8_i3(-1) == -1
; run: @trunc_i8_i3(-128) == 0
; run: @trunc_i8_i3(127) == -1
; run: @trunc_i8_i3(2) == 2
; run: @trunc_i8_i3(-7) == 1
; run: @trunc_i8_i3(90) == 2
; run: @trunc_i8_i3(15) == -1
; run: @trunc_i8_i7(0) == 0
; run: @trunc_i8_i7(1) == 1
; run: @trunc_i8_i7(-1) == -1
; run: @trunc_i8_i7(-128) == 0
; run: @trunc_i8_i7(127) == -1
; run: @trunc_i8_i7(2) == 2
; run: @trunc_i8_i7(-7) == -7
; run: @trunc_i8_i7(90) == -38
; run: @trunc_i8_i7(15) == 15
; run: @trunc_i16_i3(0) == 0
; run: @trunc_i16_i3(1) == 1
; run: @trunc_i16_i3(-1) == -1
; run: @trunc_i16_i3(-32768) == 0
; run: @trunc_i16_i3(32767) == -1
; run: @trunc_i16_i3(2) == 2
; run: @trunc_i16_i3(-7) == 1
; run: @trunc_i16_i3(23130) == 2
; run: @trunc_i16_i3(7695) == -1
; run: @trunc_i16_i7(0) == 0
; run: @trunc_i16_i7(1) == 1
; run: @trunc_i16_i7(-1) == -1
; run: @trunc_i16_i7(-32768) == 0
; run: @trunc_i16_i7(32767) == -1
; run: @trunc_i16_i7(2) == 2
; run: @trunc_i16_i7(-7) == -7
; run: @trunc_i16_i7(23130) == -38
; run: @trunc_i16_i7(7695) == 15
; run: @trunc_i24_i1(0) == false
; run: @trunc_i24_i1(1) == true
; run: @trunc_i24_i1(-1) == true
; run: @trunc_i24_i1(-8388608) == false
; run: @trunc_i24_i1(8388607) == true
; run: @trunc_i24_i1(2) == false
; run: @trunc_i24_i1(-7) == true
; run: @trunc_i24_i1(5921370) == false
; run: @trunc_i24_i1(2956815) == true
; run: @trunc_i24_i3(0) == 0
; run: @trunc_i24_i3(1) == 1
; run: @trunc_i24_i3(-1) == -1
; run: @trunc_i24_i3(-8388608) == 0
; run: @trunc_i24_i3(8388607) == -1
; run: @trunc_i24_i3(2) == 2
; run: @trunc_i24_i3(-7) == 1
; run: @trunc_i24_i3(5921370) == 2
; run: @trunc_i24_i3(2956815) == -1
; run: @trunc_i24_i7(0) == 0
; run: @trunc_i24_i7(1) == 1
; run: @trunc_i24_i7(-1) == -1
; run: @trunc_i24_i7(-8388608) == 0
; run: @trunc_i24_i7(8388607) == -1
; run: @trunc_i24_i7(2) == 2
; run: @trunc_i24_i7(-7) == -7
; run: @trunc_i24_i7(5921370) == -38
; run: @trunc_i24_i7(2956815) == 15
; run: @trunc_i24_i8(0) == 0
; run: @trunc_i24_i8(1) == 1
; run: @trunc_i24_i8(-1) == -1
; run: @trunc_i24_i8(-8388608) == 0
; run: @trunc_i24_i8(8388607) == -1
; run: @trunc_i24_i8(2) == 2
; run: @trunc_i24_i8(-7) == -7
; run: @trunc_i24_i8(5921370) == 90
; run: @trunc_i24_i8(2956815) == 15
; run: @trunc_i24_i16(0) == 0
; run: @trunc_i24_i16(1) == 1
; run: @trunc_i24_i16(-1) == -1
; run: @trunc_i24_i16(-8388608) == 0
; run: @trunc_i24_i16(8388607) == -1
; run: @trunc_i24_i16(2) == 2
; run: @trunc_i24_i16(-7) == -7
; run: @trunc_i24_i16(5921370) == 23130
; run: @trunc_i24_i16(2956815) == 7695
; run: @trunc_i32_i3(0) == 0
; run: @trunc_i32_i3(1) == 1
; run: @trunc_i32_i3(-1) == -1
; run: @trunc_i32_i3(-2147483648) == 0
; run: @trunc_i32_i3(2147483647) == -1
; run: @trunc_i32_i3(2) == 2
; run: @trunc_i32_i3(-7) == 1
; run: @trunc_i32_i3(1515870810) == 2
; run: @trunc_i32_i3(1009589775) == -1
; run: @trunc_i32_i7(0) == 0
; run: @trunc_i32_i7(1) == 1
; run: @trunc_i32_i7(-1) == -1
; run: @trunc_i32_i7(-2147483648) == 0
; run: @trunc_i32_i7(2147483647) == -1
; run: @trunc_i32_i7(2) == 2
; run: @trunc_i32_i7(-7) == -7
; run: @trunc_i32_i7(1515870810) == -38
; run: @trunc_i32_i7(1009589775) == 15
; run: @trunc_i32_i24(0) == 0
; run: @trunc_i32_i24(1) == 1
; run: @trunc_i32_i24(-1) == -1
; run: @trunc_i32_i24(-2147483648) == 0
; run: @trunc_i32_i24(2147483647) == -1
; run: @trunc_i32_i24(2) == 2
; run: @trunc_i32_i24(-7) == -7
; run: @trunc_i32_i24(1515870810) == 5921370
; run: @trunc_i32_i24(1009589775) == 2956815
; run: @trunc_i33_i1(0) == false
; run: @trunc_i33_i1(1) == true
; run: @trunc_i33_i1(-1) == true
; run: @trunc_i33_i1(-4294967296) == false
; run: @trunc_i33_i1(4294967295) == true
; run: @trunc_i33_i1(2) == false
; run: @trunc_i33_i1(-7) == true
; run: @trunc_i33_i1(1515870810) == false
; run: @trunc_i33_i1(-3285377521) == true
; run: @trunc_i33_i3(0) == 0
; run: @trunc_i33_i3(1) == 1
; run: @trunc_i33_i3(-1) == -1
; run: @trunc_i33_i3(-4294967296) == 0
; run: @trunc_i33_i3(4294967295) == -1
; run: @trunc_i33_i3(2) == 2
; run: @trunc_i33_i3(-7) == 1
; run: @trunc_i33_i3(1515870810) == 2
; run: @trunc_i33_i3(-3285377521) == -1
; run: @trunc_i33_i7(0) == 0
; run: @trunc_i33_i7(1) == 1
; run: @trunc_i33_i7(-1) == -1
; run: @trunc_i33_i7(-4294967296) == 0
; run: @trunc_i33_i7(4294967295) == -1
; run: @trunc_i33_i7(2) == 2
; run: @trunc_i33_i7(-7) == -7
; run: @trunc_i33_i7(1515870810) == -38
; run: @trunc_i33_i7(-3285377521) == 15
; run: @trunc_i33_i8(0) == 0
; run: @trunc_i33_i8(1) == 1
; run: @trunc_i33_i8(-1) == -1
; run: @trunc_i33_i8(-4294967296) == 0
; run: @trunc_i33_i8(4294967295) == -1
; run: @trunc_i33_i8(2) == 2
; run: @trunc_i33_i8(-7) == -7
; run: @trunc_i33_i8(1515870810) == 90
; run: @trunc_i33_i8(-3285377521) == 15
; run: @trunc_i33_i16(0) == 0
; run: @trunc_i33_i16(1) == 1
; run: @trunc_i33_i16(-1) == -1
; run: @trunc_i33_i16(-4294967296) == 0
; run: @trunc_i33_i16(4294967295) == -1
; run: @trunc_i33_i16(2) == 2
; run: @trunc_i33_i16(-7) == -7
; run: @trunc_i33_i16(1515870810) == 23130
; run: @trunc_i33_i16(-3285377521) == 7695
; run: @trunc_i33_i24(0) == 0
; run: @trunc_i33_i24(1) == 1
; run: @trunc_i33_i24(-1) == -1
; run: @trunc_i33_i24(-4294967296) == 0
; run: @trunc_i33_i24(4294967295) == -1
; run: @trunc_i33_i24(2) == 2
; run: @trunc_i33_i24(-7) == -7
; run: @trunc_i33_i24(1515870810) == 5921370
; run: @trunc_i33_i24(-3285377521) == 2956815
; run: @trunc_i33_i32(0) == 0
; run: @trunc_i33_i32(1) == 1
; run: @trunc_i33_i32(-1) == -1
; run: @trunc_i33_i32(-4294967296) == 0
; run: @trunc_i33_i32(4294967295) == -1
; run: @trunc_i33_i32(2) == 2
; run: @trunc_i33_i32(-7) == -7
; run: @trunc_i33_i32(1515870810) == 1515870810
; run: @trunc_i33_i32(-3285377521) == 1009589775
; run: @trunc_i48_i1(0) == false
; run: @trunc_i48_i1(1) == true
; run: @trunc_i48_i1(-1) == true
; run: @trunc_i48_i1(-140737488355328) == false
; run: @trunc_i48_i1(140737488355327) == true
; run: @trunc_i48_i1(2) == false
; run: @trunc_i48_i1(-7) == true
; run: @trunc_i48_i1(99344109427290) == false
; run: @trunc_i48_i1(99279178636815) == true
; run: @trunc_i48_i3(0) == 0
; run: @trunc_i48_i3(1) == 1
; run: @trunc_i48_i3(-1) == -1
; run: @trunc_i48_i3(-140737488355328) == 0
; run: @trunc_i48_i3(140737488355327) == -1
; run: @trunc_i48_i3(2) == 2
; run: @trunc_i48_i3(-7) == 1
; run: @trunc_i48_i3(99344109427290) == 2
; run: @trunc_i48_i3(99279178636815) == -1
; run: @trunc_i48_i7(0) == 0
; run: @trunc_i48_i7(1) == 1
; run: @trunc_i48_i7(-1) == -1
; run: @trunc_i48_i7(-140737488355328) == 0
; run: @trunc_i48_i7(140737488355327) == -1
; run: @trunc_i48_i7(2) == 2
; run: @trunc_i48_i7(-7) == -7
; run: @trunc_i48_i7(99344109427290) == -38
; run: @trunc_i48_i7(99279178636815) == 15
; run: @trunc_i48_i8(0) == 0
; run: @trunc_i48_i8(1) == 1
; run: @trunc_i48_i8(-1) == -1
; run: @trunc_i48_i8(-140737488355328) == 0
; run: @trunc_i48_i8(140737488355327) == -1
; run: @trunc_i48_i8(2) == 2
; run: @trunc_i48_i8(-7) == -7
; run: @trunc_i48_i8(99344109427290) == 90
; run: @trunc_i48_i8(99279178636815) == 15
; run: @trunc_i48_i16(0) == 0
; run: @trunc_i48_i16(1) == 1
; run: @trunc_i48_i16(-1) == -1
; run: @trunc_i48_i16(-140737488355328) == 0
; run: @trunc_i48_i16(140737488355327) == -1
; run: @trunc_i48_i16(2) == 2
; run: @trunc_i48_i16(-7) == -7
; run: @trunc_i48_i16(99344109427290) == 23130
; run: @trunc_i48_i16(99279178636815) == 7695
; run: @trunc_i48_i24(0) == 0
; run: @trunc_i48_i24(1) == 1
; run: @trunc_i48_i24(-1) == -1
; run: @trunc_i48_i24(-140737488355328) == 0
; run: @trunc_i48_i24(140737488355327) == -1
; run: @trunc_i48_i24(2) == 2
; run: @trunc_i48_i24(-7) == -7
; run: @trunc_i48_i24(99344109427290) == 5921370
; run: @trunc_i48_i24(99279178636815) == 2956815
; run: @trunc_i48_i32(0) == 0
; run: @trunc_i48_i32(1) == 1
; run: @trunc_i48_i32(-1) == -1
; run: @trunc_i48_i32(-140737488355328) == 0
; run: @trunc_i48_i32(140737488355327) == -1
; run: @trunc_i48_i32(2) == 2
; run: @trunc_i48_i32(-7) == -7
; run: @trunc_i48_i32(99344109427290) == 1515870810
; run: @trunc_i48_i32(99279178636815) == 1009589775
; run: @trunc_i48_i33(0) == 0
; run: @trunc_i48_i33(1) == 1
; run: @trunc_i48_i33(-1) == -1
; run: @trunc_i48_i33(-140737488355328) == 0
; run: @trunc_i48_i33(140737488355327) == -1
; run: @trunc_i48_i33(2) == 2
; run: @trunc_i48_i33(-7) == -7
; run: @trunc_i48_i33(99344109427290) == 1515870810
; run: @trunc_i48_i33(99279178636815) == -3285377521
; run: @trunc_i64_i3(0) == 0
; run: @trunc_i64_i3(1) == 1
; run: @trunc_i64_i3(-1) == -1
; run: @trunc_i64_i3(-9223372036854775808) == 0
; run: @trunc_i64_i3(9223372036854775807) == -1
; run: @trunc_i64_i3(2) == 2
; run: @trunc_i64_i3(-7) == 1
; run: @trunc_i64_i3(6510615555426900570) == 2
; run: @trunc_i64_i3(8676565436284608015) == -1
; run: @trunc_i64_i7(0) == 0
; run: @trunc_i64_i7(1) == 1
; run: @trunc_i64_i7(-1) == -1
; run: @trunc_i64_i7(-9223372036854775808) == 0
; run: @trunc_i64_i7(9223372036854775807) == -1
; run: @trunc_i64_i7(2) == 2
; run: @trunc_i64_i7(-7) == -7
; run: @trunc_i64_i7(6510615555426900570) == -38
; run: @trunc_i64_i7(8676565436284608015) == 15
; run: @trunc_i64_i24(0) == 0
; run: @trunc_i64_i24(1) == 1
; run: @trunc_i64_i24(-1) == -1
; run: @trunc_i64_i24(-9223372036854775808) == 0
; run: @trunc_i64_i24(9223372036854775807) == -1
; run: @trunc_i64_i24(2) == 2
; run: @trunc_i64_i24(-7) == -7
; run: @trunc_i64_i24(6510615555426900570) == 5921370
; run: @trunc_i64_i24(8676565436284608015) == 2956815
; run: @trunc_i64_i33(0) == 0
; run: @trunc_i64_i33(1) == 1
; run: @trunc_i64_i33(-1) == -1
; run: @trunc_i64_i33(-9223372036854775808) == 0
; run: @trunc_i64_i33(9223372036854775807) == -1
; run: @trunc_i64_i33(2) == 2
; run: @trunc_i64_i33(-7) == -7
; run: @trunc_i64_i33(6510615555426900570) == 1515870810
; run: @trunc_i64_i33(8676565436284608015) == -3285377521
; run: @trunc_i64_i48(0) == 0
; run: @trunc_i64_i48(1) == 1
; run: @trunc_i64_i48(-1) == -1
; run: @trunc_i64_i48(-9223372036854775808) == 0
; run: @trunc_i64_i48(9223372036854775807) == -1
; run: @trunc_i64_i48(2) == 2
; run: @trunc_i64_i48(-7) == -7
; run: @trunc_i64_i48(6510615555426900570) == 99344109427290
; run: @trunc_i64_i48(8676565436284608015) == 99279178636815

define i1 @trunc_i3_i1(i3 %a) {
  %r = trunc i3 %a to i1
  ret i1 %r
}
define i1 @trunc_i7_i1(i7 %a) {
  %r = trunc i7 %a to i1
  ret i1 %r
}
define i3 @trunc_i7_i3(i7 %a) {
  %r = trunc i7 %a to i3
  ret i3 %r
}
define i3 @trunc_i8_i3(i8 %a) {
  %r = trunc i8 %a to i3
  ret i3 %r
}
define i7 @trunc_i8_i7(i8 %a) {
  %r = trunc i8 %a to i7
  ret i7 %r
}
define i3 @trunc_i16_i3(i16 %a) {
  %r = trunc i16 %a to i3
  ret i3 %r
}
define i7 @trunc_i16_i7(i16 %a) {
  %r = trunc i16 %a to i7
  ret i7 %r
}
define i1 @trunc_i24_i1(i24 %a) {
  %r = trunc i24 %a to i1
  ret i1 %r
}
define i3 @trunc_i24_i3(i24 %a) {
  %r = trunc i24 %a to i3
  ret i3 %r
}
define i7 @trunc_i24_i7(i24 %a) {
  %r = trunc i24 %a to i7
  ret i7 %r
}
define i8 @trunc_i24_i8(i24 %a) {
  %r = trunc i24 %a to i8
  ret i8 %r
}
define i16 @trunc_i24_i16(i24 %a) {
  %r = trunc i24 %a to i16
  ret i16 %r
}
define i3 @trunc_i32_i3(i32 %a) {
  %r = trunc i32 %a to i3
  ret i3 %r
}
define i7 @trunc_i32_i7(i32 %a) {
  %r = trunc i32 %a to i7
  ret i7 %r
}
define i24 @trunc_i32_i24(i32 %a) {
  %r = trunc i32 %a to i24
  ret i24 %r
}
define i1 @trunc_i33_i1(i33 %a) {
  %r = trunc i33 %a to i1
  ret i1 %r
}
define i3 @trunc_i33_i3(i33 %a) {
  %r = trunc i33 %a to i3
  ret i3 %r
}
define i7 @trunc_i33_i7(i33 %a) {
  %r = trunc i33 %a to i7
  ret i7 %r
}
define i8 @trunc_i33_i8(i33 %a) {
  %r = trunc i33 %a to i8
  ret i8 %r
}
define i16 @trunc_i33_i16(i33 %a) {
  %r = trunc i33 %a to i16
  ret i16 %r
}
define i24 @trunc_i33_i24(i33 %a) {
  %r = trunc i33 %a to i24
  ret i24 %r
}
define i32 @trunc_i33_i32(i33 %a) {
  %r = trunc i33 %a to i32
  ret i32 %r
}
define i1 @trunc_i48_i1(i48 %a) {
  %r = trunc i48 %a to i1
  ret i1 %r
}
define i3 @trunc_i48_i3(i48 %a) {
  %r = trunc i48 %a to i3
  ret i3 %r
}
define i7 @trunc_i48_i7(i48 %a) {
  %r = trunc i48 %a to i7
  ret i7 %r
}
define i8 @trunc_i48_i8(i48 %a) {
  %r = trunc i48 %a to i8
  ret i8 %r
}
define i16 @trunc_i48_i16(i48 %a) {
  %r = trunc i48 %a to i16
  ret i16 %r
}
define i24 @trunc_i48_i24(i48 %a) {
  %r = trunc i48 %a to i24
  ret i24 %r
}
define i32 @trunc_i48_i32(i48 %a) {
  %r = trunc i48 %a to i32
  ret i32 %r
}
define i33 @trunc_i48_i33(i48 %a) {
  %r = trunc i48 %a to i33
  ret i33 %r
}
define i3 @trunc_i64_i3(i64 %a) {
  %r = trunc i64 %a to i3
  ret i3 %r
}
define i7 @trunc_i64_i7(i64 %a) {
  %r = trunc i64 %a to i7
  ret i7 %r
}
define i24 @trunc_i64_i24(i64 %a) {
  %r = trunc i64 %a to i24
  ret i24 %r
}
define i33 @trunc_i64_i33(i64 %a) {
  %r = trunc i64 %a to i33
  ret i33 %r
}
define i48 @trunc_i64_i48(i64 %a) {
  %r = trunc i64 %a to i48
  ret i48 %r
}
