; llvm.smul.with.overflow: the wrapped result, and whether it is not the true one.
; run: @smul_i8(0, 0) == (0, false)
; run: @smul_i8(0, 1) == (0, false)
; run: @smul_i8(0, -1) == (0, false)
; run: @smul_i8(0, -128) == (0, false)
; run: @smul_i8(0, 127) == (0, false)
; run: @smul_i8(0, 15) == (0, false)
; run: @smul_i8(1, 0) == (0, false)
; run: @smul_i8(1, 1) == (1, false)
; run: @smul_i8(1, -1) == (-1, false)
; run: @smul_i8(1, -128) == (-128, false)
; run: @smul_i8(1, 127) == (127, false)
; run: @smul_i8(1, 15) == (15, false)
; run: @smul_i8(-1, 0) == (0, false)
; run: @smul_i8(-1, 1) == (-1, false)
; run: @smul_i8(-1, -1) == (1, false)
; run: @smul_i8(-1, -128) == (-128, true)
; run: @smul_i8(-1, 127) == (-127, false)
; run: @smul_i8(-1, 15) == (-15, false)
; run: @smul_i8(-128, 0) == (0, false)
; run: @smul_i8(-128, 1) == (-128, false)
; run: @smul_i8(-128, -1) == (-128, true)
; run: @smul_i8(-128, -128) == (0, true)
; run: @smul_i8(-128, 127) == (-128, true)
; run: @smul_i8(-128, 15) == (-128, true)
; run: @smul_i8(127, 0) == (0, false)
; run: @smul_i8(127, 1) == (127, false)
; run: @smul_i8(127, -1) == (-127, false)
; run: @smul_i8(127, -128) == (-128, true)
; run: @smul_i8(127, 127) == (1, true)
; run: @smul_i8(127, 15) == (113, true)
; run: @smul_i8(2, 15) == (30, false)
; run: @smul_i8(-7, 15) == (-105, false)
; run: @smul_i8(90, 15) == (70, true)
; run: @smul_i8(15, 0) == (0, false)
; run: @smul_i8(15, 1) == (15, false)
; run: @smul_i8(15, -1) == (-15, false)
; run: @smul_i8(15, -128) == (-128, true)
; run: @smul_i8(15, 127) == (113, true)
; run: @smul_i8(15, 2) == (30, false)
; run: @smul_i8(15, -7) == (-105, false)
; run: @smul_i8(15, 90) == (70, true)
; run: @smul_i8(15, 15) == (-31, true)
; run: @smul_i8_or_zero(0, 0) == 0
; run: @smul_i8_or_zero(1, 1) == 1
; run: @smul_i8_or_zero(-1, -1) == 1
; run: @smul_i8_or_zero(-128, -128) == 0
; run: @smul_i8_or_zero(127, 127) == 0
; run: @smul_i8_or_zero(15, -1) == -15
; run: @smul_i16(0, 0) == (0, false)
; run: @smul_i16(0, 1) == (0, false)
; run: @smul_i16(0, -1) == (0, false)
; run: @smul_i16(0, -32768) == (0, false)
; run: @smul_i16(0, 32767) == (0, false)
; run: @smul_i16(0, 7695) == (0, false)
; run: @smul_i16(1, 0) == (0, false)
; run: @smul_i16(1, 1) == (1, false)
; run: @smul_i16(1, -1) == (-1, false)
; run: @smul_i16(1, -32768) == (-32768, false)
; run: @smul_i16(1, 32767) == (32767, false)
; run: @smul_i16(1, 7695) == (7695, false)
; run: @smul_i16(-1, 0) == (0, false)
; run: @smul_i16(-1, 1) == (-1, false)
; run: @smul_i16(-1, -1) == (1, false)
; run: @smul_i16(-1, -32768) == (-32768, true)
; run: @smul_i16(-1, 32767) == (-32767, false)
; run: @smul_i16(-1, 7695) == (-7695, false)
; run: @smul_i16(-32768, 0) == (0, false)
; run: @smul_i16(-32768, 1) == (-32768, false)
; run: @smul_i16(-32768, -1) == (-32768, true)
; run: @smul_i16(-32768, -32768) == (0, true)
; run: @smul_i16(-32768, 32767) == (-32768, true)
; run: @smul_i16(-32768, 7695) == (-32768, true)
; run: @smul_i16(32767, 0) == (0, false)
; run: @smul_i16(32767, 1) == (32767, false)
; run: @smul_i16(32767, -1) == (-32767, false)
; run: @smul_i16(32767, -32768) == (-32768, true)
; run: @smul_i16(32767, 32767) == (1, true)
; run: @smul_i16(32767, 7695) == (25073, true)
; run: @smul_i16(2, 7695) == (15390, false)
; run: @smul_i16(-7, 7695) == (11671, true)
; run: @smul_i16(23130, 7695) == (-10426, true)
; run: @smul_i16(7695, 0) == (0, false)
; run: @smul_i16(7695, 1) == (7695, false)
; run: @smul_i16(7695, -1) == (-7695, false)
; run: @smul_i16(7695, -32768) == (-32768, true)
; run: @smul_i16(7695, 32767) == (25073, true)
; run: @smul_i16(7695, 2) == (15390, false)
; run: @smul_i16(7695, -7) == (11671, true)
; run: @smul_i16(7695, 23130) == (-10426, true)
; run: @smul_i16(7695, 7695) == (-31519, true)
; run: @smul_i16_or_zero(0, 0) == 0
; run: @smul_i16_or_zero(1, 1) == 1
; run: @smul_i16_or_zero(-1, -1) == 1
; run: @smul_i16_or_zero(-32768, -32768) == 0
; run: @smul_i16_or_zero(32767, 32767) == 0
; run: @smul_i16_or_zero(7695, -1) == -7695
; run: @smul_i32(0, 0) == (0, false)
; run: @smul_i32(0, 1) == (0, false)
; run: @smul_i32(0, -1) == (0, false)
; run: @smul_i32(0, -2147483648) == (0, false)
; run: @smul_i32(0, 2147483647) == (0, false)
; run: @smul_i32(0, 1009589775) == (0, false)
; run: @smul_i32(1, 0) == (0, false)
; run: @smul_i32(1, 1) == (1, false)
; run: @smul_i32(1, -1) == (-1, false)
; run: @smul_i32(1, -2147483648) == (-2147483648, false)
; run: @smul_i32(1, 2147483647) == (2147483647, false)
; run: @smul_i32(1, 1009589775) == (1009589775, false)
; run: @smul_i32(-1, 0) == (0, false)
; run: @smul_i32(-1, 1) == (-1, false)
; run: @smul_i32(-1, -1) == (1, false)
; run: @smul_i32(-1, -2147483648) == (-2147483648, true)
; run: @smul_i32(-1, 2147483647) == (-2147483647, false)
; run: @smul_i32(-1, 1009589775) == (-1009589775, false)
; run: @smul_i32(-2147483648, 0) == (0, false)
; run: @smul_i32(-2147483648, 1) == (-2147483648, false)
; run: @smul_i32(-2147483648, -1) == (-2147483648, true)
; run: @smul_i32(-2147483648, -2147483648) == (0, true)
; run: @smul_i32(-2147483648, 2147483647) == (-2147483648, true)
; run: @smul_i32(-2147483648, 1009589775) == (-2147483648, true)
; run: @smul_i32(2147483647, 0) == (0, false)
; run: @smul_i32(2147483647, 1) == (2147483647, false)
; run: @smul_i32(2147483647, -1) == (-2147483647, false)
; run: @smul_i32(2147483647, -2147483648) == (-2147483648, true)
; run: @smul_i32(2147483647, 2147483647) == (1, true)
; run: @smul_i32(2147483647, 1009589775) == (1137893873, true)
; run: @smul_i32(2, 1009589775) == (2019179550, false)
; run: @smul_i32(-7, 1009589775) == (1522806167, true)
; run: @smul_i32(1515870810, 1009589775) == (-608970938, true)
; run: @smul_i32(1009589775, 0) == (0, false)
; run: @smul_i32(1009589775, 1) == (1009589775, false)
; run: @smul_i32(1009589775, -1) == (-1009589775, false)
; run: @smul_i32(1009589775, -2147483648) == (-2147483648, true)
; run: @smul_i32(1009589775, 2147483647) == (1137893873, true)
; run: @smul_i32(1009589775, 2) == (2019179550, false)
; run: @smul_i32(1009589775, -7) == (1522806167, true)
; run: @smul_i32(1009589775, 1515870810) == (-608970938, true)
; run: @smul_i32(1009589775, 1009589775) == (-1664252703, true)
; run: @smul_i32_or_zero(0, 0) == 0
; run: @smul_i32_or_zero(1, 1) == 1
; run: @smul_i32_or_zero(-1, -1) == 1
; run: @smul_i32_or_zero(-2147483648, -2147483648) == 0
; run: @smul_i32_or_zero(2147483647, 2147483647) == 0
; run: @smul_i32_or_zero(1009589775, -1) == -1009589775
; run: @smul_i64(0, 0) == (0, false)
; run: @smul_i64(0, 1) == (0, false)
; run: @smul_i64(0, -1) == (0, false)
; run: @smul_i64(0, -9223372036854775808) == (0, false)
; run: @smul_i64(0, 9223372036854775807) == (0, false)
; run: @smul_i64(0, 8676565436284608015) == (0, false)
; run: @smul_i64(1, 0) == (0, false)
; run: @smul_i64(1, 1) == (1, false)
; run: @smul_i64(1, -1) == (-1, false)
; run: @smul_i64(1, -9223372036854775808) == (-9223372036854775808, false)
; run: @smul_i64(1, 9223372036854775807) == (9223372036854775807, false)
; run: @smul_i64(1, 8676565436284608015) == (8676565436284608015, false)
; run: @smul_i64(-1, 0) == (0, false)
; run: @smul_i64(-1, 1) == (-1, false)
; run: @smul_i64(-1, -1) == (1, false)
; run: @smul_i64(-1, -9223372036854775808) == (-9223372036854775808, true)
; run: @smul_i64(-1, 9223372036854775807) == (-9223372036854775807, false)
; run: @smul_i64(-1, 8676565436284608015) == (-8676565436284608015, false)
; run: @smul_i64(-9223372036854775808, 0) == (0, false)
; run: @smul_i64(-9223372036854775808, 1) == (-9223372036854775808, false)
; run: @smul_i64(-9223372036854775808, -1) == (-9223372036854775808, true)
; run: @smul_i64(-9223372036854775808, -9223372036854775808) == (0, true)
; run: @smul_i64(-9223372036854775808, 9223372036854775807) == (-9223372036854775808, true)
; run: @smul_i64(-9223372036854775808, 8676565436284608015) == (-9223372036854775808, true)
; run: @smul_i64(9223372036854775807, 0) == (0, false)
; run: @smul_i64(9223372036854775807, 1) == (9223372036854775807, false)
; run: @smul_i64(9223372036854775807, -1) == (-9223372036854775807, false)
; run: @smul_i64(9223372036854775807, -9223372036854775808) == (-9223372036854775808, true)
; run: @smul_i64(9223372036854775807, 9223372036854775807) == (1, true)
; run: @smul_i64(9223372036854775807, 8676565436284608015) == (546806600570167793, true)
; run: @smul_i64(2, 8676565436284608015) == (-1093613201140335586, true)
; run: @smul_i64(-7, 8676565436284608015) == (-5395725832863601257, true)
; run: @smul_i64(6510615555426900570, 8676565436284608015) == (7788708712905168710, true)
; run: @smul_i64(8676565436284608015, 0) == (0, false)
; run: @smul_i64(8676565436284608015, 1) == (8676565436284608015, false)
; run: @smul_i64(8676565436284608015, -1) == (-8676565436284608015, false)
; run: @smul_i64(8676565436284608015, -9223372036854775808) == (-9223372036854775808, true)
; run: @smul_i64(8676565436284608015, 9223372036854775807) == (546806600570167793, true)
; run: @smul_i64(8676565436284608015, 2) == (-1093613201140335586, true)
; run: @smul_i64(8676565436284608015, -7) == (-5395725832863601257, true)
; run: @smul_i64(8676565436284608015, 6510615555426900570) == (7788708712905168710, true)
; run: @smul_i64(8676565436284608015, 8676565436284608015) == (-4466067984304208671, true)
; run: @smul_i64_or_zero(0, 0) == 0
; run: @smul_i64_or_zero(1, 1) == 1
; run: @smul_i64_or_zero(-1, -1) == 1
; run: @smul_i64_or_zero(-9223372036854775808, -9223372036854775808) == 0
; run: @smul_i64_or_zero(9223372036854775807, 9223372036854775807) == 0
; run: @smul_i64_or_zero(8676565436284608015, -1) == -8676565436284608015

declare { i8, i1 } @llvm.smul.with.overflow.i8(i8, i8)
define { i8, i1 } @smul_i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.smul.with.overflow.i8(i8 %a, i8 %b)
  ret { i8, i1 } %r
}
define i8 @smul_i8_or_zero(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.smul.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 0
  %o = extractvalue { i8, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i8 0
fine:
  ret i8 %v
}
declare { i16, i1 } @llvm.smul.with.overflow.i16(i16, i16)
define { i16, i1 } @smul_i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.smul.with.overflow.i16(i16 %a, i16 %b)
  ret { i16, i1 } %r
}
define i16 @smul_i16_or_zero(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.smul.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 0
  %o = extractvalue { i16, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i16 0
fine:
  ret i16 %v
}
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32)
define { i32, i1 } @smul_i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %a, i32 %b)
  ret { i32, i1 } %r
}
define i32 @smul_i32_or_zero(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 0
  %o = extractvalue { i32, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i32 0
fine:
  ret i32 %v
}
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64)
define { i64, i1 } @smul_i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %a, i64 %b)
  ret { i64, i1 } %r
}
define i64 @smul_i64_or_zero(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 0
  %o = extractvalue { i64, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i64 0
fine:
  ret i64 %v
}
