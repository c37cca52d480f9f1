; llvm.experimental.constrained.llrint rounds to an integer, as libm does.
; run: @llrint_float(0.0) == 0
; run: @llrint_float(0.5) == 0
; run: @llrint_float(-0.5) == 0
; run: @llrint_float(1.5) == 2
; run: @llrint_float(2.5) == 2
; run: @llrint_float(-2.5) == -2
; run: @llrint_float(1e15) == 999999986991104
; run: @llrint_double(0.0) == 0
; run: @llrint_double(0.5) == 0
; run: @llrint_double(-0.5) == 0
; run: @llrint_double(1.5) == 2
; run: @llrint_double(2.5) == 2
; run: @llrint_double(-2.5) == -2
; run: @llrint_double(1e15) == 1000000000000000

declare i64 @llvm.experimental.constrained.llrint.i64.f32(float, metadata, metadata)
define i64 @llrint_float(float %a) strictfp {
  %r = call i64 @llvm.experimental.constrained.llrint.i64.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret i64 %r
}
declare i64 @llvm.experimental.constrained.llrint.i64.f64(double, metadata, metadata)
define i64 @llrint_double(double %a) strictfp {
  %r = call i64 @llvm.experimental.constrained.llrint.i64.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret i64 %r
}
