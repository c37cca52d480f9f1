; llvm.uadd.sat is addition that saturates, unsigned.
; run: @uadd_sat_i8(0, 0) == 0
; run: @uadd_sat_i8(0, 1) == 1
; run: @uadd_sat_i8(0, -1) == -1
; run: @uadd_sat_i8(0, -128) == -128
; run: @uadd_sat_i8(0, 127) == 127
; run: @uadd_sat_i8(0, 15) == 15
; run: @uadd_sat_i8(1, 0) == 1
; run: @uadd_sat_i8(1, 1) == 2
; run: @uadd_sat_i8(1, -1) == -1
; run: @uadd_sat_i8(1, -128) == -127
; run: @uadd_sat_i8(1, 127) == -128
; run: @uadd_sat_i8(1, 15) == 16
; run: @uadd_sat_i8(-1, 0) == -1
; run: @uadd_sat_i8(-1, 1) == -1
; run: @uadd_sat_i8(-1, -1) == -1
; run: @uadd_sat_i8(-1, -128) == -1
; run: @uadd_sat_i8(-1, 127) == -1
; run: @uadd_sat_i8(-1, 15) == -1
; run: @uadd_sat_i8(-128, 0) == -128
; run: @uadd_sat_i8(-128, 1) == -127
; run: @uadd_sat_i8(-128, -1) == -1
; run: @uadd_sat_i8(-128, -128) == -1
; run: @uadd_sat_i8(-128, 127) == -1
; run: @uadd_sat_i8(-128, 15) == -113
; run: @uadd_sat_i8(127, 0) == 127
; run: @uadd_sat_i8(127, 1) == -128
; run: @uadd_sat_i8(127, -1) == -1
; run: @uadd_sat_i8(127, -128) == -1
; run: @uadd_sat_i8(127, 127) == -2
; run: @uadd_sat_i8(127, 15) == -114
; run: @uadd_sat_i8(2, 15) == 17
; run: @uadd_sat_i8(-7, 15) == -1
; run: @uadd_sat_i8(90, 15) == 105
; run: @uadd_sat_i8(15, 0) == 15
; run: @uadd_sat_i8(15, 1) == 16
; run: @uadd_sat_i8(15, -1) == -1
; run: @uadd_sat_i8(15, -128) == -113
; run: @uadd_sat_i8(15, 127) == -114
; run: @uadd_sat_i8(15, 2) == 17
; run: @uadd_sat_i8(15, -7) == -1
; run: @uadd_sat_i8(15, 90) == 105
; run: @uadd_sat_i8(15, 15) == 30
; run: @uadd_sat_i16(0, 0) == 0
; run: @uadd_sat_i16(0, 1) == 1
; run: @uadd_sat_i16(0, -1) == -1
; run: @uadd_sat_i16(0, -32768) == -32768
; run: @uadd_sat_i16(0, 32767) == 32767
; run: @uadd_sat_i16(0, 7695) == 7695
; run: @uadd_sat_i16(1, 0) == 1
; run: @uadd_sat_i16(1, 1) == 2
; run: @uadd_sat_i16(1, -1) == -1
; run: @uadd_sat_i16(1, -32768) == -32767
; run: @uadd_sat_i16(1, 32767) == -32768
; run: @uadd_sat_i16(1, 7695) == 7696
; run: @uadd_sat_i16(-1, 0) == -1
; run: @uadd_sat_i16(-1, 1) == -1
; run: @uadd_sat_i16(-1, -1) == -1
; run: @uadd_sat_i16(-1, -32768) == -1
; run: @uadd_sat_i16(-1, 32767) == -1
; run: @uadd_sat_i16(-1, 7695) == -1
; run: @uadd_sat_i16(-32768, 0) == -32768
; run: @uadd_sat_i16(-32768, 1) == -32767
; run: @uadd_sat_i16(-32768, -1) == -1
; run: @uadd_sat_i16(-32768, -32768) == -1
; run: @uadd_sat_i16(-32768, 32767) == -1
; run: @uadd_sat_i16(-32768, 7695) == -25073
; run: @uadd_sat_i16(32767, 0) == 32767
; run: @uadd_sat_i16(32767, 1) == -32768
; run: @uadd_sat_i16(32767, -1) == -1
; run: @uadd_sat_i16(32767, -32768) == -1
; run: @uadd_sat_i16(32767, 32767) == -2
; run: @uadd_sat_i16(32767, 7695) == -25074
; run: @uadd_sat_i16(2, 7695) == 7697
; run: @uadd_sat_i16(-7, 7695) == -1
; run: @uadd_sat_i16(23130, 7695) == 30825
; run: @uadd_sat_i16(7695, 0) == 7695
; run: @uadd_sat_i16(7695, 1) == 7696
; run: @uadd_sat_i16(7695, -1) == -1
; run: @uadd_sat_i16(7695, -32768) == -25073
; run: @uadd_sat_i16(7695, 32767) == -25074
; run: @uadd_sat_i16(7695, 2) == 7697
; run: @uadd_sat_i16(7695, -7) == -1
; run: @uadd_sat_i16(7695, 23130) == 30825
; run: @uadd_sat_i16(7695, 7695) == 15390
; run: @uadd_sat_i32(0, 0) == 0
; run: @uadd_sat_i32(0, 1) == 1
; run: @uadd_sat_i32(0, -1) == -1
; run: @uadd_sat_i32(0, -2147483648) == -2147483648
; run: @uadd_sat_i32(0, 2147483647) == 2147483647
; run: @uadd_sat_i32(0, 1009589775) == 1009589775
; run: @uadd_sat_i32(1, 0) == 1
; run: @uadd_sat_i32(1, 1) == 2
; run: @uadd_sat_i32(1, -1) == -1
; run: @uadd_sat_i32(1, -2147483648) == -2147483647
; run: @uadd_sat_i32(1, 2147483647) == -2147483648
; run: @uadd_sat_i32(1, 1009589775) == 1009589776
; run: @uadd_sat_i32(-1, 0) == -1
; run: @uadd_sat_i32(-1, 1) == -1
; run: @uadd_sat_i32(-1, -1) == -1
; run: @uadd_sat_i32(-1, -2147483648) == -1
; run: @uadd_sat_i32(-1, 2147483647) == -1
; run: @uadd_sat_i32(-1, 1009589775) == -1
; run: @uadd_sat_i32(-2147483648, 0) == -2147483648
; run: @uadd_sat_i32(-2147483648, 1) == -2147483647
; run: @uadd_sat_i32(-2147483648, -1) == -1
; run: @uadd_sat_i32(-2147483648, -2147483648) == -1
; run: @uadd_sat_i32(-2147483648, 2147483647) == -1
; run: @uadd_sat_i32(-2147483648, 1009589775) == -1137893873
; run: @uadd_sat_i32(2147483647, 0) == 2147483647
; run: @uadd_sat_i32(2147483647, 1) == -2147483648
; run: @uadd_sat_i32(2147483647, -1) == -1
; run: @uadd_sat_i32(2147483647, -2147483648) == -1
; run: @uadd_sat_i32(2147483647, 2147483647) == -2
; run: @uadd_sat_i32(2147483647, 1009589775) == -1137893874
; run: @uadd_sat_i32(2, 1009589775) == 1009589777
; run: @uadd_sat_i32(-7, 1009589775) == -1
; run: @uadd_sat_i32(1515870810, 1009589775) == -1769506711
; run: @uadd_sat_i32(1009589775, 0) == 1009589775
; run: @uadd_sat_i32(1009589775, 1) == 1009589776
; run: @uadd_sat_i32(1009589775, -1) == -1
; run: @uadd_sat_i32(1009589775, -2147483648) == -1137893873
; run: @uadd_sat_i32(1009589775, 2147483647) == -1137893874
; run: @uadd_sat_i32(1009589775, 2) == 1009589777
; run: @uadd_sat_i32(1009589775, -7) == -1
; run: @uadd_sat_i32(1009589775, 1515870810) == -1769506711
; run: @uadd_sat_i32(1009589775, 1009589775) == 2019179550
; run: @uadd_sat_i64(0, 0) == 0
; run: @uadd_sat_i64(0, 1) == 1
; run: @uadd_sat_i64(0, -1) == -1
; run: @uadd_sat_i64(0, -9223372036854775808) == -9223372036854775808
; run: @uadd_sat_i64(0, 9223372036854775807) == 9223372036854775807
; run: @uadd_sat_i64(0, 8676565436284608015) == 8676565436284608015
; run: @uadd_sat_i64(1, 0) == 1
; run: @uadd_sat_i64(1, 1) == 2
; run: @uadd_sat_i64(1, -1) == -1
; run: @uadd_sat_i64(1, -9223372036854775808) == -9223372036854775807
; run: @uadd_sat_i64(1, 9223372036854775807) == -9223372036854775808
; run: @uadd_sat_i64(1, 8676565436284608015) == 8676565436284608016
; run: @uadd_sat_i64(-1, 0) == -1
; run: @uadd_sat_i64(-1, 1) == -1
; run: @uadd_sat_i64(-1, -1) == -1
; run: @uadd_sat_i64(-1, -9223372036854775808) == -1
; run: @uadd_sat_i64(-1, 9223372036854775807) == -1
; run: @uadd_sat_i64(-1, 8676565436284608015) == -1
; run: @uadd_sat_i64(-9223372036854775808, 0) == -9223372036854775808
; run: @uadd_sat_i64(-9223372036854775808, 1) == -9223372036854775807
; run: @uadd_sat_i64(-9223372036854775808, -1) == -1
; run: @uadd_sat_i64(-9223372036854775808, -9223372036854775808) == -1
; run: @uadd_sat_i64(-9223372036854775808, 9223372036854775807) == -1
; run: @uadd_sat_i64(-9223372036854775808, 8676565436284608015) == -546806600570167793
; run: @uadd_sat_i64(9223372036854775807, 0) == 9223372036854775807
; run: @uadd_sat_i64(9223372036854775807, 1) == -9223372036854775808
; run: @uadd_sat_i64(9223372036854775807, -1) == -1
; run: @uadd_sat_i64(9223372036854775807, -9223372036854775808) == -1
; run: @uadd_sat_i64(9223372036854775807, 9223372036854775807) == -2
; run: @uadd_sat_i64(9223372036854775807, 8676565436284608015) == -546806600570167794
; run: @uadd_sat_i64(2, 8676565436284608015) == 8676565436284608017
; run: @uadd_sat_i64(-7, 8676565436284608015) == -1
; run: @uadd_sat_i64(6510615555426900570, 8676565436284608015) == -3259563081998043031
; run: @uadd_sat_i64(8676565436284608015, 0) == 8676565436284608015
; run: @uadd_sat_i64(8676565436284608015, 1) == 8676565436284608016
; run: @uadd_sat_i64(8676565436284608015, -1) == -1
; run: @uadd_sat_i64(8676565436284608015, -9223372036854775808) == -546806600570167793
; run: @uadd_sat_i64(8676565436284608015, 9223372036854775807) == -546806600570167794
; run: @uadd_sat_i64(8676565436284608015, 2) == 8676565436284608017
; run: @uadd_sat_i64(8676565436284608015, -7) == -1
; run: @uadd_sat_i64(8676565436284608015, 6510615555426900570) == -3259563081998043031
; run: @uadd_sat_i64(8676565436284608015, 8676565436284608015) == -1093613201140335586

declare i8 @llvm.uadd.sat.i8(i8, i8)
define i8 @uadd_sat_i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.uadd.sat.i8(i8 %a, i8 %b)
  ret i8 %r
}
declare i16 @llvm.uadd.sat.i16(i16, i16)
define i16 @uadd_sat_i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.uadd.sat.i16(i16 %a, i16 %b)
  ret i16 %r
}
declare i32 @llvm.uadd.sat.i32(i32, i32)
define i32 @uadd_sat_i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.uadd.sat.i32(i32 %a, i32 %b)
  ret i32 %r
}
declare i64 @llvm.uadd.sat.i64(i64, i64)
define i64 @uadd_sat_i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.uadd.sat.i64(i64 %a, i64 %b)
  ret i64 %r
}
