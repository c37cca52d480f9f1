; llvm.abs is the absolute value; the minimum stays.
; run: @abs_i8(0) == 0
; run: @abs_i8_poison(0) == 0
; run: @abs_i8(1) == 1
; run: @abs_i8_poison(1) == 1
; run: @abs_i8(-1) == 1
; run: @abs_i8_poison(-1) == 1
; run: @abs_i8(-128) == -128
; run: @abs_i8(127) == 127
; run: @abs_i8_poison(127) == 127
; run: @abs_i8(2) == 2
; run: @abs_i8_poison(2) == 2
; run: @abs_i8(-7) == 7
; run: @abs_i8_poison(-7) == 7
; run: @abs_i8(90) == 90
; run: @abs_i8_poison(90) == 90
; run: @abs_i8(15) == 15
; run: @abs_i8_poison(15) == 15
; run: @abs_i8(16) == 16
; run: @abs_i8_poison(16) == 16
; run: @abs_i16(0) == 0
; run: @abs_i16_poison(0) == 0
; run: @abs_i16(1) == 1
; run: @abs_i16_poison(1) == 1
; run: @abs_i16(-1) == 1
; run: @abs_i16_poison(-1) == 1
; run: @abs_i16(-32768) == -32768
; run: @abs_i16(32767) == 32767
; run: @abs_i16_poison(32767) == 32767
; run: @abs_i16(2) == 2
; run: @abs_i16_poison(2) == 2
; run: @abs_i16(-7) == 7
; run: @abs_i16_poison(-7) == 7
; run: @abs_i16(23130) == 23130
; run: @abs_i16_poison(23130) == 23130
; run: @abs_i16(7695) == 7695
; run: @abs_i16_poison(7695) == 7695
; run: @abs_i16(256) == 256
; run: @abs_i16_poison(256) == 256
; run: @abs_i32(0) == 0
; run: @abs_i32_poison(0) == 0
; run: @abs_i32(1) == 1
; run: @abs_i32_poison(1) == 1
; run: @abs_i32(-1) == 1
; run: @abs_i32_poison(-1) == 1
; run: @abs_i32(-2147483648) == -2147483648
; run: @abs_i32(2147483647) == 2147483647
; run: @abs_i32_poison(2147483647) == 2147483647
; run: @abs_i32(2) == 2
; run: @abs_i32_poison(2) == 2
; run: @abs_i32(-7) == 7
; run: @abs_i32_poison(-7) == 7
; run: @abs_i32(1515870810) == 1515870810
; run: @abs_i32_poison(1515870810) == 1515870810
; run: @abs_i32(1009589775) == 1009589775
; run: @abs_i32_poison(1009589775) == 1009589775
; run: @abs_i32(65536) == 65536
; run: @abs_i32_poison(65536) == 65536
; run: @abs_i64(0) == 0
; run: @abs_i64_poison(0) == 0
; run: @abs_i64(1) == 1
; run: @abs_i64_poison(1) == 1
; run: @abs_i64(-1) == 1
; run: @abs_i64_poison(-1) == 1
; run: @abs_i64(-9223372036854775808) == -9223372036854775808
; run: @abs_i64(9223372036854775807) == 9223372036854775807
; run: @abs_i64_poison(9223372036854775807) == 9223372036854775807
; run: @abs_i64(2) == 2
; run: @abs_i64_poison(2) == 2
; run: @abs_i64(-7) == 7
; run: @abs_i64_poison(-7) == 7
; run: @abs_i64(6510615555426900570) == 6510615555426900570
; run: @abs_i64_poison(6510615555426900570) == 6510615555426900570
; run: @abs_i64(8676565436284608015) == 8676565436284608015
; run: @abs_i64_poison(8676565436284608015) == 8676565436284608015
; run: @abs_i64(4294967296) == 4294967296
; run: @abs_i64_poison(4294967296) == 4294967296

declare i8 @llvm.abs.i8(i8, i1)
define i8 @abs_i8(i8 %a) {
  %r = call i8 @llvm.abs.i8(i8 %a, i1 false)
  ret i8 %r
}
define i8 @abs_i8_poison(i8 %a) {
  %r = call i8 @llvm.abs.i8(i8 %a, i1 true)
  ret i8 %r
}
declare i16 @llvm.abs.i16(i16, i1)
define i16 @abs_i16(i16 %a) {
  %r = call i16 @llvm.abs.i16(i16 %a, i1 false)
  ret i16 %r
}
define i16 @abs_i16_poison(i16 %a) {
  %r = call i16 @llvm.abs.i16(i16 %a, i1 true)
  ret i16 %r
}
declare i32 @llvm.abs.i32(i32, i1)
define i32 @abs_i32(i32 %a) {
  %r = call i32 @llvm.abs.i32(i32 %a, i1 false)
  ret i32 %r
}
define i32 @abs_i32_poison(i32 %a) {
  %r = call i32 @llvm.abs.i32(i32 %a, i1 true)
  ret i32 %r
}
declare i64 @llvm.abs.i64(i64, i1)
define i64 @abs_i64(i64 %a) {
  %r = call i64 @llvm.abs.i64(i64 %a, i1 false)
  ret i64 %r
}
define i64 @abs_i64_poison(i64 %a) {
  %r = call i64 @llvm.abs.i64(i64 %a, i1 true)
  ret i64 %r
}
