; llvm.usub.sat is subtraction that stops at zero.
; run: @usub_sat_i8(0, 0) == 0
; run: @usub_sat_i8(0, 1) == 0
; run: @usub_sat_i8(0, -1) == 0
; run: @usub_sat_i8(0, -128) == 0
; run: @usub_sat_i8(0, 127) == 0
; run: @usub_sat_i8(0, 15) == 0
; run: @usub_sat_i8(1, 0) == 1
; run: @usub_sat_i8(1, 1) == 0
; run: @usub_sat_i8(1, -1) == 0
; run: @usub_sat_i8(1, -128) == 0
; run: @usub_sat_i8(1, 127) == 0
; run: @usub_sat_i8(1, 15) == 0
; run: @usub_sat_i8(-1, 0) == -1
; run: @usub_sat_i8(-1, 1) == -2
; run: @usub_sat_i8(-1, -1) == 0
; run: @usub_sat_i8(-1, -128) == 127
; run: @usub_sat_i8(-1, 127) == -128
; run: @usub_sat_i8(-1, 15) == -16
; run: @usub_sat_i8(-128, 0) == -128
; run: @usub_sat_i8(-128, 1) == 127
; run: @usub_sat_i8(-128, -1) == 0
; run: @usub_sat_i8(-128, -128) == 0
; run: @usub_sat_i8(-128, 127) == 1
; run: @usub_sat_i8(-128, 15) == 113
; run: @usub_sat_i8(127, 0) == 127
; run: @usub_sat_i8(127, 1) == 126
; run: @usub_sat_i8(127, -1) == 0
; run: @usub_sat_i8(127, -128) == 0
; run: @usub_sat_i8(127, 127) == 0
; run: @usub_sat_i8(127, 15) == 112
; run: @usub_sat_i8(2, 15) == 0
; run: @usub_sat_i8(-7, 15) == -22
; run: @usub_sat_i8(90, 15) == 75
; run: @usub_sat_i8(15, 0) == 15
; run: @usub_sat_i8(15, 1) == 14
; run: @usub_sat_i8(15, -1) == 0
; run: @usub_sat_i8(15, -128) == 0
; run: @usub_sat_i8(15, 127) == 0
; run: @usub_sat_i8(15, 2) == 13
; run: @usub_sat_i8(15, -7) == 0
; run: @usub_sat_i8(15, 90) == 0
; run: @usub_sat_i8(15, 15) == 0
; run: @usub_sat_i16(0, 0) == 0
; run: @usub_sat_i16(0, 1) == 0
; run: @usub_sat_i16(0, -1) == 0
; run: @usub_sat_i16(0, -32768) == 0
; run: @usub_sat_i16(0, 32767) == 0
; run: @usub_sat_i16(0, 7695) == 0
; run: @usub_sat_i16(1, 0) == 1
; run: @usub_sat_i16(1, 1) == 0
; run: @usub_sat_i16(1, -1) == 0
; run: @usub_sat_i16(1, -32768) == 0
; run: @usub_sat_i16(1, 32767) == 0
; run: @usub_sat_i16(1, 7695) == 0
; run: @usub_sat_i16(-1, 0) == -1
; run: @usub_sat_i16(-1, 1) == -2
; run: @usub_sat_i16(-1, -1) == 0
; run: @usub_sat_i16(-1, -32768) == 32767
; run: @usub_sat_i16(-1, 32767) == -32768
; run: @usub_sat_i16(-1, 7695) == -7696
; run: @usub_sat_i16(-32768, 0) == -32768
; run: @usub_sat_i16(-32768, 1) == 32767
; run: @usub_sat_i16(-32768, -1) == 0
; run: @usub_sat_i16(-32768, -32768) == 0
; run: @usub_sat_i16(-32768, 32767) == 1
; run: @usub_sat_i16(-32768, 7695) == 25073
; run: @usub_sat_i16(32767, 0) == 32767
; run: @usub_sat_i16(32767, 1) == 32766
; run: @usub_sat_i16(32767, -1) == 0
; run: @usub_sat_i16(32767, -32768) == 0
; run: @usub_sat_i16(32767, 32767) == 0
; run: @usub_sat_i16(32767, 7695) == 25072
; run: @usub_sat_i16(2, 7695) == 0
; run: @usub_sat_i16(-7, 7695) == -7702
; run: @usub_sat_i16(23130, 7695) == 15435
; run: @usub_sat_i16(7695, 0) == 7695
; run: @usub_sat_i16(7695, 1) == 7694
; run: @usub_sat_i16(7695, -1) == 0
; run: @usub_sat_i16(7695, -32768) == 0
; run: @usub_sat_i16(7695, 32767) == 0
; run: @usub_sat_i16(7695, 2) == 7693
; run: @usub_sat_i16(7695, -7) == 0
; run: @usub_sat_i16(7695, 23130) == 0
; run: @usub_sat_i16(7695, 7695) == 0
; run: @usub_sat_i32(0, 0) == 0
; run: @usub_sat_i32(0, 1) == 0
; run: @usub_sat_i32(0, -1) == 0
; run: @usub_sat_i32(0, -2147483648) == 0
; run: @usub_sat_i32(0, 2147483647) == 0
; run: @usub_sat_i32(0, 1009589775) == 0
; run: @usub_sat_i32(1, 0) == 1
; run: @usub_sat_i32(1, 1) == 0
; run: @usub_sat_i32(1, -1) == 0
; run: @usub_sat_i32(1, -2147483648) == 0
; run: @usub_sat_i32(1, 2147483647) == 0
; run: @usub_sat_i32(1, 1009589775) == 0
; run: @usub_sat_i32(-1, 0) == -1
; run: @usub_sat_i32(-1, 1) == -2
; run: @usub_sat_i32(-1, -1) == 0
; run: @usub_sat_i32(-1, -2147483648) == 2147483647
; run: @usub_sat_i32(-1, 2147483647) == -2147483648
; run: @usub_sat_i32(-1, 1009589775) == -1009589776
; run: @usub_sat_i32(-2147483648, 0) == -2147483648
; run: @usub_sat_i32(-2147483648, 1) == 2147483647
; run: @usub_sat_i32(-2147483648, -1) == 0
; run: @usub_sat_i32(-2147483648, -2147483648) == 0
; run: @usub_sat_i32(-2147483648, 2147483647) == 1
; run: @usub_sat_i32(-2147483648, 1009589775) == 1137893873
; run: @usub_sat_i32(2147483647, 0) == 2147483647
; run: @usub_sat_i32(2147483647, 1) == 2147483646
; run: @usub_sat_i32(2147483647, -1) == 0
; run: @usub_sat_i32(2147483647, -2147483648) == 0
; run: @usub_sat_i32(2147483647, 2147483647) == 0
; run: @usub_sat_i32(2147483647, 1009589775) == 1137893872
; run: @usub_sat_i32(2, 1009589775) == 0
; run: @usub_sat_i32(-7, 1009589775) == -1009589782
; run: @usub_sat_i32(1515870810, 1009589775) == 506281035
; run: @usub_sat_i32(1009589775, 0) == 1009589775
; run: @usub_sat_i32(1009589775, 1) == 1009589774
; run: @usub_sat_i32(1009589775, -1) == 0
; run: @usub_sat_i32(1009589775, -2147483648) == 0
; run: @usub_sat_i32(1009589775, 2147483647) == 0
; run: @usub_sat_i32(1009589775, 2) == 1009589773
; run: @usub_sat_i32(1009589775, -7) == 0
; run: @usub_sat_i32(1009589775, 1515870810) == 0
; run: @usub_sat_i32(1009589775, 1009589775) == 0
; run: @usub_sat_i64(0, 0) == 0
; run: @usub_sat_i64(0, 1) == 0
; run: @usub_sat_i64(0, -1) == 0
; run: @usub_sat_i64(0, -9223372036854775808) == 0
; run: @usub_sat_i64(0, 9223372036854775807) == 0
; run: @usub_sat_i64(0, 8676565436284608015) == 0
; run: @usub_sat_i64(1, 0) == 1
; run: @usub_sat_i64(1, 1) == 0
; run: @usub_sat_i64(1, -1) == 0
; run: @usub_sat_i64(1, -9223372036854775808) == 0
; run: @usub_sat_i64(1, 9223372036854775807) == 0
; run: @usub_sat_i64(1, 8676565436284608015) == 0
; run: @usub_sat_i64(-1, 0) == -1
; run: @usub_sat_i64(-1, 1) == -2
; run: @usub_sat_i64(-1, -1) == 0
; run: @usub_sat_i64(-1, -9223372036854775808) == 9223372036854775807
; run: @usub_sat_i64(-1, 9223372036854775807) == -9223372036854775808
; run: @usub_sat_i64(-1, 8676565436284608015) == -8676565436284608016
; run: @usub_sat_i64(-9223372036854775808, 0) == -9223372036854775808
; run: @usub_sat_i64(-9223372036854775808, 1) == 9223372036854775807
; run: @usub_sat_i64(-9223372036854775808, -1) == 0
; run: @usub_sat_i64(-9223372036854775808, -9223372036854775808) == 0
; run: @usub_sat_i64(-9223372036854775808, 9223372036854775807) == 1
; run: @usub_sat_i64(-9223372036854775808, 8676565436284608015) == 546806600570167793
; run: @usub_sat_i64(9223372036854775807, 0) == 9223372036854775807
; run: @usub_sat_i64(9223372036854775807, 1) == 9223372036854775806
; run: @usub_sat_i64(9223372036854775807, -1) == 0
; run: @usub_sat_i64(9223372036854775807, -9223372036854775808) == 0
; run: @usub_sat_i64(9223372036854775807, 9223372036854775807) == 0
; run: @usub_sat_i64(9223372036854775807, 8676565436284608015) == 546806600570167792
; run: @usub_sat_i64(2, 8676565436284608015) == 0
; run: @usub_sat_i64(-7, 8676565436284608015) == -8676565436284608022
; run: @usub_sat_i64(6510615555426900570, 8676565436284608015) == 0
; run: @usub_sat_i64(8676565436284608015, 0) == 8676565436284608015
; run: @usub_sat_i64(8676565436284608015, 1) == 8676565436284608014
; run: @usub_sat_i64(8676565436284608015, -1) == 0
; run: @usub_sat_i64(8676565436284608015, -9223372036854775808) == 0
; run: @usub_sat_i64(8676565436284608015, 9223372036854775807) == 0
; run: @usub_sat_i64(8676565436284608015, 2) == 8676565436284608013
; run: @usub_sat_i64(8676565436284608015, -7) == 0
; run: @usub_sat_i64(8676565436284608015, 6510615555426900570) == 2165949880857707445
; run: @usub_sat_i64(8676565436284608015, 8676565436284608015) == 0

declare i8 @llvm.usub.sat.i8(i8, i8)
define i8 @usub_sat_i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.usub.sat.i8(i8 %a, i8 %b)
  ret i8 %r
}
declare i16 @llvm.usub.sat.i16(i16, i16)
define i16 @usub_sat_i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.usub.sat.i16(i16 %a, i16 %b)
  ret i16 %r
}
declare i32 @llvm.usub.sat.i32(i32, i32)
define i32 @usub_sat_i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.usub.sat.i32(i32 %a, i32 %b)
  ret i32 %r
}
declare i64 @llvm.usub.sat.i64(i64, i64)
define i64 @usub_sat_i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.usub.sat.i64(i64 %a, i64 %b)
  ret i64 %r
}
