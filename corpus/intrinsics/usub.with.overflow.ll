; llvm.usub.with.overflow: the wrapped result, and whether it is not the true one.
; run: @usub_i8(0, 0) == (0, false)
; run: @usub_i8(0, 1) == (-1, true)
; run: @usub_i8(0, -1) == (1, true)
; run: @usub_i8(0, -128) == (-128, true)
; run: @usub_i8(0, 127) == (-127, true)
; run: @usub_i8(0, 15) == (-15, true)
; run: @usub_i8(1, 0) == (1, false)
; run: @usub_i8(1, 1) == (0, false)
; run: @usub_i8(1, -1) == (2, true)
; run: @usub_i8(1, -128) == (-127, true)
; run: @usub_i8(1, 127) == (-126, true)
; run: @usub_i8(1, 15) == (-14, true)
; run: @usub_i8(-1, 0) == (-1, false)
; run: @usub_i8(-1, 1) == (-2, false)
; run: @usub_i8(-1, -1) == (0, false)
; run: @usub_i8(-1, -128) == (127, false)
; run: @usub_i8(-1, 127) == (-128, false)
; run: @usub_i8(-1, 15) == (-16, false)
; run: @usub_i8(-128, 0) == (-128, false)
; run: @usub_i8(-128, 1) == (127, false)
; run: @usub_i8(-128, -1) == (-127, true)
; run: @usub_i8(-128, -128) == (0, false)
; run: @usub_i8(-128, 127) == (1, false)
; run: @usub_i8(-128, 15) == (113, false)
; run: @usub_i8(127, 0) == (127, false)
; run: @usub_i8(127, 1) == (126, false)
; run: @usub_i8(127, -1) == (-128, true)
; run: @usub_i8(127, -128) == (-1, true)
; run: @usub_i8(127, 127) == (0, false)
; run: @usub_i8(127, 15) == (112, false)
; run: @usub_i8(2, 15) == (-13, true)
; run: @usub_i8(-7, 15) == (-22, false)
; run: @usub_i8(90, 15) == (75, false)
; run: @usub_i8(15, 0) == (15, false)
; run: @usub_i8(15, 1) == (14, false)
; run: @usub_i8(15, -1) == (16, true)
; run: @usub_i8(15, -128) == (-113, true)
; run: @usub_i8(15, 127) == (-112, true)
; run: @usub_i8(15, 2) == (13, false)
; run: @usub_i8(15, -7) == (22, true)
; run: @usub_i8(15, 90) == (-75, true)
; run: @usub_i8(15, 15) == (0, false)
; run: @usub_i8_or_zero(0, 0) == 0
; run: @usub_i8_or_zero(1, 1) == 0
; run: @usub_i8_or_zero(-1, -1) == 0
; run: @usub_i8_or_zero(-128, -128) == 0
; run: @usub_i8_or_zero(127, 127) == 0
; run: @usub_i8_or_zero(15, -1) == 0
; run: @usub_i16(0, 0) == (0, false)
; run: @usub_i16(0, 1) == (-1, true)
; run: @usub_i16(0, -1) == (1, true)
; run: @usub_i16(0, -32768) == (-32768, true)
; run: @usub_i16(0, 32767) == (-32767, true)
; run: @usub_i16(0, 7695) == (-7695, true)
; run: @usub_i16(1, 0) == (1, false)
; run: @usub_i16(1, 1) == (0, false)
; run: @usub_i16(1, -1) == (2, true)
; run: @usub_i16(1, -32768) == (-32767, true)
; run: @usub_i16(1, 32767) == (-32766, true)
; run: @usub_i16(1, 7695) == (-7694, true)
; run: @usub_i16(-1, 0) == (-1, false)
; run: @usub_i16(-1, 1) == (-2, false)
; run: @usub_i16(-1, -1) == (0, false)
; run: @usub_i16(-1, -32768) == (32767, false)
; run: @usub_i16(-1, 32767) == (-32768, false)
; run: @usub_i16(-1, 7695) == (-7696, false)
; run: @usub_i16(-32768, 0) == (-32768, false)
; run: @usub_i16(-32768, 1) == (32767, false)
; run: @usub_i16(-32768, -1) == (-32767, true)
; run: @usub_i16(-32768, -32768) == (0, false)
; run: @usub_i16(-32768, 32767) == (1, false)
; run: @usub_i16(-32768, 7695) == (25073, false)
; run: @usub_i16(32767, 0) == (32767, false)
; run: @usub_i16(32767, 1) == (32766, false)
; run: @usub_i16(32767, -1) == (-32768, true)
; run: @usub_i16(32767, -32768) == (-1, true)
; run: @usub_i16(32767, 32767) == (0, false)
; run: @usub_i16(32767, 7695) == (25072, false)
; run: @usub_i16(2, 7695) == (-7693, true)
; run: @usub_i16(-7, 7695) == (-7702, false)
; run: @usub_i16(23130, 7695) == (15435, false)
; run: @usub_i16(7695, 0) == (7695, false)
; run: @usub_i16(7695, 1) == (7694, false)
; run: @usub_i16(7695, -1) == (7696, true)
; run: @usub_i16(7695, -32768) == (-25073, true)
; run: @usub_i16(7695, 32767) == (-25072, true)
; run: @usub_i16(7695, 2) == (7693, false)
; run: @usub_i16(7695, -7) == (7702, true)
; run: @usub_i16(7695, 23130) == (-15435, true)
; run: @usub_i16(7695, 7695) == (0, false)
; run: @usub_i16_or_zero(0, 0) == 0
; run: @usub_i16_or_zero(1, 1) == 0
; run: @usub_i16_or_zero(-1, -1) == 0
; run: @usub_i16_or_zero(-32768, -32768) == 0
; run: @usub_i16_or_zero(32767, 32767) == 0
; run: @usub_i16_or_zero(7695, -1) == 0
; run: @usub_i32(0, 0) == (0, false)
; run: @usub_i32(0, 1) == (-1, true)
; run: @usub_i32(0, -1) == (1, true)
; run: @usub_i32(0, -2147483648) == (-2147483648, true)
; run: @usub_i32(0, 2147483647) == (-2147483647, true)
; run: @usub_i32(0, 1009589775) == (-1009589775, true)
; run: @usub_i32(1, 0) == (1, false)
; run: @usub_i32(1, 1) == (0, false)
; run: @usub_i32(1, -1) == (2, true)
; run: @usub_i32(1, -2147483648) == (-2147483647, true)
; run: @usub_i32(1, 2147483647) == (-2147483646, true)
; run: @usub_i32(1, 1009589775) == (-1009589774, true)
; run: @usub_i32(-1, 0) == (-1, false)
; run: @usub_i32(-1, 1) == (-2, false)
; run: @usub_i32(-1, -1) == (0, false)
; run: @usub_i32(-1, -2147483648) == (2147483647, false)
; run: @usub_i32(-1, 2147483647) == (-2147483648, false)
; run: @usub_i32(-1, 1009589775) == (-1009589776, false)
; run: @usub_i32(-2147483648, 0) == (-2147483648, false)
; run: @usub_i32(-2147483648, 1) == (2147483647, false)
; run: @usub_i32(-2147483648, -1) == (-2147483647, true)
; run: @usub_i32(-2147483648, -2147483648) == (0, false)
; run: @usub_i32(-2147483648, 2147483647) == (1, false)
; run: @usub_i32(-2147483648, 1009589775) == (1137893873, false)
; run: @usub_i32(2147483647, 0) == (2147483647, false)
; run: @usub_i32(2147483647, 1) == (2147483646, false)
; run: @usub_i32(2147483647, -1) == (-2147483648, true)
; run: @usub_i32(2147483647, -2147483648) == (-1, true)
; run: @usub_i32(2147483647, 2147483647) == (0, false)
; run: @usub_i32(2147483647, 1009589775) == (1137893872, false)
; run: @usub_i32(2, 1009589775) == (-1009589773, true)
; run: @usub_i32(-7, 1009589775) == (-1009589782, false)
; run: @usub_i32(1515870810, 1009589775) == (506281035, false)
; run: @usub_i32(1009589775, 0) == (1009589775, false)
; run: @usub_i32(1009589775, 1) == (1009589774, false)
; run: @usub_i32(1009589775, -1) == (1009589776, true)
; run: @usub_i32(1009589775, -2147483648) == (-1137893873, true)
; run: @usub_i32(1009589775, 2147483647) == (-1137893872, true)
; run: @usub_i32(1009589775, 2) == (1009589773, false)
; run: @usub_i32(1009589775, -7) == (1009589782, true)
; run: @usub_i32(1009589775, 1515870810) == (-506281035, true)
; run: @usub_i32(1009589775, 1009589775) == (0, false)
; run: @usub_i32_or_zero(0, 0) == 0
; run: @usub_i32_or_zero(1, 1) == 0
; run: @usub_i32_or_zero(-1, -1) == 0
; run: @usub_i32_or_zero(-2147483648, -2147483648) == 0
; run: @usub_i32_or_zero(2147483647, 2147483647) == 0
; run: @usub_i32_or_zero(1009589775, -1) == 0
; run: @usub_i64(0, 0) == (0, false)
; run: @usub_i64(0, 1) == (-1, true)
; run: @usub_i64(0, -1) == (1, true)
; run: @usub_i64(0, -9223372036854775808) == (-9223372036854775808, true)
; run: @usub_i64(0, 9223372036854775807) == (-9223372036854775807, true)
; run: @usub_i64(0, 8676565436284608015) == (-8676565436284608015, true)
; run: @usub_i64(1, 0) == (1, false)
; run: @usub_i64(1, 1) == (0, false)
; run: @usub_i64(1, -1) == (2, true)
; run: @usub_i64(1, -9223372036854775808) == (-9223372036854775807, true)
; run: @usub_i64(1, 9223372036854775807) == (-9223372036854775806, true)
; run: @usub_i64(1, 8676565436284608015) == (-8676565436284608014, true)
; run: @usub_i64(-1, 0) == (-1, false)
; run: @usub_i64(-1, 1) == (-2, false)
; run: @usub_i64(-1, -1) == (0, false)
; run: @usub_i64(-1, -9223372036854775808) == (9223372036854775807, false)
; run: @usub_i64(-1, 9223372036854775807) == (-9223372036854775808, false)
; run: @usub_i64(-1, 8676565436284608015) == (-8676565436284608016, false)
; run: @usub_i64(-9223372036854775808, 0) == (-9223372036854775808, false)
; run: @usub_i64(-9223372036854775808, 1) == (9223372036854775807, false)
; run: @usub_i64(-9223372036854775808, -1) == (-9223372036854775807, true)
; run: @usub_i64(-9223372036854775808, -9223372036854775808) == (0, false)
; run: @usub_i64(-9223372036854775808, 9223372036854775807) == (1, false)
; run: @usub_i64(-9223372036854775808, 8676565436284608015) == (546806600570167793, false)
; run: @usub_i64(9223372036854775807, 0) == (9223372036854775807, false)
; run: @usub_i64(9223372036854775807, 1) == (9223372036854775806, false)
; run: @usub_i64(9223372036854775807, -1) == (-9223372036854775808, true)
; run: @usub_i64(9223372036854775807, -9223372036854775808) == (-1, true)
; run: @usub_i64(9223372036854775807, 9223372036854775807) == (0, false)
; run: @usub_i64(9223372036854775807, 8676565436284608015) == (546806600570167792, false)
; run: @usub_i64(2, 8676565436284608015) == (-8676565436284608013, true)
; run: @usub_i64(-7, 8676565436284608015) == (-8676565436284608022, false)
; run: @usub_i64(6510615555426900570, 8676565436284608015) == (-2165949880857707445, true)
; run: @usub_i64(8676565436284608015, 0) == (8676565436284608015, false)
; run: @usub_i64(8676565436284608015, 1) == (8676565436284608014, false)
; run: @usub_i64(8676565436284608015, -1) == (8676565436284608016, true)
; run: @usub_i64(8676565436284608015, -9223372036854775808) == (-546806600570167793, true)
; run: @usub_i64(8676565436284608015, 9223372036854775807) == (-546806600570167792, true)
; run: @usub_i64(8676565436284608015, 2) == (8676565436284608013, false)
; run: @usub_i64(8676565436284608015, -7) == (8676565436284608022, true)
; run: @usub_i64(8676565436284608015, 6510615555426900570) == (2165949880857707445, false)
; run: @usub_i64(8676565436284608015, 8676565436284608015) == (0, false)
; run: @usub_i64_or_zero(0, 0) == 0
; run: @usub_i64_or_zero(1, 1) == 0
; run: @usub_i64_or_zero(-1, -1) == 0
; run: @usub_i64_or_zero(-9223372036854775808, -9223372036854775808) == 0
; run: @usub_i64_or_zero(9223372036854775807, 9223372036854775807) == 0
; run: @usub_i64_or_zero(8676565436284608015, -1) == 0

declare { i8, i1 } @llvm.usub.with.overflow.i8(i8, i8)
define { i8, i1 } @usub_i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.usub.with.overflow.i8(i8 %a, i8 %b)
  ret { i8, i1 } %r
}
define i8 @usub_i8_or_zero(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.usub.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 0
  %o = extractvalue { i8, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i8 0
fine:
  ret i8 %v
}
declare { i16, i1 } @llvm.usub.with.overflow.i16(i16, i16)
define { i16, i1 } @usub_i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.usub.with.overflow.i16(i16 %a, i16 %b)
  ret { i16, i1 } %r
}
define i16 @usub_i16_or_zero(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.usub.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 0
  %o = extractvalue { i16, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i16 0
fine:
  ret i16 %v
}
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32)
define { i32, i1 } @usub_i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %a, i32 %b)
  ret { i32, i1 } %r
}
define i32 @usub_i32_or_zero(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 0
  %o = extractvalue { i32, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i32 0
fine:
  ret i32 %v
}
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64)
define { i64, i1 } @usub_i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %a, i64 %b)
  ret { i64, i1 } %r
}
define i64 @usub_i64_or_zero(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 0
  %o = extractvalue { i64, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i64 0
fine:
  ret i64 %v
}
