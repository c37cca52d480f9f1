; llvm.fshr is a right funnel shift, by the amount modulo the width.
; run: @fshr_i8(15, 90, 0) == 90
; run: @rotate_i8(15, 0) == 15
; run: @fshr_i8(-1, 0, 0) == 0
; run: @fshr_i8(15, 90, 1) == -83
; run: @rotate_i8(15, 1) == -121
; run: @fshr_i8(-1, 0, 1) == -128
; run: @fshr_i8(15, 90, 4) == -11
; run: @rotate_i8(15, 4) == -16
; run: @fshr_i8(-1, 0, 4) == -16
; run: @fshr_i8(15, 90, 7) == 30
; run: @rotate_i8(15, 7) == 30
; run: @fshr_i8(-1, 0, 7) == -2
; run: @fshr_i8(15, 90, 8) == 90
; run: @rotate_i8(15, 8) == 15
; run: @fshr_i8(-1, 0, 8) == 0
; run: @fshr_i8(15, 90, 9) == -83
; run: @rotate_i8(15, 9) == -121
; run: @fshr_i8(-1, 0, 9) == -128
; run: @fshr_i8(15, 90, -1) == 30
; run: @rotate_i8(15, -1) == 30
; run: @fshr_i8(-1, 0, -1) == -2
; run: @by_3_i8(15, -1) == -1
; run: @fshr_i16(7695, 23130, 0) == 23130
; run: @rotate_i16(7695, 0) == 7695
; run: @fshr_i16(-1, 0, 0) == 0
; run: @fshr_i16(7695, 23130, 1) == -21203
; run: @rotate_i16(7695, 1) == -28921
; run: @fshr_i16(-1, 0, 1) == -32768
; run: @fshr_i16(7695, 23130, 8) == 3930
; run: @rotate_i16(7695, 8) == 3870
; run: @fshr_i16(-1, 0, 8) == -256
; run: @fshr_i16(7695, 23130, 15) == 15390
; run: @rotate_i16(7695, 15) == 15390
; run: @fshr_i16(-1, 0, 15) == -2
; run: @fshr_i16(7695, 23130, 16) == 23130
; run: @rotate_i16(7695, 16) == 7695
; run: @fshr_i16(-1, 0, 16) == 0
; run: @fshr_i16(7695, 23130, 17) == -21203
; run: @rotate_i16(7695, 17) == -28921
; run: @fshr_i16(-1, 0, 17) == -32768
; run: @fshr_i16(7695, 23130, -1) == 15390
; run: @rotate_i16(7695, -1) == 15390
; run: @fshr_i16(-1, 0, -1) == -2
; run: @by_3_i16(7695, -1) == -1
; run: @fshr_i32(1009589775, 1515870810, 0) == 1515870810
; run: @rotate_i32(1009589775, 0) == 1009589775
; run: @fshr_i32(-1, 0, 0) == 0
; run: @fshr_i32(1009589775, 1515870810, 1) == -1389548243
; run: @rotate_i32(1009589775, 1) == -1642688761
; run: @fshr_i32(-1, 0, 1) == -2147483648
; run: @fshr_i32(1009589775, 1515870810, 16) == 504322650
; run: @rotate_i32(1009589775, 16) == 504314925
; run: @fshr_i32(-1, 0, 16) == -65536
; run: @fshr_i32(1009589775, 1515870810, 31) == 2019179550
; run: @rotate_i32(1009589775, 31) == 2019179550
; run: @fshr_i32(-1, 0, 31) == -2
; run: @fshr_i32(1009589775, 1515870810, 32) == 1515870810
; run: @rotate_i32(1009589775, 32) == 1009589775
; run: @fshr_i32(-1, 0, 32) == 0
; run: @fshr_i32(1009589775, 1515870810, 33) == -1389548243
; run: @rotate_i32(1009589775, 33) == -1642688761
; run: @fshr_i32(-1, 0, 33) == -2147483648
; run: @fshr_i32(1009589775, 1515870810, -1) == 2019179550
; run: @rotate_i32(1009589775, -1) == 2019179550
; run: @fshr_i32(-1, 0, -1) == -2
; run: @by_3_i32(1009589775, -1) == -1
; run: @fshr_i64(8676565436284608015, 6510615555426900570, 0) == 6510615555426900570
; run: @rotate_i64(8676565436284608015, 0) == 8676565436284608015
; run: @fshr_i64(-1, 0, 0) == 0
; run: @fshr_i64(8676565436284608015, 6510615555426900570, 1) == -5968064259141325523
; run: @rotate_i64(8676565436284608015, 1) == -4885089318712471801
; run: @fshr_i64(-1, 0, 1) == -9223372036854775808
; run: @fshr_i64(8676565436284608015, 6510615555426900570, 32) == 4336155067516869210
; run: @rotate_i64(8676565436284608015, 32) == 4336155068021168715
; run: @fshr_i64(-1, 0, 32) == -4294967296
; run: @fshr_i64(8676565436284608015, 6510615555426900570, 63) == -1093613201140335586
; run: @rotate_i64(8676565436284608015, 63) == -1093613201140335586
; run: @fshr_i64(-1, 0, 63) == -2
; run: @fshr_i64(8676565436284608015, 6510615555426900570, 64) == 6510615555426900570
; run: @rotate_i64(8676565436284608015, 64) == 8676565436284608015
; run: @fshr_i64(-1, 0, 64) == 0
; run: @fshr_i64(8676565436284608015, 6510615555426900570, 65) == -5968064259141325523
; run: @rotate_i64(8676565436284608015, 65) == -4885089318712471801
; run: @fshr_i64(-1, 0, 65) == -9223372036854775808
; run: @fshr_i64(8676565436284608015, 6510615555426900570, -1) == -1093613201140335586
; run: @rotate_i64(8676565436284608015, -1) == -1093613201140335586
; run: @fshr_i64(-1, 0, -1) == -2
; run: @by_3_i64(8676565436284608015, -1) == -1

