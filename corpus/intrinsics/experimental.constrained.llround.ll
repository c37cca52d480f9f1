; llvm.experimental.constrained.llround rounds to an integer, as libm does.
; run: @llround_float(0.0) == 0
; run: @llround_float(0.5) == 1
; run: @llround_float(-0.5) == -1
; run: @llround_float(1.5) == 2
; run: @llround_float(2.5) == 3
; run: @llround_float(-2.5) == -3
; run: @llround_float(1e15) == 999999986991104
; run: @llround_double(0.0) == 0
; run: @llround_double(0.5) == 1
; run: @llround_double(-0.5) == -1
; run: @llround_double(1.5) == 2
; run: @llround_double(2.5) == 3
; run: @llround_double(-2.5) == -3
; run: @llround_double(1e15) == 1000000000000000

declare i64 @llvm.experimental.constrained.llround.i64.f32(float, metadata)
define i64 @llround_float(float %a) strictfp {
  %r = call i64 @llvm.experimental.constrained.llround.i64.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret i64 %r
}
declare i64 @llvm.experimental.constrained.llround.i64.f64(double, metadata)
define i64 @llround_double(double %a) strictfp {
  %r = call i64 @llvm.experimental.constrained.llround.i64.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret i64 %r
}
