; llvm.ctlz counts the leading zeros.
; run: @ctlz_i8(0) == 8
; run: @ctlz_i8(1) == 7
; run: @ctlz_i8_poison(1) == 7
; run: @ctlz_i8(-1) == 0
; run: @ctlz_i8_poison(-1) == 0
; run: @ctlz_i8(-128) == 0
; run: @ctlz_i8_poison(-128) == 0
; run: @ctlz_i8(127) == 1
; run: @ctlz_i8_poison(127) == 1
; run: @ctlz_i8(2) == 6
; run: @ctlz_i8_poison(2) == 6
; run: @ctlz_i8(-7) == 0
; run: @ctlz_i8_poison(-7) == 0
; run: @ctlz_i8(90) == 1
; run: @ctlz_i8_poison(90) == 1
; run: @ctlz_i8(15) == 4
; run: @ctlz_i8_poison(15) == 4
; run: @ctlz_i8(16) == 3
; run: @ctlz_i8_poison(16) == 3
; run: @ctlz_i16(0) == 16
; run: @ctlz_i16(1) == 15
; run: @ctlz_i16_poison(1) == 15
; run: @ctlz_i16(-1) == 0
; run: @ctlz_i16_poison(-1) == 0
; run: @ctlz_i16(-32768) == 0
; run: @ctlz_i16_poison(-32768) == 0
; run: @ctlz_i16(32767) == 1
; run: @ctlz_i16_poison(32767) == 1
; run: @ctlz_i16(2) == 14
; run: @ctlz_i16_poison(2) == 14
; run: @ctlz_i16(-7) == 0
; run: @ctlz_i16_poison(-7) == 0
; run: @ctlz_i16(23130) == 1
; run: @ctlz_i16_poison(23130) == 1
; run: @ctlz_i16(7695) == 3
; run: @ctlz_i16_poison(7695) == 3
; run: @ctlz_i16(256) == 7
; run: @ctlz_i16_poison(256) == 7
; run: @ctlz_i32(0) == 32
; run: @ctlz_i32(1) == 31
; run: @ctlz_i32_poison(1) == 31
; run: @ctlz_i32(-1) == 0
; run: @ctlz_i32_poison(-1) == 0
; run: @ctlz_i32(-2147483648) == 0
; run: @ctlz_i32_poison(-2147483648) == 0
; run: @ctlz_i32(2147483647) == 1
; run: @ctlz_i32_poison(2147483647) == 1
; run: @ctlz_i32(2) == 30
; run: @ctlz_i32_poison(2) == 30
; run: @ctlz_i32(-7) == 0
; run: @ctlz_i32_poison(-7) == 0
; run: @ctlz_i32(1515870810) == 1
; run: @ctlz_i32_poison(1515870810) == 1
; run: @ctlz_i32(1009589775) == 2
; run: @ctlz_i32_poison(1009589775) == 2
; run: @ctlz_i32(65536) == 15
; run: @ctlz_i32_poison(65536) == 15
; run: @ctlz_i64(0) == 64
; run: @ctlz_i64(1) == 63
; run: @ctlz_i64_poison(1) == 63
; run: @ctlz_i64(-1) == 0
; run: @ctlz_i64_poison(-1) == 0
; run: @ctlz_i64(-9223372036854775808) == 0
; run: @ctlz_i64_poison(-9223372036854775808) == 0
; run: @ctlz_i64(9223372036854775807) == 1
; run: @ctlz_i64_poison(9223372036854775807) == 1
; run: @ctlz_i64(2) == 62
; run: @ctlz_i64_poison(2) == 62
; run: @ctlz_i64(-7) == 0
; run: @ctlz_i64_poison(-7) == 0
; run: @ctlz_i64(6510615555426900570) == 1
; run: @ctlz_i64_poison(6510615555426900570) == 1
; run: @ctlz_i64(8676565436284608015) == 1
; run: @ctlz_i64_poison(8676565436284608015) == 1
; run: @ctlz_i64(4294967296) == 31
; run: @ctlz_i64_poison(4294967296) == 31

declare i8 @llvm.ctlz.i8(i8, i1)
define i8 @ctlz_i8(i8 %a) {
  %r = call i8 @llvm.ctlz.i8(i8 %a, i1 false)
  ret i8 %r
}
define i8 @ctlz_i8_poison(i8 %a) {
  %r = call i8 @llvm.ctlz.i8(i8 %a, i1 true)
  ret i8 %r
}
declare i16 @llvm.ctlz.i16(i16, i1)
define i16 @ctlz_i16(i16 %a) {
  %r = call i16 @llvm.ctlz.i16(i16 %a, i1 false)
  ret i16 %r
}
define i16 @ctlz_i16_poison(i16 %a) {
  %r = call i16 @llvm.ctlz.i16(i16 %a, i1 true)
  ret i16 %r
}
declare i32 @llvm.ctlz.i32(i32, i1)
define i32 @ctlz_i32(i32 %a) {
  %r = call i32 @llvm.ctlz.i32(i32 %a, i1 false)
  ret i32 %r
}
define i32 @ctlz_i32_poison(i32 %a) {
  %r = call i32 @llvm.ctlz.i32(i32 %a, i1 true)
  ret i32 %r
}
declare i64 @llvm.ctlz.i64(i64, i1)
define i64 @ctlz_i64(i64 %a) {
  %r = call i64 @llvm.ctlz.i64(i64 %a, i1 false)
  ret i64 %r
}
define i64 @ctlz_i64_poison(i64 %a) {
  %r = call i64 @llvm.ctlz.i64(i64 %a, i1 true)
  ret i64 %r
}
