; llvm.experimental.constrained.log gives what the plain function gives.
; run: @log_float(0.0) == -inf
; run: @log_float(-0.0) == -inf
; run: @log_float(2.5) == 0.91629076
; run: @log_float(1.5) == 0.4054651
; run: @log_float(-0.5) == nan
; run: @log_float(inf) == inf
; run: @log_float(nan) == nan
; run: @log_float(0.1) == -2.3025851
; run: @log_double(0.0) == -inf
; run: @log_double(-0.0) == -inf
; run: @log_double(2.5) == 0.9162907318741551
; run: @log_double(1.5) == 0.4054651081081644
; run: @log_double(-0.5) == nan
; run: @log_double(inf) == inf
; run: @log_double(nan) == nan
; run: @log_double(0.1) == -2.3025850929940455

declare float @llvm.experimental.constrained.log.f32(float, metadata, metadata)
define float @log_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.log.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.log.f64(double, metadata, metadata)
define double @log_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.log.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
