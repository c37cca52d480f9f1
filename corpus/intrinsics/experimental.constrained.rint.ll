; llvm.experimental.constrained.rint gives what the plain function gives.
; run: @rint_float(0.0) == 0.0
; run: @rint_float(-0.0) == -0.0
; run: @rint_float(2.5) == 2.0
; run: @rint_float(1.5) == 2.0
; run: @rint_float(-0.5) == -0.0
; run: @rint_float(inf) == inf
; run: @rint_float(nan) == nan
; run: @rint_float(0.1) == 0.0
; run: @rint_double(0.0) == 0.0
; run: @rint_double(-0.0) == -0.0
; run: @rint_double(2.5) == 2.0
; run: @rint_double(1.5) == 2.0
; run: @rint_double(-0.5) == -0.0
; run: @rint_double(inf) == inf
; run: @rint_double(nan) == nan
; run: @rint_double(0.1) == 0.0

declare float @llvm.experimental.constrained.rint.f32(float, metadata, metadata)
define float @rint_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.rint.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.rint.f64(double, metadata, metadata)
define double @rint_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.rint.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
