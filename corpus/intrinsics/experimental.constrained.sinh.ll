; llvm.experimental.constrained.sinh gives what the plain function gives.
; run: @sinh_float(0.0) == 0.0
; run: @sinh_float(-0.0) == -0.0
; run: @sinh_float(2.5) == 6.0502048
; run: @sinh_float(1.5) == 2.1292794
; run: @sinh_float(-0.5) == -0.5210953
; run: @sinh_float(inf) == inf
; run: @sinh_float(nan) == nan
; run: @sinh_float(0.1) == 0.10016675
; run: @sinh_double(0.0) == 0.0
; run: @sinh_double(-0.0) == -0.0
; run: @sinh_double(2.5) == 6.0502044810397875
; run: @sinh_double(1.5) == 2.1292794550948173
; run: @sinh_double(-0.5) == -0.5210953054937474
; run: @sinh_double(inf) == inf
; run: @sinh_double(nan) == nan
; run: @sinh_double(0.1) == 0.10016675001984403

declare float @llvm.experimental.constrained.sinh.f32(float, metadata, metadata)
define float @sinh_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.sinh.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.sinh.f64(double, metadata, metadata)
define double @sinh_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.sinh.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
