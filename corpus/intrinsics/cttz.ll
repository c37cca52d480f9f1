; llvm.cttz counts the trailing zeros.
; run: @cttz_i8(0) == 8
; run: @cttz_i8(1) == 0
; run: @cttz_i8_poison(1) == 0
; run: @cttz_i8(-1) == 0
; run: @cttz_i8_poison(-1) == 0
; run: @cttz_i8(-128) == 7
; run: @cttz_i8_poison(-128) == 7
; run: @cttz_i8(127) == 0
; run: @cttz_i8_poison(127) == 0
; run: @cttz_i8(2) == 1
; run: @cttz_i8_poison(2) == 1
; run: @cttz_i8(-7) == 0
; run: @cttz_i8_poison(-7) == 0
; run: @cttz_i8(90) == 1
; run: @cttz_i8_poison(90) == 1
; run: @cttz_i8(15) == 0
; run: @cttz_i8_poison(15) == 0
; run: @cttz_i8(16) == 4
; run: @cttz_i8_poison(16) == 4
; run: @cttz_i16(0) == 16
; run: @cttz_i16(1) == 0
; run: @cttz_i16_poison(1) == 0
; run: @cttz_i16(-1) == 0
; run: @cttz_i16_poison(-1) == 0
; run: @cttz_i16(-32768) == 15
; run: @cttz_i16_poison(-32768) == 15
; run: @cttz_i16(32767) == 0
; run: @cttz_i16_poison(32767) == 0
; run: @cttz_i16(2) == 1
; run: @cttz_i16_poison(2) == 1
; run: @cttz_i16(-7) == 0
; run: @cttz_i16_poison(-7) == 0
; run: @cttz_i16(23130) == 1
; run: @cttz_i16_poison(23130) == 1
; run: @cttz_i16(7695) == 0
; run: @cttz_i16_poison(7695) == 0
; run: @cttz_i16(256) == 8
; run: @cttz_i16_poison(256) == 8
; run: @cttz_i32(0) == 32
; run: @cttz_i32(1) == 0
; run: @cttz_i32_poison(1) == 0
; run: @cttz_i32(-1) == 0
; run: @cttz_i32_poison(-1) == 0
; run: @cttz_i32(-2147483648) == 31
; run: @cttz_i32_poison(-2147483648) == 31
; run: @cttz_i32(2147483647) == 0
; run: @cttz_i32_poison(2147483647) == 0
; run: @cttz_i32(2) == 1
; run: @cttz_i32_poison(2) == 1
; run: @cttz_i32(-7) == 0
; run: @cttz_i32_poison(-7) == 0
; run: @cttz_i32(1515870810) == 1
; run: @cttz_i32_poison(1515870810) == 1
; run: @cttz_i32(1009589775) == 0
; run: @cttz_i32_poison(1009589775) == 0
; run: @cttz_i32(65536) == 16
; run: @cttz_i32_poison(65536) == 16
; run: @cttz_i64(0) == 64
; run: @cttz_i64(1) == 0
; run: @cttz_i64_poison(1) == 0
; run: @cttz_i64(-1) == 0
; run: @cttz_i64_poison(-1) == 0
; run: @cttz_i64(-9223372036854775808) == 63
; run: @cttz_i64_poison(-9223372036854775808) == 63
; run: @cttz_i64(9223372036854775807) == 0
; run: @cttz_i64_poison(9223372036854775807) == 0
; run: @cttz_i64(2) == 1
; run: @cttz_i64_poison(2) == 1
; run: @cttz_i64(-7) == 0
; run: @cttz_i64_poison(-7) == 0
; run: @cttz_i64(6510615555426900570) == 1
; run: @cttz_i64_poison(6510615555426900570) == 1
; run: @cttz_i64(8676565436284608015) == 0
; run: @cttz_i64_poison(8676565436284608015) == 0
; run: @cttz_i64(4294967296) == 32
; run: @cttz_i64_poison(4294967296) == 32

declare i8 @llvm.cttz.i8(i8, i1)
define i8 @cttz_i8(i8 %a) {
  %r = call i8 @llvm.cttz.i8(i8 %a, i1 false)
  ret i8 %r
}
define i8 @cttz_i8_poison(i8 %a) {
  %r = call i8 @llvm.cttz.i8(i8 %a, i1 true)
  ret i8 %r
}
declare i16 @llvm.cttz.i16(i16, i1)
define i16 @cttz_i16(i16 %a) {
  %r = call i16 @llvm.cttz.i16(i16 %a, i1 false)
  ret i16 %r
}
define i16 @cttz_i16_poison(i16 %a) {
  %r = call i16 @llvm.cttz.i16(i16 %a, i1 true)
  ret i16 %r
}
declare i32 @llvm.cttz.i32(i32, i1)
define i32 @cttz_i32(i32 %a) {
  %r = call i32 @llvm.cttz.i32(i32 %a, i1 false)
  ret i32 %r
}
define i32 @cttz_i32_poison(i32 %a) {
  %r = call i32 @llvm.cttz.i32(i32 %a, i1 true)
  ret i32 %r
}
declare i64 @llvm.cttz.i64(i64, i1)
define i64 @cttz_i64(i64 %a) {
  %r = call i64 @llvm.cttz.i64(i64 %a, i1 false)
  ret i64 %r
}
define i64 @cttz_i64_poison(i64 %a) {
  %r = call i64 @llvm.cttz.i64(i64 %a, i1 true)
  ret i64 %r
}
