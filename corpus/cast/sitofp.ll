; Signed integer to floating point, rounded to nearest even.
; run: @sitofp_i8_float(0) == 0.0
; run: @sitofp_i8_float(1) == 1.0
; run: @sitofp_i8_float(-1) == -1.0
; run: @sitofp_i8_float(127) == 127.0
; run: @sitofp_i8_float(-128) == -128.0
; run: @sitofp_i8_double(0) == 0.0
; run: @sitofp_i8_double(1) == 1.0
; run: @sitofp_i8_double(-1) == -1.0
; run: @sitofp_i8_double(127) == 127.0
; run: @sitofp_i8_double(-128) == -128.0
; run: @sitofp_i16_float(0) == 0.0
; run: @sitofp_i16_float(1) == 1.0
; run: @sitofp_i16_float(-1) == -1.0
; run: @sitofp_i16_float(32767) == 32767.0
; run: @sitofp_i16_float(-32768) == -32768.0
; run: @sitofp_i16_double(0) == 0.0
; run: @sitofp_i16_double(1) == 1.0
; run: @sitofp_i16_double(-1) == -1.0
; run: @sitofp_i16_double(32767) == 32767.0
; run: @sitofp_i16_double(-32768) == -32768.0
; run: @sitofp_i32_float(0) == 0.0
; run: @sitofp_i32_float(1) == 1.0
; run: @sitofp_i32_float(-1) == -1.0
; run: @sitofp_i32_float(2147483647) == 2147483600.0
; run: @sitofp_i32_float(-2147483648) == -2147483600.0
; run: @sitofp_i32_float(16777217) == 16777216.0
; run: @sitofp_i32_float(123456789) == 123456790.0
; run: @sitofp_i32_double(0) == 0.0
; run: @sitofp_i32_double(1) == 1.0
; run: @sitofp_i32_double(-1) == -1.0
; run: @sitofp_i32_double(2147483647) == 2147483647.0
; run: @sitofp_i32_double(-2147483648) == -2147483648.0
; run: @sitofp_i32_double(16777217) == 16777217.0
; run: @sitofp_i32_double(123456789) == 123456789.0
; run: @sitofp_i64_float(0) == 0.0
; run: @sitofp_i64_float(1) == 1.0
; run: @sitofp_i64_float(-1) == -1.0
; run: @sitofp_i64_float(9223372036854775807) == 9.223372e18
; run: @sitofp_i64_float(-9223372036854775808) == -9.223372e18
; run: @sitofp_i64_float(16777217) == 16777216.0
; run: @sitofp_i64_float(9007199254740993) == 9007199000000000.0
; run: @sitofp_i64_float(-9007199254740993) == -9007199000000000.0
; run: @sitofp_i64_float(4611686018427387905) == 4.611686e18
; run: @sitofp_i64_double(0) == 0.0
; run: @sitofp_i64_double(1) == 1.0
; run: @sitofp_i64_double(-1) == -1.0
; run: @sitofp_i64_double(9223372036854775807) == 9.223372036854776e18
; run: @sitofp_i64_double(-9223372036854775808) == -9.223372036854776e18
; run: @sitofp_i64_double(16777217) == 16777217.0
; run: @sitofp_i64_double(9007199254740993) == 9007199254740992.0
; run: @sitofp_i64_double(-9007199254740993) == -9007199254740992.0
; run: @sitofp_i64_double(4611686018427387905) == 4.611686018427388e18

define float @sitofp_i8_float(i8 %a) {
  %r = sitofp i8 %a to float
  ret float %r
}
define double @sitofp_i8_double(i8 %a) {
  %r = sitofp i8 %a to double
  ret double %r
}
define float @sitofp_i16_float(i16 %a) {
  %r = sitofp i16 %a to float
  ret float %r
}
define double @sitofp_i16_double(i16 %a) {
  %r = sitofp i16 %a to double
  ret double %r
}
define float @sitofp_i32_float(i32 %a) {
  %r = sitofp i32 %a to float
  ret float %r
}
define double @sitofp_i32_double(i32 %a) {
  %r = sitofp i32 %a to double
  ret double %r
}
define float @sitofp_i64_float(i64 %a) {
  %r = sitofp i64 %a to float
  ret float %r
}
define double @sitofp_i64_double(i64 %a) {
  %r = sitofp i64 %a to double
  ret double %r
}
