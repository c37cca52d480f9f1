; llvm.experimental.constrained.sqrt gives what the plain function gives.
; run: @sqrt_float(0.0) == 0.0
; run: @sqrt_float(-0.0) == -0.0
; run: @sqrt_float(2.5) == 1.5811388
; run: @sqrt_float(1.5) == 1.2247449
; run: @sqrt_float(-0.5) == nan
; run: @sqrt_float(inf) == inf
; run: @sqrt_float(nan) == nan
; run: @sqrt_float(0.1) == 0.31622776
; run: @sqrt_double(0.0) == 0.0
; run: @sqrt_double(-0.0) == -0.0
; run: @sqrt_double(2.5) == 1.5811388300841898
; run: @sqrt_double(1.5) == 1.224744871391589
; run: @sqrt_double(-0.5) == nan
; run: @sqrt_double(inf) == inf
; run: @sqrt_double(nan) == nan
; run: @sqrt_double(0.1) == 0.31622776601683794

declare float @llvm.experimental.constrained.sqrt.f32(float, metadata, metadata)
define float @sqrt_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.sqrt.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.sqrt.f64(double, metadata, metadata)
define double @sqrt_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.sqrt.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
