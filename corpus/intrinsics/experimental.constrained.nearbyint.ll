; llvm.experimental.constrained.nearbyint gives what the plain function gives.
; run: @nearbyint_float(0.0) == 0.0
; run: @nearbyint_float(-0.0) == -0.0
; run: @nearbyint_float(2.5) == 2.0
; run: @nearbyint_float(1.5) == 2.0
; run: @nearbyint_float(-0.5) == -0.0
; run: @nearbyint_float(inf) == inf
; run: @nearbyint_float(nan) == nan
; run: @nearbyint_float(0.1) == 0.0
; run: @nearbyint_double(0.0) == 0.0
; run: @nearbyint_double(-0.0) == -0.0
; run: @nearbyint_double(2.5) == 2.0
; run: @nearbyint_double(1.5) == 2.0
; run: @nearbyint_double(-0.5) == -0.0
; run: @nearbyint_double(inf) == inf
; run: @nearbyint_double(nan) == nan
; run: @nearbyint_double(0.1) == 0.0

declare float @llvm.experimental.constrained.nearbyint.f32(float, metadata, metadata)
define float @nearbyint_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.nearbyint.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.nearbyint.f64(double, metadata, metadata)
define double @nearbyint_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.nearbyint.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
