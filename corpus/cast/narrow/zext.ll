; Zero extension between integer widths.
; run: @zext_i1_i3(false) == 0
; run: @zext_i1_i3(true) == 1
; run: @zext_i1_i7(false) == 0
; run: @zext_i1_i7(true) == 1
; run: @zext_i1_i24(false) == 0
; run: @zext_i1_i24(true) == 1
; run: @zext_i1_i33(false) == 0
; run: @zext_i1_i33(true) == 1
; run: @zext_i1_i48(false) == 0
; run: @zext_i1_i48(true) == 1
; run: @zext_i3_i7(0) == 0
; run: @zext_i3_i7(1) == 1
; run: @zext_i3_i7(-1) == 7
; run: @zext_i3_i7(-4) == 4
; run: @zext_i3_i7(3) == 3
; run: @zext_i3_i7(2) == 2
; run: @zext_i3_i8(0) == 0
; run: @zext_i3_i8(1) == 1
; run: @zext_i3_i8(-1) == 7
; run: @zext_i3_i8(-4) == 4
; run: @zext_i3_i8(3) == 3
; run: @zext_i3_i8(2) == 2
; run: @zext_i3_i16(0) == 0
; run: @zext_i3_i16(1) == 1
; run: @zext_i3_i16(-1) == 7
; run: @zext_i3_i16(-4) == 4
; run: @zext_i3_i16(3) == 3
; run: @zext_i3_i16(2) == 2
; run: @zext_i3_i24(0) == 0
; run: @zext_i3_i24(1) == 1
; run: @zext_i3_i24(-1) == 7
; run: @zext_i3_i24(-4) == 4
; run: @zext_i3_i24(3) == 3
; run: @zext_i3_i24(2) == 2
; run: @zext_i3_i32(0) == 0
; run: @zext_i3_i32(1) == 1
; run: @zext_i3_i32(-1) == 7
; run: @zext_i3_i32(-4) == 4
; run: @zext_i3_i32(3) == 3
; run: @zext_i3_i32(2) == 2
; run: @zext_i3_i33(0) == 0
; run: @zext_i3_i33(1) == 1
; run: @zext_i3_i33(-1) == 7
; run: @zext_i3_i33(-4) == 4
; run: @zext_i3_i33(3) == 3
; run: @zext_i3_i33(2) == 2
; run: @zext_i3_i48(0) == 0
; run: @zext_i3_i48(1) == 1
; run: @zext_i3_i48(-1) == 7
; run: @zext_i3_i48(-4) == 4
; run: @zext_i3_i48(3) == 3
; run: @zext_i3_i48(2) == 2
; run: @zext_i3_i64(0) == 0
; run: @zext_i3_i64(1) == 1
; run: @zext_i3_i64(-1) == 7
; run: @zext_i3_i64(-4) == 4
; run: @zext_i3_i64(3) == 3
; run: @zext_i3_i64(2) == 2
; run: @zext_i7_i8(0) == 0
; run: @zext_i7_i8(1) == 1
; run: @zext_i7_i8(-1) == 127
; run: @zext_i7_i8(-64) == 64
; run: @zext_i7_i8(63) == 63
; run: @zext_i7_i8(2) == 2
; run: @zext_i7_i8(-7) == 121
; run: @zext_i7_i8(-38) == 90
; run: @zext_i7_i8(15) == 15
; run: @zext_i7_i16(0) == 0
; run: @zext_i7_i16(1) == 1
; run: @zext_i7_i16(-1) == 127
; run: @zext_i7_i16(-64) == 64
; run: @zext_i7_i16(63) == 63
; run: @zext_i7_i16(2) == 2
; run: @zext_i7_i16(-7) == 121
; run: @zext_i7_i16(-38) == 90
; run: @zext_i7_i16(15) == 15
; run: @zext_i7_i24(0) == 0
; run: @zext_i7_i24(1) == 1
; run: @zext_i7_i24(-1) == 127
; run: @zext_i7_i24(-64) == 64
; run: @zext_i7_i24(63) == 63
; run: @zext_i7_i24(2) == 2
; run: @zext_i7_i24(-7) == 121
; run: @zext_i7_i24(-38) == 90
; run: @zext_i7_i24(15) == 15
; run: @zext_i7_i32(0) == 0
; run: @zext_i7_i32(1) == 1
; run: @zext_i7_i32(-1) == 127
; run: @zext_i7_i32(-64) == 64
; run: @zext_i7_i32(63) == 63
; run: @zext_i7_i32(2) == 2
; run: @zext_i7_i32(-7) == 121
; run: @zext_i7_i32(-38) == 90
; run: @zext_i7_i32(15) == 15
; run: @zext_i7_i33(0) == 0
; run: @zext_i7_i33(1) == 1
; run: @zext_i7_i33(-1) == 127
; run: @zext_i7_i33(-64) == 64
; run: @zext_i7_i33(63) == 63
; run: @zext_i7_i33(2) == 2
; run: @zext_i7_i33(-7) == 121
; run: @zext_i7_i33(-38) == 90
; run: @zext_i7_i33(15) == 15
; run: @zext_i7_i48(0) == 0
; run: @zext_i7_i48(1) == 1
; run: @zext_i7_i48(-1) == 127
; run: @zext_i7_i48(-64) == 64
; run: @zext_i7_i48(63) == 63
; run: @zext_i7_i48(2) == 2
; run: @zext_i7_i48(-7) == 121
; run: @zext_i7_i48(-38) == 90
; run: @zext_i7_i48(15) == 15
; run: @zext_i7_i64(0) == 0
; run: @zext_i7_i64(1) == 1
; run: @zext_i7_i64(-1) == 127
; run: @zext_i7_i64(-64) == 64
; run: @zext_i7_i64(63) == 63
; run: @zext_i7_i64(2) == 2
; run: @zext_i7_i64(-7) == 121
; run: @zext_i7_i64(-38) == 90
; run: @zext_i7_i64(15) == 15
; run: @zext_i8_i24(0) == 0
; run: @zext_i8_i24(1) == 1
; run: @zext_i8_i24(-1) == 255
; run: @zext_i8_i24(-128) == 128
; run: @zext_i8_i24(127) == 127
; run: @zext_i8_i24(2) == 2
; run: @zext_i8_i24(-7) == 249
; run: @zext_i8_i24(90) == 90
; run: @zext_i8_i24(15) == 15
; run: @zext_i8_i33(0) == 0
; run: @zext_i8_i33(1) == 1
; run: @zext_i8_i33(-1) == 255
; run: @zext_i8_i33(-128) == 128
; run: @zext_i8_i33(127) == 127
; run: @zext_i8_i33(2) == 2
; run: @zext_i8_i33(-7) == 249
; run: @zext_i8_i33(90) == 90
; run: @zext_i8_i33(15) == 15
; run: @zext_i8_i48(0) == 0
; run: @zext_i8_i48(1) == 1
; run: @zext_i8_i48(-1) == 255
; run: @zext_i8_i48(-128) == 128
; run: @zext_i8_i48(127) == 127
; run: @zext_i8_i48(2) == 2
; run: @zext_i8_i48(-7) == 249
; run: @zext_i8_i48(90) == 90
; run: @zext_i8_i48(15) == 15
; run: @zext_i16_i24(0) == 0
; run: @zext_i16_i24(1) == 1
; run: @zext_i16_i24(-1) == 65535
; run: @zext_i16_i24(-32768) == 32768
; run: @zext_i16_i24(32767) == 32767
; run: @zext_i16_i24(2) == 2
; run: @zext_i16_i24(-7) == 65529
; run: @zext_i16_i24(23130) == 23130
; run: @zext_i16_i24(7695) == 7695
; run: @zext_i16_i33(0) == 0
; run: @zext_i16_i33(1) == 1
; run: @zext_i16_i33(-1) == 65535
; run: @zext_i16_i33(-32768) == 32768
; run: @zext_i16_i33(32767) == 32767
; run: @zext_i16_i33(2) == 2
; run: @zext_i16_i33(-7) == 65529
; run: @zext_i16_i33(23130) == 23130
; run: @zext_i16_i33(7695) == 7695
; run: @zext_i16_i48(0) == 0
; run: @zext_i16_i48(1) == 1
; run: @zext_i16_i48(-1) == 65535
; run: @zext_i16_i48(-32768) == 32768
; run: @zext_i16_i48(32767) == 32767
; run: @zext_i16_i48(2) == 2
; run: @zext_i16_i48(-7) == 65529
; run: @zext_i16_i48(23130) == 23130
; run: @zext_i16_i48(7695) == 7695
; run: @zext_i24_i32(0) == 0
; run: @zext_i24_i32(1) == 1
; run: @zext_i24_i32(-1) == 16777215
; run: @zext_i24_i32(-8388608) == 8388608
; run: @zext_i24_i32(8388607) == 8388607
; run: @zext_i24_i32(2) == 2
; run: @zext_i24_i32(-7) == 16777209
; run: @zext_i24_i32(5921370) == 5921370
; run: @zext_i24_i32(2956815) == 2956815
; run: @zext_i24_i33(0) == 0
; run: @zext_i24_i33(1) == 1
; run: @zext_i24_i33(-1) == 16777215
; run: @zext_i24_i33(-8388608) == 8388608
; run: @zext_i24_i33(8388607) == 8388607
; run: @zext_i24_i33(2) == 2
; run: @zext_i24_i33(-7) == 16777209
; run: @zext_i24_i33(5921370) == 5921370
; run: @zext_i24_i33(2956815) == 2956815
; run: @zext_i24_i48(0) == 0
; run: @zext_i24_i48(1) == 1
; run: @zext_i24_i48(-1) == 16777215
; run: @zext_i24_i48(-8388608) == 8388608
; run: @zext_i24_i48(8388607) == 8388607
; run: @zext_i24_i48(2) == 2
; run: @zext_i24_i48(-7) == 16777209
; run: @zext_i24_i48(5921370) == 5921370
; run: @zext_i24_i48(2956815) == 2956815
; run: @zext_i24_i64(0) == 0
; run: @zext_i24_i64(1) == 1
; run: @zext_i24_i64(-1) == 16777215
; run: @zext_i24_i64(-8388608) == 8388608
; run: @zext_i24_i64(8388607) == 8388607
; run: @zext_i24_i64(2) == 2
; run: @zext_i24_i64(-7) == 16777209
; run: @zext_i24_i64(5921370) == 5921370
; run: @zext_i24_i64(2956815) == 2956815
; run: @zext_i32_i33(0) == 0
; run: @zext_i32_i33(1) == 1
; run: @zext_i32_i33(-1) == 4294967295
; run: @zext_i32_i33(-2147483648) == 2147483648
; run: @zext_i32_i33(2147483647) == 2147483647
; run: @zext_i32_i33(2) == 2
; run: @zext_i32_i33(-7) == 4294967289
; run: @zext_i32_i33(1515870810) == 1515870810
; run: @zext_i32_i33(1009589775) == 1009589775
; run: @zext_i32_i48(0) == 0
; run: @zext_i32_i48(1) == 1
; run: @zext_i32_i48(-1) == 4294967295
; run: @zext_i32_i48(-2147483648) == 2147483648
; run: @zext_i32_i48(2147483647) == 2147483647
; run: @zext_i32_i48(2) == 2
; run: @zext_i32_i48(-7) == 4294967289
; run: @zext_i32_i48(1515870810) == 1515870810
; run: @zext_i32_i48(1009589775) == 1009589775
; run: @zext_i33_i48(0) == 0
; run: @zext_i33_i48(1) == 1
; run: @zext_i33_i48(-1) == 8589934591
; run: @zext_i33_i48(-4294967296) == 4294967296
; run: @zext_i33_i48(4294967295) == 4294967295
; run: @zext_i33_i48(2) == 2
; run: @zext_i33_i48(-7) == 8589934585
; run: @zext_i33_i48(1515870810) == 1515870810
; run: @zext_i33_i48(-3285377521) == 5304557071
; run: @zext_i33_i64(0) == 0
; run: @zext_i33_i64(1) == 1
; run: @zext_i33_i64(-1) == 8589934591
; run: @zext_i33_i64(-4294967296) == 4294967296
; run: @zext_i33_i64(4294967295) == 4294967295
; run: @zext_i33_i64(2) == 2
; run: @zext_i33_i64(-7) == 8589934585
; run: @zext_i33_i64(1515870810) == 1515870810
; run: @zext_i33_i64(-3285377521) == 5304557071
; run: @zext_i48_i64(0) == 0
; run: @zext_i48_i64(1) == 1
; run: @zext_i48_i64(-1) == 281474976710655
; run: @zext_i48_i64(-140737488355328) == 140737488355328
; run: @zext_i48_i64(140737488355327) == 140737488355327
; run: @zext_i48_i64(2) == 2
; run: @zext_i48_i64(-7) == 281474976710649
; run: @zext_i48_i64(99344109427290) == 99344109427290
; run: @zext_i48_i64(99279178636815) == 99279178636815

