; llvm.ucmp compares three ways, unsigned.
; run: @ucmp_i8_i8(0, 0) == 0
; run: @ucmp_i8_i8(0, 1) == -1
; run: @ucmp_i8_i8(0, -1) == -1
; run: @ucmp_i8_i8(0, -128) == -1
; run: @ucmp_i8_i8(0, 127) == -1
; run: @ucmp_i8_i8(0, 15) == -1
; run: @ucmp_i8_i8(1, 0) == 1
; run: @ucmp_i8_i8(1, 1) == 0
; run: @ucmp_i8_i8(1, -1) == -1
; run: @ucmp_i8_i8(1, -128) == -1
; run: @ucmp_i8_i8(1, 127) == -1
; run: @ucmp_i8_i8(1, 15) == -1
; run: @ucmp_i8_i8(-1, 0) == 1
; run: @ucmp_i8_i8(-1, 1) == 1
; run: @ucmp_i8_i8(-1, -1) == 0
; run: @ucmp_i8_i8(-1, -128) == 1
; run: @ucmp_i8_i8(-1, 127) == 1
; run: @ucmp_i8_i8(-1, 15) == 1
; run: @ucmp_i8_i8(-128, 0) == 1
; run: @ucmp_i8_i8(-128, 1) == 1
; run: @ucmp_i32_i8(0, 0) == 0
; run: @ucmp_i32_i8(0, 1) == -1
; run: @ucmp_i32_i8(0, -1) == -1
; run: @ucmp_i32_i8(0, -128) == -1
; run: @ucmp_i32_i8(0, 127) == -1
; run: @ucmp_i32_i8(0, 15) == -1
; run: @ucmp_i32_i8(1, 0) == 1
; run: @ucmp_i32_i8(1, 1) == 0
; run: @ucmp_i32_i8(1, -1) == -1
; run: @ucmp_i32_i8(1, -128) == -1
; run: @ucmp_i32_i8(1, 127) == -1
; run: @ucmp_i32_i8(1, 15) == -1
; run: @ucmp_i32_i8(-1, 0) == 1
; run: @ucmp_i32_i8(-1, 1) == 1
; run: @ucmp_i32_i8(-1, -1) == 0
; run: @ucmp_i32_i8(-1, -128) == 1
; run: @ucmp_i32_i8(-1, 127) == 1
; run: @ucmp_i32_i8(-1, 15) == 1
; run: @ucmp_i32_i8(-128, 0) == 1
; run: @ucmp_i32_i8(-128, 1) == 1
; run: @ucmp_i8_i16(0, 0) == 0
; run: @ucmp_i8_i16(0, 1) == -1
; run: @ucmp_i8_i16(0, -1) == -1
; run: @ucmp_i8_i16(0, -32768) == -1
; run: @ucmp_i8_i16(0, 32767) == -1
; run: @ucmp_i8_i16(0, 7695) == -1
; run: @ucmp_i8_i16(1, 0) == 1
; run: @ucmp_i8_i16(1, 1) == 0
; run: @ucmp_i8_i16(1, -1) == -1
; run: @ucmp_i8_i16(1, -32768) == -1
; run: @ucmp_i8_i16(1, 32767) == -1
; run: @ucmp_i8_i16(1, 7695) == -1
; run: @ucmp_i8_i16(-1, 0) == 1
; run: @ucmp_i8_i16(-1, 1) == 1
; run: @ucmp_i8_i16(-1, -1) == 0
; run: @ucmp_i8_i16(-1, -32768) == 1
; run: @ucmp_i8_i16(-1, 32767) == 1
; run: @ucmp_i8_i16(-1, 7695) == 1
; run: @ucmp_i8_i16(-32768, 0) == 1
; run: @ucmp_i8_i16(-32768, 1) == 1
; run: @ucmp_i32_i16(0, 0) == 0
; run: @ucmp_i32_i16(0, 1) == -1
; run: @ucmp_i32_i16(0, -1) == -1
; run: @ucmp_i32_i16(0, -32768) == -1
; run: @ucmp_i32_i16(0, 32767) == -1
; run: @ucmp_i32_i16(0, 7695) == -1
; run: @ucmp_i32_i16(1, 0) == 1
; run: @ucmp_i32_i16(1, 1) == 0
; run: @ucmp_i32_i16(1, -1) == -1
; run: @ucmp_i32_i16(1, -32768) == -1
; run: @ucmp_i32_i16(1, 32767) == -1
; run: @ucmp_i32_i16(1, 7695) == -1
; run: @ucmp_i32_i16(-1, 0) == 1
; run: @ucmp_i32_i16(-1, 1) == 1
; run: @ucmp_i32_i16(-1, -1) == 0
; run: @ucmp_i32_i16(-1, -32768) == 1
; run: @ucmp_i32_i16(-1, 32767) == 1
; run: @ucmp_i32_i16(-1, 7695) == 1
; run: @ucmp_i32_i16(-32768, 0) == 1
; run: @ucmp_i32_i16(-32768, 1) == 1
; run: @ucmp_i8_i32(0, 0) == 0
; run: @ucmp_i8_i32(0, 1) == -1
; run: @ucmp_i8_i32(0, -1) == -1
; run: @ucmp_i8_i32(0, -2147483648) == -1
; run: @ucmp_i8_i32(0, 2147483647) == -1
; run: @ucmp_i8_i32(0, 1009589775) == -1
; run: @ucmp_i8_i32(1, 0) == 1
; run: @ucmp_i8_i32(1, 1) == 0
; run: @ucmp_i8_i32(1, -1) == -1
; run: @ucmp_i8_i32(1, -2147483648) == -1
; run: @ucmp_i8_i32(1, 2147483647) == -1
; run: @ucmp_i8_i32(1, 1009589775) == -1
; run: @ucmp_i8_i32(-1, 0) == 1
; run: @ucmp_i8_i32(-1, 1) == 1
; run: @ucmp_i8_i32(-1, -1) == 0
; run: @ucmp_i8_i32(-1, -2147483648) == 1
; run: @ucmp_i8_i32(-1, 2147483647) == 1
; run: @ucmp_i8_i32(-1, 1009589775) == 1
; run: @ucmp_i8_i32(-2147483648, 0) == 1
; run: @ucmp_i8_i32(-2147483648, 1) == 1
; run: @ucmp_i32_i32(0, 0) == 0
; run: @ucmp_i32_i32(0, 1) == -1
; run: @ucmp_i32_i32(0, -1) == -1
; run: @ucmp_i32_i32(0, -2147483648) == -1
; run: @ucmp_i32_i32(0, 2147483647) == -1
; run: @ucmp_i32_i32(0, 1009589775) == -1
; run: @ucmp_i32_i32(1, 0) == 1
; run: @ucmp_i32_i32(1, 1) == 0
; run: @ucmp_i32_i32(1, -1) == -1
; run: @ucmp_i32_i32(1, -2147483648) == -1
; run: @ucmp_i32_i32(1, 2147483647) == -1
; run: @ucmp_i32_i32(1, 1009589775) == -1
; run: @ucmp_i32_i32(-1, 0) == 1
; run: @ucmp_i32_i32(-1, 1) == 1
; run: @ucmp_i32_i32(-1, -1) == 0
; run: @ucmp_i32_i32(-1, -2147483648) == 1
; run: @ucmp_i32_i32(-1, 2147483647) == 1
; run: @ucmp_i32_i32(-1, 1009589775) == 1
; run: @ucmp_i32_i32(-2147483648, 0) == 1
; run: @ucmp_i32_i32(-2147483648, 1) == 1
; run: @ucmp_i8_i64(0, 0) == 0
; run: @ucmp_i8_i64(0, 1) == -1
; run: @ucmp_i8_i64(0, -1) == -1
; run: @ucmp_i8_i64(0, -9223372036854775808) == -1
; run: @ucmp_i8_i64(0, 9223372036854775807) == -1
; run: @ucmp_i8_i64(0, 8676565436284608015) == -1
; run: @ucmp_i8_i64(1, 0) == 1
; run: @ucmp_i8_i64(1, 1) == 0
; run: @ucmp_i8_i64(1, -1) == -1
; run: @ucmp_i8_i64(1, -9223372036854775808) == -1
; run: @ucmp_i8_i64(1, 9223372036854775807) == -1
; run: @ucmp_i8_i64(1, 8676565436284608015) == -1
; run: @ucmp_i8_i64(-1, 0) == 1
; run: @ucmp_i8_i64(-1, 1) == 1
; run: @ucmp_i8_i64(-1, -1) == 0
; run: @ucmp_i8_i64(-1, -9223372036854775808) == 1
; run: @ucmp_i8_i64(-1, 9223372036854775807) == 1
; run: @ucmp_i8_i64(-1, 8676565436284608015) == 1
; run: @ucmp_i8_i64(-9223372036854775808, 0) == 1
; run: @ucmp_i8_i64(-9223372036854775808, 1) == 1
; run: @ucmp_i32_i64(0, 0) == 0
; run: @ucmp_i32_i64(0, 1) == -1
; run: @ucmp_i32_i64(0, -1) == -1
; run: @ucmp_i32_i64(0, -9223372036854775808) == -1
; run: @ucmp_i32_i64(0, 9223372036854775807) == -1
; run: @ucmp_i32_i64(0, 8676565436284608015) == -1
; run: @ucmp_i32_i64(1, 0) == 1
; run: @ucmp_i32_i64(1, 1) == 0
; run: @ucmp_i32_i64(1, -1) == -1
; run: @ucmp_i32_i64(1, -9223372036854775808) == -1
; run: @ucmp_i32_i64(1, 9223372036854775807) == -1
; run: @ucmp_i32_i64(1, 8676565436284608015) == -1
; run: @ucmp_i32_i64(-1, 0) == 1
; run: @ucmp_i32_i64(-1, 1) == 1
; run: @ucmp_i32_i64(-1, -1) == 0
; run: @ucmp_i32_i64(-1, -9223372036854775808) == 1
; run: @ucmp_i32_i64(-1, 9223372036854775807) == 1
; run: @ucmp_i32_i64(-1, 8676565436284608015) == 1
; run: @ucmp_i32_i64(-9223372036854775808, 0) == 1
; run: @ucmp_i32_i64(-9223372036854775808, 1) == 1

