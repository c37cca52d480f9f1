; llvm.experimental.constrained.exp2 gives what the plain function gives.
; run: @exp2_float(0.0) == 1.0
; run: @exp2_float(-0.0) == 1.0
; run: @exp2_float(2.5) == 5.656854
; run: @exp2_float(1.5) == 2.828427
; run: @exp2_float(-0.5) == 0.70710677
; run: @exp2_float(inf) == inf
; run: @exp2_float(nan) == nan
; run: @exp2_float(0.1) == 1.0717734
; run: @exp2_double(0.0) == 1.0
; run: @exp2_double(-0.0) == 1.0
; run: @exp2_double(2.5) == 5.656854249492381
; run: @exp2_double(1.5) == 2.8284271247461903
; run: @exp2_double(-0.5) == 0.7071067811865476
; run: @exp2_double(inf) == inf
; run: @exp2_double(nan) == nan
; run: @exp2_double(0.1) == 1.0717734625362931

declare float @llvm.experimental.constrained.exp2.f32(float, metadata, metadata)
define float @exp2_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.exp2.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.exp2.f64(double, metadata, metadata)
define double @exp2_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.exp2.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