define i3 @zext_i1_i3(i1 %a) {
  %r = zext i1 %a to i3
  ret i3 %r
}
define i7 @zext_i1_i7(i1 %a) {
  %r = zext i1 %a to i7
  ret i7 %r
}
define i24 @zext_i1_i24(i1 %a) {
  %r = zext i1 %a to i24
  ret i24 %r
}
define i33 @zext_i1_i33(i1 %a) {
  %r = zext i1 %a to i33
  ret i33 %r
}
define i48 @zext_i1_i48(i1 %a) {
  %r = zext i1 %a to i48
  ret i48 %r
}
define i7 @zext_i3_i7(i3 %a) {
  %r = zext i3 %a to i7
  ret i7 %r
}
define i8 @zext_i3_i8(i3 %a) {
  %r = zext i3 %a to i8
  ret i8 %r
}
define i16 @zext_i3_i16(i3 %a) {
  %r = zext i3 %a to i16
  ret i16 %r
}
define i24 @zext_i3_i24(i3 %a) {
  %r = zext i3 %a to i24
  ret i24 %r
}
define i32 @zext_i3_i32(i3 %a) {
  %r = zext i3 %a to i32
  ret i32 %r
}
define i33 @zext_i3_i33(i3 %a) {
  %r = zext i3 %a to i33
  ret i33 %r
}
define i48 @zext_i3_i48(i3 %a) {
  %r = zext i3 %a to i48
  ret i48 %r
}
define i64 @zext_i3_i64(i3 %a) {
  %r = zext i3 %a to i64
  ret i64 %r
}
define i8 @zext_i7_i8(i7 %a) {
  %r = zext i7 %a to i8
  ret i8 %r
}
define i16 @zext_i7_i16(i7 %a) {
  %r = zext i7 %a to i16
  ret i16 %r
}
define i24 @zext_i7_i24(i7 %a) {
  %r = zext i7 %a to i24
  ret i24 %r
}
define i32 @zext_i7_i32(i7 %a) {
  %r = zext i7 %a to i32
  ret i32 %r
}
define i33 @zext_i7_i33(i7 %a) {
  %r = zext i7 %a to i33
  ret i33 %r
}
define i48 @zext_i7_i48(i7 %a) {
  %r = zext i7 %a to i48
  ret i48 %r
}
define i64 @zext_i7_i64(i7 %a) {
  %r = zext i7 %a to i64
  ret i64 %r
}
define i24 @zext_i8_i24(i8 %a) {
  %r = zext i8 %a to i24
  ret i24 %r
}
define i33 @zext_i8_i33(i8 %a) {
  %r = zext i8 %a to i33
  ret i33 %r
}
define i48 @zext_i8_i48(i8 %a) {
  %r = zext i8 %a to i48
  ret i48 %r
}
define i24 @zext_i16_i24(i16 %a) {
  %r = zext i16 %a to i24
  ret i24 %r
}
define i33 @zext_i16_i33(i16 %a) {
  %r = zext i16 %a to i33
  ret i33 %r
}
define i48 @zext_i16_i48(i16 %a) {
  %r = zext i16 %a to i48
  ret i48 %r
}
define i32 @zext_i24_i32(i24 %a) {
  %r = zext i24 %a to i32
  ret i32 %r
}
define i33 @zext_i24_i33(i24 %a) {
  %r = zext i24 %a to i33
  ret i33 %r
}
define i48 @zext_i24_i48(i24 %a) {
  %r = zext i24 %a to i48
  ret i48 %r
}
define i64 @zext_i24_i64(i24 %a) {
  %r = zext i24 %a to i64
  ret i64 %r
}
define i33 @zext_i32_i33(i32 %a) {
  %r = zext i32 %a to i33
  ret i33 %r
}
define i48 @zext_i32_i48(i32 %a) {
  %r = zext i32 %a to i48
  ret i48 %r
}
define i48 @zext_i33_i48(i33 %a) {
  %r = zext i33 %a to i48
  ret i48 %r
}
define i64 @zext_i33_i64(i33 %a) {
  %r = zext i33 %a to i64
  ret i64 %r
}
define i64 @zext_i48_i64(i48 %a) {
  %r = zext i48 %a to i64
  ret i64 %r
}
