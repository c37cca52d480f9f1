; llvm.ctpop counts the set bits.
; run: @ctpop_i8(0) == 0
; run: @ctpop_i8(1) == 1
; run: @ctpop_i8(-1) == 8
; run: @ctpop_i8(-128) == 1
; run: @ctpop_i8(127) == 7
; run: @ctpop_i8(2) == 1
; run: @ctpop_i8(-7) == 6
; run: @ctpop_i8(90) == 4
; run: @ctpop_i8(15) == 4
; run: @ctpop_i8(16) == 1
; run: @ctpop_i16(0) == 0
; run: @ctpop_i16(1) == 1
; run: @ctpop_i16(-1) == 16
; run: @ctpop_i16(-32768) == 1
; run: @ctpop_i16(32767) == 15
; run: @ctpop_i16(2) == 1
; run: @ctpop_i16(-7) == 14
; run: @ctpop_i16(23130) == 8
; run: @ctpop_i16(7695) == 8
; run: @ctpop_i16(256) == 1
; run: @ctpop_i32(0) == 0
; run: @ctpop_i32(1) == 1
; run: @ctpop_i32(-1) == 32
; run: @ctpop_i32(-2147483648) == 1
; run: @ctpop_i32(2147483647) == 31
; run: @ctpop_i32(2) == 1
; run: @ctpop_i32(-7) == 30
; run: @ctpop_i32(1515870810) == 16
; run: @ctpop_i32(1009589775) == 16
; run: @ctpop_i32(65536) == 1
; run: @ctpop_i64(0) == 0
; run: @ctpop_i64(1) == 1
; run: @ctpop_i64(-1) == 64
; run: @ctpop_i64(-9223372036854775808) == 1
; run: @ctpop_i64(9223372036854775807) == 63
; run: @ctpop_i64(2) == 1
; run: @ctpop_i64(-7) == 62
; run: @ctpop_i64(6510615555426900570) == 32
; run: @ctpop_i64(8676565436284608015) == 32
; run: @ctpop_i64(4294967296) == 1

declare i8 @llvm.ctpop.i8(i8)
define i8 @ctpop_i8(i8 %a) {
  %r = call i8 @llvm.ctpop.i8(i8 %a)
  ret i8 %r
}
declare i16 @llvm.ctpop.i16(i16)
define i16 @ctpop_i16(i16 %a) {
  %r = call i16 @llvm.ctpop.i16(i16 %a)
  ret i16 %r
}
declare i32 @llvm.ctpop.i32(i32)
define i32 @ctpop_i32(i32 %a) {
  %r = call i32 @llvm.ctpop.i32(i32 %a)
  ret i32 %r
}
declare i64 @llvm.ctpop.i64(i64)
define i64 @ctpop_i64(i64 %a) {
  %r = call i64 @llvm.ctpop.i64(i64 %a)
  ret i64 %r
}
