; Floating point to signed integer rounds towards zero.
; run: @fptosi_float_i8(0.0) == 0
; run: @fptosi_float_i8(-0.0) == 0
; run: @fptosi_float_i8(0.5) == 0
; run: @fptosi_float_i8(-0.5) == 0
; run: @fptosi_float_i8(0.99) == 0
; run: @fptosi_float_i8(1.0) == 1
; run: @fptosi_float_i8(1.9) == 1
; run: @fptosi_float_i8(100.5) == 100
; run: @fptosi_float_i8(1e-45) == 0
; run: @fptosi_float_i8(64.0) == 64
; run: @fptosi_float_i8(127.0) == 127
; run: @fptosi_float_i8(-1.0) == -1
; run: @fptosi_float_i8(-1.9) == -1
; run: @fptosi_float_i8(-64.0) == -64
; run: @fptosi_float_i8(-128.0) == -128
; run: @fptosi_double_i8(0.0) == 0
; run: @fptosi_double_i8(-0.0) == 0
; run: @fptosi_double_i8(0.5) == 0
; run: @fptosi_double_i8(-0.5) == 0
; run: @fptosi_double_i8(0.99) == 0
; run: @fptosi_double_i8(1.0) == 1
; run: @fptosi_double_i8(1.9) == 1
; run: @fptosi_double_i8(100.5) == 100
; run: @fptosi_double_i8(5e-324) == 0
; run: @fptosi_double_i8(64.0) == 64
; run: @fptosi_double_i8(127.0) == 127
; run: @fptosi_double_i8(-1.0) == -1
; run: @fptosi_double_i8(-1.9) == -1
; run: @fptosi_double_i8(-64.0) == -64
; run: @fptosi_double_i8(-128.0) == -128
; run: @fptosi_float_i16(0.0) == 0
; run: @fptosi_float_i16(-0.0) == 0
; run: @fptosi_float_i16(0.5) == 0
; run: @fptosi_float_i16(-0.5) == 0
; run: @fptosi_float_i16(0.99) == 0
; run: @fptosi_float_i16(1.0) == 1
; run: @fptosi_float_i16(1.9) == 1
; run: @fptosi_float_i16(100.5) == 100
; run: @fptosi_float_i16(1e-45) == 0
; run: @fptosi_float_i16(16384.0) == 16384
; run: @fptosi_float_i16(32767.0) == 32767
; run: @fptosi_float_i16(-1.0) == -1
; run: @fptosi_float_i16(-1.9) == -1
; run: @fptosi_float_i16(-64.0) == -64
; run: @fptosi_float_i16(-32768.0) == -32768
; run: @fptosi_double_i16(0.0) == 0
; run: @fptosi_double_i16(-0.0) == 0
; run: @fptosi_double_i16(0.5) == 0
; run: @fptosi_double_i16(-0.5) == 0
; run: @fptosi_double_i16(0.99) == 0
; run: @fptosi_double_i16(1.0) == 1
; run: @fptosi_double_i16(1.9) == 1
; run: @fptosi_double_i16(100.5) == 100
; run: @fptosi_double_i16(5e-324) == 0
; run: @fptosi_double_i16(16384.0) == 16384
; run: @fptosi_double_i16(32767.0) == 32767
; run: @fptosi_double_i16(-1.0) == -1
; run: @fptosi_double_i16(-1.9) == -1
; run: @fptosi_double_i16(-64.0) == -64
; run: @fptosi_double_i16(-32768.0) == -32768
; run: @fptosi_float_i32(0.0) == 0
; run: @fptosi_float_i32(-0.0) == 0
; run: @fptosi_float_i32(0.5) == 0
; run: @fptosi_float_i32(-0.5) == 0
; run: @fptosi_float_i32(0.99) == 0
; run: @fptosi_float_i32(1.0) == 1
; run: @fptosi_float_i32(1.9) == 1
; run: @fptosi_float_i32(100.5) == 100
; run: @fptosi_float_i32(1e-45) == 0
; run: @fptosi_float_i32(1073741824.0) == 1073741824
; run: @fptosi_float_i32(2147483392.0) == 2147483392
; run: @fptosi_float_i32(-1.0) == -1
; run: @fptosi_float_i32(-1.9) == -1
; run: @fptosi_float_i32(-64.0) == -64
; run: @fptosi_float_i32(-2147483648.0) == -2147483648
; run: @fptosi_double_i32(0.0) == 0
; run: @fptosi_double_i32(-0.0) == 0
; run: @fptosi_double_i32(0.5) == 0
; run: @fptosi_double_i32(-0.5) == 0
; run: @fptosi_double_i32(0.99) == 0
; run: @fptosi_double_i32(1.0) == 1
; run: @fptosi_double_i32(1.9) == 1
; run: @fptosi_double_i32(100.5) == 100
; run: @fptosi_double_i32(5e-324) == 0
; run: @fptosi_double_i32(1073741824.0) == 1073741824
; run: @fptosi_double_i32(2147483647.0) == 2147483647
; run: @fptosi_double_i32(-1.0) == -1
; run: @fptosi_double_i32(-1.9) == -1
; run: @fptosi_double_i32(-64.0) == -64
; run: @fptosi_double_i32(-2147483648.0) == -2147483648
; run: @fptosi_float_i64(0.0) == 0
; run: @fptosi_float_i64(-0.0) == 0
; run: @fptosi_float_i64(0.5) == 0
; run: @fptosi_float_i64(-0.5) == 0
; run: @fptosi_float_i64(0.99) == 0
; run: @fptosi_float_i64(1.0) == 1
; run: @fptosi_float_i64(1.9) == 1
; run: @fptosi_float_i64(100.5) == 100
; run: @fptosi_float_i64(1e-45) == 0
; run: @fptosi_float_i64(4.611686018427388e+18) == 4611686018427387904
; run: @fptosi_float_i64(9.223370937343148e+18) == 9223370937343148032
; run: @fptosi_float_i64(-1.0) == -1
; run: @fptosi_float_i64(-1.9) == -1
; run: @fptosi_float_i64(-64.0) == -64
; run: @fptosi_float_i64(-9.223372036854776e+18) == -9223372036854775808
; run: @fptosi_double_i64(0.0) == 0
; run: @fptosi_double_i64(-0.0) == 0
; run: @fptosi_double_i64(0.5) == 0
; run: @fptosi_double_i64(-0.5) == 0
; run: @fptosi_double_i64(0.99) == 0
; run: @fptosi_double_i64(1.0) == 1
; run: @fptosi_double_i64(1.9) == 1
; run: @fptosi_double_i64(100.5) == 100
; run: @fptosi_double_i64(5e-324) == 0
; run: @fptosi_double_i64(4.611686018427388e+18) == 4611686018427387904
; run: @fptosi_double_i64(9.223372036854774e+18) == 9223372036854773760
; run: @fptosi_double_i64(-1.0) == -1
; run: @fptosi_double_i64(-1.9) == -1
; run: @fptosi_double_i64(-64.0) == -64
; run: @fptosi_double_i64(-9.223372036854776e+18) == -9223372036854775808

define i8 @fptosi_float_i8(float %a) {
  %r = fptosi float %a to i8
  ret i8 %r
}
define i8 @fptosi_double_i8(double %a) {
  %r = fptosi double %a to i8
  ret i8 %r
}
define i16 @fptosi_float_i16(float %a) {
  %r = fptosi float %a to i16
  ret i16 %r
}
define i16 @fptosi_double_i16(double %a) {
  %r = fptosi double %a to i16
  ret i16 %r
}
define i32 @fptosi_float_i32(float %a) {
  %r = fptosi float %a to i32
  ret i32 %r
}
define i32 @fptosi_double_i32(double %a) {
  %r = fptosi double %a to i32
  ret i32 %r
}
define i64 @fptosi_float_i64(float %a) {
  %r = fptosi float %a to i64
  ret i64 %r
}
define i64 @fptosi_double_i64(double %a) {
  %r = fptosi double %a to i64
  ret i64 %r
}
