; llvm.experimental.constrained.log2 gives what the plain function gives.
; run: @log2_float(0.0) == -inf
; run: @log2_float(-0.0) == -inf
; run: @log2_float(2.5) == 1.3219281
; run: @log2_float(1.5) == 0.5849625
; run: @log2_float(-0.5) == nan
; run: @log2_float(inf) == inf
; run: @log2_float(nan) == nan
; run: @log2_float(0.1) == -3.321928
; run: @log2_double(0.0) == -inf
; run: @log2_double(-0.0) == -inf
; run: @log2_double(2.5) == 1.3219280948873624
; run: @log2_double(1.5) == 0.5849625007211562
; run: @log2_double(-0.5) == nan
; run: @log2_double(inf) == inf
; run: @log2_double(nan) == nan
; run: @log2_double(0.1) == -3.321928094887362

declare float @llvm.experimental.constrained.log2.f32(float, metadata, metadata)
define float @log2_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.log2.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.log2.f64(double, metadata, metadata)
define double @log2_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.log2.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
