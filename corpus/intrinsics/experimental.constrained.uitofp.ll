; llvm.experimental.constrained.uitofp converts as the plain instruction does.
; run: @uitofp_float_i8(0) == 0.0
; run: @uitofp_float_i8(1) == 1.0
; run: @uitofp_float_i8(-1) == 255.0
; run: @uitofp_float_i8(-128) == 128.0
; run: @uitofp_float_i8(127) == 127.0
; run: @uitofp_float_i8(2) == 2.0
; run: @uitofp_double_i8(0) == 0.0
; run: @uitofp_double_i8(1) == 1.0
; run: @uitofp_double_i8(-1) == 255.0
; run: @uitofp_double_i8(-128) == 128.0
; run: @uitofp_double_i8(127) == 127.0
; run: @uitofp_double_i8(2) == 2.0
; run: @uitofp_float_i16(0) == 0.0
; run: @uitofp_float_i16(1) == 1.0
; run: @uitofp_float_i16(-1) == 65535.0
; run: @uitofp_float_i16(-32768) == 32768.0
; run: @uitofp_float_i16(32767) == 32767.0
; run: @uitofp_float_i16(2) == 2.0
; run: @uitofp_double_i16(0) == 0.0
; run: @uitofp_double_i16(1) == 1.0
; run: @uitofp_double_i16(-1) == 65535.0
; run: @uitofp_double_i16(-32768) == 32768.0
; run: @uitofp_double_i16(32767) == 32767.0
; run: @uitofp_double_i16(2) == 2.0
; run: @uitofp_float_i32(0) == 0.0
; run: @uitofp_float_i32(1) == 1.0
; run: @uitofp_float_i32(-1) == 4294967300.0
; run: @uitofp_float_i32(-2147483648) == 2147483600.0
; run: @uitofp_float_i32(2147483647) == 2147483600.0
; run: @uitofp_float_i32(2) == 2.0
; run: @uitofp_double_i32(0) == 0.0
; run: @uitofp_double_i32(1) == 1.0
; run: @uitofp_double_i32(-1) == 4294967295.0
; run: @uitofp_double_i32(-2147483648) == 2147483648.0
; run: @uitofp_double_i32(2147483647) == 2147483647.0
; run: @uitofp_double_i32(2) == 2.0
; run: @uitofp_float_i64(0) == 0.0
; run: @uitofp_float_i64(1) == 1.0
; run: @uitofp_float_i64(-1) == 1.8446744e19
; run: @uitofp_float_i64(-9223372036854775808) == 9.223372e18
; run: @uitofp_float_i64(9223372036854775807) == 9.223372e18
; run: @uitofp_float_i64(2) == 2.0
; run: @uitofp_double_i64(0) == 0.0
; run: @uitofp_double_i64(1) == 1.0
; run: @uitofp_double_i64(-1) == 1.8446744073709552e19
; run: @uitofp_double_i64(-9223372036854775808) == 9.223372036854776e18
; run: @uitofp_double_i64(9223372036854775807) == 9.223372036854776e18
; run: @uitofp_double_i64(2) == 2.0

declare float @llvm.experimental.constrained.uitofp.f32.i8(i8, metadata, metadata)
define float @uitofp_float_i8(i8 %a) strictfp {
  %r = call float @llvm.experimental.constrained.uitofp.f32.i8(i8 %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.uitofp.f64.i8(i8, metadata, metadata)
define double @uitofp_double_i8(i8 %a) strictfp {
  %r = call double @llvm.experimental.constrained.uitofp.f64.i8(i8 %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
declare float @llvm.experimental.constrained.uitofp.f32.i16(i16, metadata, metadata)
define float @uitofp_float_i16(i16 %a) strictfp {
  %r = call float @llvm.experimental.constrained.uitofp.f32.i16(i16 %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.uitofp.f64.i16(i16, metadata, metadata)
define double @uitofp_double_i16(i16 %a) strictfp {
  %r = call double @llvm.experimental.constrained.uitofp.f64.i16(i16 %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
declare float @llvm.experimental.constrained.uitofp.f32.i32(i32, metadata, metadata)
define float @uitofp_float_i32(i32 %a) strictfp {
  %r = call float @llvm.experimental.constrained.uitofp.f32.i32(i32 %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.uitofp.f64.i32(i32, metadata, metadata)
define double @uitofp_double_i32(i32 %a) strictfp {
  %r = call double @llvm.experimental.constrained.uitofp.f64.i32(i32 %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
declare float @llvm.experimental.constrained.uitofp.f32.i64(i64, metadata, metadata)
define float @uitofp_float_i64(i64 %a) strictfp {
  %r = call float @llvm.experimental.constrained.uitofp.f32.i64(i64 %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.uitofp.f64.i64(i64, metadata, metadata)
define double @uitofp_double_i64(i64 %a) strictfp {
  %r = call double @llvm.experimental.constrained.uitofp.f64.i64(i64 %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
