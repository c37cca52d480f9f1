; llvm.experimental.constrained.log10 gives what the plain function gives.
; run: @log10_float(0.0) == -inf
; run: @log10_float(-0.0) == -inf
; run: @log10_float(2.5) == 0.39794
; run: @log10_float(1.5) == 0.17609125
; run: @log10_float(-0.5) == nan
; run: @log10_float(inf) == inf
; run: @log10_float(nan) == nan
; run: @log10_float(0.1) == -1.0
; run: @log10_double(0.0) == -inf
; run: @log10_double(-0.0) == -inf
; run: @log10_double(2.5) == 0.3979400086720376
; run: @log10_double(1.5) == 0.17609125905568124
; run: @log10_double(-0.5) == nan
; run: @log10_double(inf) == inf
; run: @log10_double(nan) == nan
; run: @log10_double(0.1) == -1.0

declare float @llvm.experimental.constrained.log10.f32(float, metadata, metadata)
define float @log10_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.log10.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.log10.f64(double, metadata, metadata)
define double @log10_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.log10.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