declare i8 @llvm.fshr.i8(i8, i8, i8)
define i8 @fshr_i8(i8 %a, i8 %b, i8 %c) {
  %r = call i8 @llvm.fshr.i8(i8 %a, i8 %b, i8 %c)
  ret i8 %r
}
define i8 @rotate_i8(i8 %a, i8 %c) {
  %r = call i8 @llvm.fshr.i8(i8 %a, i8 %a, i8 %c)
  ret i8 %r
}
define i8 @by_3_i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.fshr.i8(i8 %a, i8 %b, i8 3)
  ret i8 %r
}
declare i16 @llvm.fshr.i16(i16, i16, i16)
define i16 @fshr_i16(i16 %a, i16 %b, i16 %c) {
  %r = call i16 @llvm.fshr.i16(i16 %a, i16 %b, i16 %c)
  ret i16 %r
}
define i16 @rotate_i16(i16 %a, i16 %c) {
  %r = call i16 @llvm.fshr.i16(i16 %a, i16 %a, i16 %c)
  ret i16 %r
}
define i16 @by_3_i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.fshr.i16(i16 %a, i16 %b, i16 3)
  ret i16 %r
}
declare i32 @llvm.fshr.i32(i32, i32, i32)
define i32 @fshr_i32(i32 %a, i32 %b, i32 %c) {
  %r = call i32 @llvm.fshr.i32(i32 %a, i32 %b, i32 %c)
  ret i32 %r
}
define i32 @rotate_i32(i32 %a, i32 %c) {
  %r = call i32 @llvm.fshr.i32(i32 %a, i32 %a, i32 %c)
  ret i32 %r
}
define i32 @by_3_i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.fshr.i32(i32 %a, i32 %b, i32 3)
  ret i32 %r
}
declare i64 @llvm.fshr.i64(i64, i64, i64)
define i64 @fshr_i64(i64 %a, i64 %b, i64 %c) {
  %r = call i64 @llvm.fshr.i64(i64 %a, i64 %b, i64 %c)
  ret i64 %r
}
define i64 @rotate_i64(i64 %a, i64 %c) {
  %r = call i64 @llvm.fshr.i64(i64 %a, i64 %a, i64 %c)
  ret i64 %r
}
define i64 @by_3_i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.fshr.i64(i64 %a, i64 %b, i64 3)
  ret i64 %r
}
