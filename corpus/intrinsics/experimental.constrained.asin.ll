; llvm.experimental.constrained.asin gives what the plain function gives.
; run: @asin_float(0.0) == 0.0
; run: @asin_float(-0.0) == -0.0
; run: @asin_float(2.5) == nan
; run: @asin_float(1.5) == nan
; run: @asin_float(-0.5) == -0.5235988
; run: @asin_float(inf) == nan
; run: @asin_float(nan) == nan
; run: @asin_float(0.1) == 0.10016742
; run: @asin_double(0.0) == 0.0
; run: @asin_double(-0.0) == -0.0
; run: @asin_double(2.5) == nan
; run: @asin_double(1.5) == nan
; run: @asin_double(-0.5) == -0.5235987755982989
; run: @asin_double(inf) == nan
; run: @asin_double(nan) == nan
; run: @asin_double(0.1) == 0.1001674211615598

declare float @llvm.experimental.constrained.asin.f32(float, metadata, metadata)
define float @asin_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.asin.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.asin.f64(double, metadata, metadata)
define double @asin_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.asin.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
