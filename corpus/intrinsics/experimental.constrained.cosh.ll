; llvm.experimental.constrained.cosh gives what the plain function gives.
; run: @cosh_float(0.0) == 1.0
; run: @cosh_float(-0.0) == 1.0
; run: @cosh_float(2.5) == 6.1322894
; run: @cosh_float(1.5) == 2.3524096
; run: @cosh_float(-0.5) == 1.127626
; run: @cosh_float(inf) == inf
; run: @cosh_float(nan) == nan
; run: @cosh_float(0.1) == 1.0050042
; run: @cosh_double(0.0) == 1.0
; run: @cosh_double(-0.0) == 1.0
; run: @cosh_double(2.5) == 6.132289479663686
; run: @cosh_double(1.5) == 2.352409615243247
; run: @cosh_double(-0.5) == 1.1276259652063807
; run: @cosh_double(inf) == inf
; run: @cosh_double(nan) == nan
; run: @cosh_double(0.1) == 1.0050041680558035

declare float @llvm.experimental.constrained.cosh.f32(float, metadata, metadata)
define float @cosh_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.cosh.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.cosh.f64(double, metadata, metadata)
define double @cosh_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.cosh.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
