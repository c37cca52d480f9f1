; llvm.bitreverse reverses the bits.
; run: @bitreverse_i8(0) == 0
; run: @bitreverse_i8(1) == -128
; run: @bitreverse_i8(-1) == -1
; run: @bitreverse_i8(-128) == 1
; run: @bitreverse_i8(127) == -2
; run: @bitreverse_i8(2) == 64
; run: @bitreverse_i8(-7) == -97
; run: @bitreverse_i8(90) == 90
; run: @bitreverse_i8(15) == -16
; run: @bitreverse_i8(16) == 8
; run: @bitreverse_i16(0) == 0
; run: @bitreverse_i16(1) == -32768
; run: @bitreverse_i16(-1) == -1
; run: @bitreverse_i16(-32768) == 1
; run: @bitreverse_i16(32767) == -2
; run: @bitreverse_i16(2) == 16384
; run: @bitreverse_i16(-7) == -24577
; run: @bitreverse_i16(23130) == 23130
; run: @bitreverse_i16(7695) == -3976
; run: @bitreverse_i16(256) == 128
; run: @bitreverse_i32(0) == 0
; run: @bitreverse_i32(1) == -2147483648
; run: @bitreverse_i32(-1) == -1
; run: @bitreverse_i32(-2147483648) == 1
; run: @bitreverse_i32(2147483647) == -2
; run: @bitreverse_i32(2) == 1073741824
; run: @bitreverse_i32(-7) == -1610612737
; run: @bitreverse_i32(1515870810) == 1515870810
; run: @bitreverse_i32(1009589775) == -260524996
; run: @bitreverse_i32(65536) == 32768
; run: @bitreverse_i64(0) == 0
; run: @bitreverse_i64(1) == -9223372036854775808
; run: @bitreverse_i64(-1) == -1
; run: @bitreverse_i64(-9223372036854775808) == 1
; run: @bitreverse_i64(9223372036854775807) == -2
; run: @bitreverse_i64(2) == 4611686018427387904
; run: @bitreverse_i64(-7) == -6917529027641081857
; run: @bitreverse_i64(6510615555426900570) == 6510615555426900570
; run: @bitreverse_i64(8676565436284608015) == -1118946334081378786
; run: @bitreverse_i64(4294967296) == 2147483648

declare i8 @llvm.bitreverse.i8(i8)
define i8 @bitreverse_i8(i8 %a) {
  %r = call i8 @llvm.bitreverse.i8(i8 %a)
  ret i8 %r
}
declare i16 @llvm.bitreverse.i16(i16)
define i16 @bitreverse_i16(i16 %a) {
  %r = call i16 @llvm.bitreverse.i16(i16 %a)
  ret i16 %r
}
declare i32 @llvm.bitreverse.i32(i32)
define i32 @bitreverse_i32(i32 %a) {
  %r = call i32 @llvm.bitreverse.i32(i32 %a)
  ret i32 %r
}
declare i64 @llvm.bitreverse.i64(i64)
define i64 @bitreverse_i64(i64 %a) {
  %r = call i64 @llvm.bitreverse.i64(i64 %a)
  ret i64 %r
}
