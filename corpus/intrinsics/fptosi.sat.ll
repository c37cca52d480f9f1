; llvm.fptosi.sat: out of range gives the nearest bound, NaN gives zero.
; run: @fptosi_sat_float_i8(0.0) == 0
; run: @fptosi_sat_float_i8(-0.0) == 0
; run: @fptosi_sat_float_i8(nan) == 0
; run: @fptosi_sat_float_i8(inf) == 127
; run: @fptosi_sat_float_i8(-inf) == -128
; run: @fptosi_sat_float_i8(1.9) == 1
; run: @fptosi_sat_float_i8(-1.9) == -1
; run: @fptosi_sat_float_i8(128.0) == 127
; run: @fptosi_sat_float_i8(-128.0) == -128
; run: @fptosi_sat_float_i8(256.0) == 127
; run: @fptosi_sat_float_i8(-0.9) == 0
; run: @fptosi_sat_float_i8(1e30) == 127
; run: @fptosi_sat_float_i8(-1e30) == -128
; run: @fptosi_sat_double_i8(0.0) == 0
; run: @fptosi_sat_double_i8(-0.0) == 0
; run: @fptosi_sat_double_i8(nan) == 0
; run: @fptosi_sat_double_i8(inf) == 127
; run: @fptosi_sat_double_i8(-inf) == -128
; run: @fptosi_sat_double_i8(1.9) == 1
; run: @fptosi_sat_double_i8(-1.9) == -1
; run: @fptosi_sat_double_i8(128.0) == 127
; run: @fptosi_sat_double_i8(-128.0) == -128
; run: @fptosi_sat_double_i8(256.0) == 127
; run: @fptosi_sat_double_i8(-0.9) == 0
; run: @fptosi_sat_double_i8(1e30) == 127
; run: @fptosi_sat_double_i8(-1e30) == -128
; run: @fptosi_sat_float_i16(0.0) == 0
; run: @fptosi_sat_float_i16(-0.0) == 0
; run: @fptosi_sat_float_i16(nan) == 0
; run: @fptosi_sat_float_i16(inf) == 32767
; run: @fptosi_sat_float_i16(-inf) == -32768
; run: @fptosi_sat_float_i16(1.9) == 1
; run: @fptosi_sat_float_i16(-1.9) == -1
; run: @fptosi_sat_float_i16(32768.0) == 32767
; run: @fptosi_sat_float_i16(-32768.0) == -32768
; run: @fptosi_sat_float_i16(65536.0) == 32767
; run: @fptosi_sat_float_i16(-0.9) == 0
; run: @fptosi_sat_float_i16(1e30) == 32767
; run: @fptosi_sat_float_i16(-1e30) == -32768
; run: @fptosi_sat_double_i16(0.0) == 0
; run: @fptosi_sat_double_i16(-0.0) == 0
; run: @fptosi_sat_double_i16(nan) == 0
; run: @fptosi_sat_double_i16(inf) == 32767
; run: @fptosi_sat_double_i16(-inf) == -32768
; run: @fptosi_sat_double_i16(1.9) == 1
; run: @fptosi_sat_double_i16(-1.9) == -1
; run: @fptosi_sat_double_i16(32768.0) == 32767
; run: @fptosi_sat_double_i16(-32768.0) == -32768
; run: @fptosi_sat_double_i16(65536.0) == 32767
; run: @fptosi_sat_double_i16(-0.9) == 0
; run: @fptosi_sat_double_i16(1e30) == 32767
; run: @fptosi_sat_double_i16(-1e30) == -32768
; run: @fptosi_sat_float_i32(0.0) == 0
; run: @fptosi_sat_float_i32(-0.0) == 0
; run: @fptosi_sat_float_i32(nan) == 0
; run: @fptosi_sat_float_i32(inf) == 2147483647
; run: @fptosi_sat_float_i32(-inf) == -2147483648
; run: @fptosi_sat_float_i32(1.9) == 1
; run: @fptosi_sat_float_i32(-1.9) == -1
; run: @fptosi_sat_float_i32(2147483648.0) == 2147483647
; run: @fptosi_sat_float_i32(-2147483648.0) == -2147483648
; run: @fptosi_sat_float_i32(4294967296.0) == 2147483647
; run: @fptosi_sat_float_i32(-0.9) == 0
; run: @fptosi_sat_float_i32(1e30) == 2147483647
; run: @fptosi_sat_float_i32(-1e30) == -2147483648
; run: @fptosi_sat_double_i32(0.0) == 0
; run: @fptosi_sat_double_i32(-0.0) == 0
; run: @fptosi_sat_double_i32(nan) == 0
; run: @fptosi_sat_double_i32(inf) == 2147483647
; run: @fptosi_sat_double_i32(-inf) == -2147483648
; run: @fptosi_sat_double_i32(1.9) == 1
; run: @fptosi_sat_double_i32(-1.9) == -1
; run: @fptosi_sat_double_i32(2147483648.0) == 2147483647
; run: @fptosi_sat_double_i32(-2147483648.0) == -2147483648
; run: @fptosi_sat_double_i32(4294967296.0) == 2147483647
; run: @fptosi_sat_double_i32(-0.9) == 0
; run: @fptosi_sat_double_i32(1e30) == 2147483647
; run: @fptosi_sat_double_i32(-1e30) == -2147483648
; run: @fptosi_sat_float_i64(0.0) == 0
; run: @fptosi_sat_float_i64(-0.0) == 0
; run: @fptosi_sat_float_i64(nan) == 0
; run: @fptosi_sat_float_i64(inf) == 9223372036854775807
; run: @fptosi_sat_float_i64(-inf) == -9223372036854775808
; run: @fptosi_sat_float_i64(1.9) == 1
; run: @fptosi_sat_float_i64(-1.9) == -1
; run: @fptosi_sat_float_i64(9.223372036854776e+18) == 9223372036854775807
; run: @fptosi_sat_float_i64(-9.223372036854776e+18) == -9223372036854775808
; run: @fptosi_sat_float_i64(1.8446744073709552e+19) == 9223372036854775807
; run: @fptosi_sat_float_i64(-0.9) == 0
; run: @fptosi_sat_float_i64(1e30) == 9223372036854775807
; run: @fptosi_sat_float_i64(-1e30) == -9223372036854775808
; run: @fptosi_sat_double_i64(0.0) == 0
; run: @fptosi_sat_double_i64(-0.0) == 0
; run: @fptosi_sat_double_i64(nan) == 0
; run: @fptosi_sat_double_i64(inf) == 9223372036854775807
; run: @fptosi_sat_double_i64(-inf) == -9223372036854775808
; run: @fptosi_sat_double_i64(1.9) == 1
; run: @fptosi_sat_double_i64(-1.9) == -1
; run: @fptosi_sat_double_i64(9.223372036854776e+18) == 9223372036854775807
; run: @fptosi_sat_double_i64(-9.223372036854776e+18) == -9223372036854775808
; run: @fptosi_sat_double_i64(1.8446744073709552e+19) == 9223372036854775807
; run: @fptosi_sat_double_i64(-0.9) == 0
; run: @fptosi_sat_double_i64(1e30) == 9223372036854775807
; run: @fptosi_sat_double_i64(-1e30) == -9223372036854775808

