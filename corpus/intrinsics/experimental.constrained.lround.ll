; llvm.experimental.constrained.lround rounds to an integer, as libm does.
; run: @lround_float(0.0) == 0
; run: @lround_float(0.5) == 1
; run: @lround_float(-0.5) == -1
; run: @lround_float(1.5) == 2
; run: @lround_float(2.5) == 3
; run: @lround_float(-2.5) == -3
; run: @lround_float(1e15) == 999999986991104
; run: @lround_double(0.0) == 0
; run: @lround_double(0.5) == 1
; run: @lround_double(-0.5) == -1
; run: @lround_double(1.5) == 2
; run: @lround_double(2.5) == 3
; run: @lround_double(-2.5) == -3
; run: @lround_double(1e15) == 1000000000000000

declare i64 @llvm.experimental.constrained.lround.i64.f32(float, metadata)
define i64 @lround_float(float %a) strictfp {
  %r = call i64 @llvm.experimental.constrained.lround.i64.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret i64 %r
}
declare i64 @llvm.experimental.constrained.lround.i64.f64(double, metadata)
define i64 @lround_double(double %a) strictfp {
  %r = call i64 @llvm.experimental.constrained.lround.i64.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret i64 %r
}
