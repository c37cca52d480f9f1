; llvm.bswap reverses the bytes.
; run: @bswap_i16(0) == 0
; run: @bswap_i16(1) == 256
; run: @bswap_i16(-1) == -1
; run: @bswap_i16(-32768) == 128
; run: @bswap_i16(32767) == -129
; run: @bswap_i16(2) == 512
; run: @bswap_i16(-7) == -1537
; run: @bswap_i16(23130) == 23130
; run: @bswap_i16(7695) == 3870
; run: @bswap_i16(256) == 1
; run: @bswap_i32(0) == 0
; run: @bswap_i32(1) == 16777216
; run: @bswap_i32(-1) == -1
; run: @bswap_i32(-2147483648) == 128
; run: @bswap_i32(2147483647) == -129
; run: @bswap_i32(2) == 33554432
; run: @bswap_i32(-7) == -100663297
; run: @bswap_i32(1515870810) == 1515870810
; run: @bswap_i32(1009589775) == 253635900
; run: @bswap_i32(65536) == 256
; run: @bswap_i64(0) == 0
; run: @bswap_i64(1) == 72057594037927936
; run: @bswap_i64(-1) == -1
; run: @bswap_i64(-9223372036854775808) == 128
; run: @bswap_i64(9223372036854775807) == -129
; run: @bswap_i64(2) == 144115188075855872
; run: @bswap_i64(-7) == -432345564227567617
; run: @bswap_i64(6510615555426900570) == 6510615555426900570
; run: @bswap_i64(8676565436284608015) == 1089357896855742840
; run: @bswap_i64(4294967296) == 16777216

declare i16 @llvm.bswap.i16(i16)
define i16 @bswap_i16(i16 %a) {
  %r = call i16 @llvm.bswap.i16(i16 %a)
  ret i16 %r
}
declare i32 @llvm.bswap.i32(i32)
define i32 @bswap_i32(i32 %a) {
  %r = call i32 @llvm.bswap.i32(i32 %a)
  ret i32 %r
}
declare i64 @llvm.bswap.i64(i64)
define i64 @bswap_i64(i64 %a) {
  %r = call i64 @llvm.bswap.i64(i64 %a)
  ret i64 %r
}