declare i8 @llvm.fptosi.sat.i8.f32(float)
define i8 @fptosi_sat_float_i8(float %a) {
  %r = call i8 @llvm.fptosi.sat.i8.f32(float %a)
  ret i8 %r
}
declare i8 @llvm.fptosi.sat.i8.f64(double)
define i8 @fptosi_sat_double_i8(double %a) {
  %r = call i8 @llvm.fptosi.sat.i8.f64(double %a)
  ret i8 %r
}
declare i16 @llvm.fptosi.sat.i16.f32(float)
define i16 @fptosi_sat_float_i16(float %a) {
  %r = call i16 @llvm.fptosi.sat.i16.f32(float %a)
  ret i16 %r
}
declare i16 @llvm.fptosi.sat.i16.f64(double)
define i16 @fptosi_sat_double_i16(double %a) {
  %r = call i16 @llvm.fptosi.sat.i16.f64(double %a)
  ret i16 %r
}
declare i32 @llvm.fptosi.sat.i32.f32(float)
define i32 @fptosi_sat_float_i32(float %a) {
  %r = call i32 @llvm.fptosi.sat.i32.f32(float %a)
  ret i32 %r
}
declare i32 @llvm.fptosi.sat.i32.f64(double)
define i32 @fptosi_sat_double_i32(double %a) {
  %r = call i32 @llvm.fptosi.sat.i32.f64(double %a)
  ret i32 %r
}
declare i64 @llvm.fptosi.sat.i64.f32(float)
define i64 @fptosi_sat_float_i64(float %a) {
  %r = call i64 @llvm.fptosi.sat.i64.f32(float %a)
  ret i64 %r
}
declare i64 @llvm.fptosi.sat.i64.f64(double)
define i64 @fptosi_sat_double_i64(double %a) {
  %r = call i64 @llvm.fptosi.sat.i64.f64(double %a)
  ret i64 %r
}
