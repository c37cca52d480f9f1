; llvm.experimental.constrained.tan gives what the plain function gives.
; run: @tan_float(0.0) == 0.0
; run: @tan_float(-0.0) == -0.0
; run: @tan_float(2.5) == -0.74702233
; run: @tan_float(1.5) == 14.10142
; run: @tan_float(-0.5) == -0.5463025
; run: @tan_float(inf) == nan
; run: @tan_float(nan) == nan
; run: @tan_float(0.1) == 0.100334674
; run: @tan_double(0.0) == 0.0
; run: @tan_double(-0.0) == -0.0
; run: @tan_double(2.5) == -0.7470222972386603
; run: @tan_double(1.5) == 14.101419947171719
; run: @tan_double(-0.5) == -0.5463024898437905
; run: @tan_double(inf) == nan
; run: @tan_double(nan) == nan
; run: @tan_double(0.1) == 0.10033467208545055

declare float @llvm.experimental.constrained.tan.f32(float, metadata, metadata)
define float @tan_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.tan.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.tan.f64(double, metadata, metadata)
define double @tan_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.tan.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
