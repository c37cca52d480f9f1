; llvm.experimental.constrained.atan gives what the plain function gives.
; run: @atan_float(0.0) == 0.0
; run: @atan_float(-0.0) == -0.0
; run: @atan_float(2.5) == 1.19029
; run: @atan_float(1.5) == 0.98279375
; run: @atan_float(-0.5) == -0.4636476
; run: @atan_float(inf) == 1.5707964
; run: @atan_float(nan) == nan
; run: @atan_float(0.1) == 0.09966865
; run: @atan_double(0.0) == 0.0
; run: @atan_double(-0.0) == -0.0
; run: @atan_double(2.5) == 1.1902899496825317
; run: @atan_double(1.5) == 0.982793723247329
; run: @atan_double(-0.5) == -0.4636476090008061
; run: @atan_double(inf) == 1.5707963267948966
; run: @atan_double(nan) == nan
; run: @atan_double(0.1) == 0.09966865249116204

declare float @llvm.experimental.constrained.atan.f32(float, metadata, metadata)
define float @atan_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.atan.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.atan.f64(double, metadata, metadata)
define double @atan_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.atan.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
