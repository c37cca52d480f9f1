; llvm.ushl.sat is a left shift that saturates, unsigned.
; run: @ushl_sat_i8(1, 0) == 1
; run: @ushl_sat_i8(-1, 0) == -1
; run: @ushl_sat_i8(-128, 0) == -128
; run: @ushl_sat_i8(127, 0) == 127
; run: @ushl_sat_i8(2, 0) == 2
; run: @ushl_sat_i8(-7, 0) == -7
; run: @ushl_sat_i8(90, 0) == 90
; run: @ushl_sat_i8(15, 0) == 15
; run: @ushl_sat_i8(1, 1) == 2
; run: @ushl_sat_i8(-1, 1) == -1
; run: @ushl_sat_i8(-128, 1) == -1
; run: @ushl_sat_i8(127, 1) == -2
; run: @ushl_sat_i8(2, 1) == 4
; run: @ushl_sat_i8(-7, 1) == -1
; run: @ushl_sat_i8(90, 1) == -76
; run: @ushl_sat_i8(15, 1) == 30
; run: @ushl_sat_i8(1, 4) == 16
; run: @ushl_sat_i8(-1, 4) == -1
; run: @ushl_sat_i8(-128, 4) == -1
; run: @ushl_sat_i8(127, 4) == -1
; run: @ushl_sat_i8(2, 4) == 32
; run: @ushl_sat_i8(-7, 4) == -1
; run: @ushl_sat_i8(90, 4) == -1
; run: @ushl_sat_i8(15, 4) == -16
; run: @ushl_sat_i8(1, 6) == 64
; run: @ushl_sat_i8(-1, 6) == -1
; run: @ushl_sat_i8(-128, 6) == -1
; run: @ushl_sat_i8(127, 6) == -1
; run: @ushl_sat_i8(2, 6) == -128
; run: @ushl_sat_i8(-7, 6) == -1
; run: @ushl_sat_i8(90, 6) == -1
; run: @ushl_sat_i8(15, 6) == -1
; run: @ushl_sat_i8(1, 7) == -128
; run: @ushl_sat_i8(-1, 7) == -1
; run: @ushl_sat_i8(-128, 7) == -1
; run: @ushl_sat_i8(127, 7) == -1
; run: @ushl_sat_i16(1, 0) == 1
; run: @ushl_sat_i16(-1, 0) == -1
; run: @ushl_sat_i16(-32768, 0) == -32768
; run: @ushl_sat_i16(32767, 0) == 32767
; run: @ushl_sat_i16(2, 0) == 2
; run: @ushl_sat_i16(-7, 0) == -7
; run: @ushl_sat_i16(23130, 0) == 23130
; run: @ushl_sat_i16(7695, 0) == 7695
; run: @ushl_sat_i16(1, 1) == 2
; run: @ushl_sat_i16(-1, 1) == -1
; run: @ushl_sat_i16(-32768, 1) == -1
; run: @ushl_sat_i16(32767, 1) == -2
; run: @ushl_sat_i16(2, 1) == 4
; run: @ushl_sat_i16(-7, 1) == -1
; run: @ushl_sat_i16(23130, 1) == -19276
; run: @ushl_sat_i16(7695, 1) == 15390
; run: @ushl_sat_i16(1, 8) == 256
; run: @ushl_sat_i16(-1, 8) == -1
; run: @ushl_sat_i16(-32768, 8) == -1
; run: @ushl_sat_i16(32767, 8) == -1
; run: @ushl_sat_i16(2, 8) == 512
; run: @ushl_sat_i16(-7, 8) == -1
; run: @ushl_sat_i16(23130, 8) == -1
; run: @ushl_sat_i16(7695, 8) == -1
; run: @ushl_sat_i16(1, 14) == 16384
; run: @ushl_sat_i16(-1, 14) == -1
; run: @ushl_sat_i16(-32768, 14) == -1
; run: @ushl_sat_i16(32767, 14) == -1
; run: @ushl_sat_i16(2, 14) == -32768
; run: @ushl_sat_i16(-7, 14) == -1
; run: @ushl_sat_i16(23130, 14) == -1
; run: @ushl_sat_i16(7695, 14) == -1
; run: @ushl_sat_i16(1, 15) == -32768
; run: @ushl_sat_i16(-1, 15) == -1
; run: @ushl_sat_i16(-32768, 15) == -1
; run: @ushl_sat_i16(32767, 15) == -1
; run: @ushl_sat_i32(1, 0) == 1
; run: @ushl_sat_i32(-1, 0) == -1
; run: @ushl_sat_i32(-2147483648, 0) == -2147483648
; run: @ushl_sat_i32(2147483647, 0) == 2147483647
; run: @ushl_sat_i32(2, 0) == 2
; run: @ushl_sat_i32(-7, 0) == -7
; run: @ushl_sat_i32(1515870810, 0) == 1515870810
; run: @ushl_sat_i32(1009589775, 0) == 1009589775
; run: @ushl_sat_i32(1, 1) == 2
; run: @ushl_sat_i32(-1, 1) == -1
; run: @ushl_sat_i32(-2147483648, 1) == -1
; run: @ushl_sat_i32(2147483647, 1) == -2
; run: @ushl_sat_i32(2, 1) == 4
; run: @ushl_sat_i32(-7, 1) == -1
; run: @ushl_sat_i32(1515870810, 1) == -1263225676
; run: @ushl_sat_i32(1009589775, 1) == 2019179550
; run: @ushl_sat_i32(1, 16) == 65536
; run: @ushl_sat_i32(-1, 16) == -1
; run: @ushl_sat_i32(-2147483648, 16) == -1
; run: @ushl_sat_i32(2147483647, 16) == -1
; run: @ushl_sat_i32(2, 16) == 131072
; run: @ushl_sat_i32(-7, 16) == -1
; run: @ushl_sat_i32(1515870810, 16) == -1
; run: @ushl_sat_i32(1009589775, 16) == -1
; run: @ushl_sat_i32(1, 30) == 1073741824
; run: @ushl_sat_i32(-1, 30) == -1
; run: @ushl_sat_i32(-2147483648, 30) == -1
; run: @ushl_sat_i32(2147483647, 30) == -1
; run: @ushl_sat_i32(2, 30) == -2147483648
; run: @ushl_sat_i32(-7, 30) == -1
; run: @ushl_sat_i32(1515870810, 30) == -1
; run: @ushl_sat_i32(1009589775, 30) == -1
; run: @ushl_sat_i32(1, 31) == -2147483648
; run: @ushl_sat_i32(-1, 31) == -1
; run: @ushl_sat_i32(-2147483648, 31) == -1
; run: @ushl_sat_i32(2147483647, 31) == -1
; run: @ushl_sat_i64(1, 0) == 1
; run: @ushl_sat_i64(-1, 0) == -1
; run: @ushl_sat_i64(-9223372036854775808, 0) == -9223372036854775808
; run: @ushl_sat_i64(9223372036854775807, 0) == 9223372036854775807
; run: @ushl_sat_i64(2, 0) == 2
; run: @ushl_sat_i64(-7, 0) == -7
; run: @ushl_sat_i64(6510615555426900570, 0) == 6510615555426900570
; run: @ushl_sat_i64(8676565436284608015, 0) == 8676565436284608015
; run: @ushl_sat_i64(1, 1) == 2
; run: @ushl_sat_i64(-1, 1) == -1
; run: @ushl_sat_i64(-9223372036854775808, 1) == -1
; run: @ushl_sat_i64(9223372036854775807, 1) == -2
; run: @ushl_sat_i64(2, 1) == 4
; run: @ushl_sat_i64(-7, 1) == -1
; run: @ushl_sat_i64(6510615555426900570, 1) == -5425512962855750476
; run: @ushl_sat_i64(8676565436284608015, 1) == -1093613201140335586
; run: @ushl_sat_i64(1, 32) == 4294967296
; run: @ushl_sat_i64(-1, 32) == -1
; run: @ushl_sat_i64(-9223372036854775808, 32) == -1
; run: @ushl_sat_i64(9223372036854775807, 32) == -1
; run: @ushl_sat_i64(2, 32) == 8589934592
; run: @ushl_sat_i64(-7, 32) == -1
; run: @ushl_sat_i64(6510615555426900570, 32) == -1
; run: @ushl_sat_i64(8676565436284608015, 32) == -1
; run: @ushl_sat_i64(1, 62) == 4611686018427387904
; run: @ushl_sat_i64(-1, 62) == -1
; run: @ushl_sat_i64(-9223372036854775808, 62) == -1
; run: @ushl_sat_i64(9223372036854775807, 62) == -1
; run: @ushl_sat_i64(2, 62) == -9223372036854775808
; run: @ushl_sat_i64(-7, 62) == -1
; run: @ushl_sat_i64(6510615555426900570, 62) == -1
; run: @ushl_sat_i64(8676565436284608015, 62) == -1
; run: @ushl_sat_i64(1, 63) == -9223372036854775808
; run: @ushl_sat_i64(-1, 63) == -1
; run: @ushl_sat_i64(-9223372036854775808, 63) == -1
; run: @ushl_sat_i64(9223372036854775807, 63) == -1

declare i8 @llvm.ushl.sat.i8(i8, i8)
define i8 @ushl_sat_i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.ushl.sat.i8(i8 %a, i8 %b)
  ret i8 %r
}
declare i16 @llvm.ushl.sat.i16(i16, i16)
define i16 @ushl_sat_i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.ushl.sat.i16(i16 %a, i16 %b)
  ret i16 %r
}
declare i32 @llvm.ushl.sat.i32(i32, i32)
define i32 @ushl_sat_i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.ushl.sat.i32(i32 %a, i32 %b)
  ret i32 %r
}
declare i64 @llvm.ushl.sat.i64(i64, i64)
define i64 @ushl_sat_i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.ushl.sat.i64(i64 %a, i64 %b)
  ret i64 %r
}
