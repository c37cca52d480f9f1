; llvm.experimental.constrained.fptosi converts as the plain instruction does.
; run: @fptosi_float_i8(0.0) == 0
; run: @fptosi_float_i8(1.9) == 1
; run: @fptosi_float_i8(100.5) == 100
; run: @fptosi_float_i8(-0.5) == 0
; run: @fptosi_float_i8(-100.5) == -100
; run: @fptosi_float_i8(-0.0) == 0
; run: @fptosi_double_i8(0.0) == 0
; run: @fptosi_double_i8(1.9) == 1
; run: @fptosi_double_i8(100.5) == 100
; run: @fptosi_double_i8(-0.5) == 0
; run: @fptosi_double_i8(-100.5) == -100
; run: @fptosi_double_i8(-0.0) == 0
; run: @fptosi_float_i16(0.0) == 0
; run: @fptosi_float_i16(1.9) == 1
; run: @fptosi_float_i16(100.5) == 100
; run: @fptosi_float_i16(-0.5) == 0
; run: @fptosi_float_i16(-100.5) == -100
; run: @fptosi_float_i16(-0.0) == 0
; run: @fptosi_double_i16(0.0) == 0
; run: @fptosi_double_i16(1.9) == 1
; run: @fptosi_double_i16(100.5) == 100
; run: @fptosi_double_i16(-0.5) == 0
; run: @fptosi_double_i16(-100.5) == -100
; run: @fptosi_double_i16(-0.0) == 0
; run: @fptosi_float_i32(0.0) == 0
; run: @fptosi_float_i32(1.9) == 1
; run: @fptosi_float_i32(100.5) == 100
; run: @fptosi_float_i32(-0.5) == 0
; run: @fptosi_float_i32(-100.5) == -100
; run: @fptosi_float_i32(-0.0) == 0
; run: @fptosi_double_i32(0.0) == 0
; run: @fptosi_double_i32(1.9) == 1
; run: @fptosi_double_i32(100.5) == 100
; run: @fptosi_double_i32(-0.5) == 0
; run: @fptosi_double_i32(-100.5) == -100
; run: @fptosi_double_i32(-0.0) == 0
; run: @fptosi_float_i64(0.0) == 0
; run: @fptosi_float_i64(1.9) == 1
; run: @fptosi_float_i64(100.5) == 100
; run: @fptosi_float_i64(-0.5) == 0
; run: @fptosi_float_i64(-100.5) == -100
; run: @fptosi_float_i64(-0.0) == 0
; run: @fptosi_double_i64(0.0) == 0
; run: @fptosi_double_i64(1.9) == 1
; run: @fptosi_double_i64(100.5) == 100
; run: @fptosi_double_i64(-0.5) == 0
; run: @fptosi_double_i64(-100.5) == -100
; run: @fptosi_double_i64(-0.0) == 0

declare i8 @llvm.experimental.constrained.fptosi.i8.f32(float, metadata)
define i8 @fptosi_float_i8(float %a) strictfp {
  %r = call i8 @llvm.experimental.constrained.fptosi.i8.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret i8 %r
}
declare i8 @llvm.experimental.constrained.fptosi.i8.f64(double, metadata)
define i8 @fptosi_double_i8(double %a) strictfp {
  %r = call i8 @llvm.experimental.constrained.fptosi.i8.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret i8 %r
}
declare i16 @llvm.experimental.constrained.fptosi.i16.f32(float, metadata)
define i16 @fptosi_float_i16(float %a) strictfp {
  %r = call i16 @llvm.experimental.constrained.fptosi.i16.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret i16 %r
}
declare i16 @llvm.experimental.constrained.fptosi.i16.f64(double, metadata)
define i16 @fptosi_double_i16(double %a) strictfp {
  %r = call i16 @llvm.experimental.constrained.fptosi.i16.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret i16 %r
}
declare i32 @llvm.experimental.constrained.fptosi.i32.f32(float, metadata)
define i32 @fptosi_float_i32(float %a) strictfp {
  %r = call i32 @llvm.experimental.constrained.fptosi.i32.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret i32 %r
}
declare i32 @llvm.experimental.constrained.fptosi.i32.f64(double, metadata)
define i32 @fptosi_double_i32(double %a) strictfp {
  %r = call i32 @llvm.experimental.constrained.fptosi.i32.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret i32 %r
}
declare i64 @llvm.experimental.constrained.fptosi.i64.f32(float, metadata)
define i64 @fptosi_float_i64(float %a) strictfp {
  %r = call i64 @llvm.experimental.constrained.fptosi.i64.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret i64 %r
}
declare i64 @llvm.experimental.constrained.fptosi.i64.f64(double, metadata)
define i64 @fptosi_double_i64(double %a) strictfp {
  %r = call i64 @llvm.experimental.constrained.fptosi.i64.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret i64 %r
}