declare i8 @llvm.ucmp.i8.i8(i8, i8)
define i8 @ucmp_i8_i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.ucmp.i8.i8(i8 %a, i8 %b)
  ret i8 %r
}
declare i32 @llvm.ucmp.i32.i8(i8, i8)
define i32 @ucmp_i32_i8(i8 %a, i8 %b) {
  %r = call i32 @llvm.ucmp.i32.i8(i8 %a, i8 %b)
  ret i32 %r
}
declare i8 @llvm.ucmp.i8.i16(i16, i16)
define i8 @ucmp_i8_i16(i16 %a, i16 %b) {
  %r = call i8 @llvm.ucmp.i8.i16(i16 %a, i16 %b)
  ret i8 %r
}
declare i32 @llvm.ucmp.i32.i16(i16, i16)
define i32 @ucmp_i32_i16(i16 %a, i16 %b) {
  %r = call i32 @llvm.ucmp.i32.i16(i16 %a, i16 %b)
  ret i32 %r
}
declare i8 @llvm.ucmp.i8.i32(i32, i32)
define i8 @ucmp_i8_i32(i32 %a, i32 %b) {
  %r = call i8 @llvm.ucmp.i8.i32(i32 %a, i32 %b)
  ret i8 %r
}
declare i32 @llvm.ucmp.i32.i32(i32, i32)
define i32 @ucmp_i32_i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.ucmp.i32.i32(i32 %a, i32 %b)
  ret i32 %r
}
declare i8 @llvm.ucmp.i8.i64(i64, i64)
define i8 @ucmp_i8_i64(i64 %a, i64 %b) {
  %r = call i8 @llvm.ucmp.i8.i64(i64 %a, i64 %b)
  ret i8 %r
}
declare i32 @llvm.ucmp.i32.i64(i64, i64)
define i32 @ucmp_i32_i64(i64 %a, i64 %b) {
  %r = call i32 @llvm.ucmp.i32.i64(i64 %a, i64 %b)
  ret i32 %r
}
