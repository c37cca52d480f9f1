; llvm.experimental.constrained.tanh gives what the plain function gives.
; run: @tanh_float(0.0) == 0.0
; run: @tanh_float(-0.0) == -0.0
; run: @tanh_float(2.5) == 0.9866143
; run: @tanh_float(1.5) == 0.90514827
; run: @tanh_float(-0.5) == -0.46211717
; run: @tanh_float(inf) == 1.0
; run: @tanh_float(nan) == nan
; run: @tanh_float(0.1) == 0.099667996
; run: @tanh_double(0.0) == 0.0
; run: @tanh_double(-0.0) == -0.0
; run: @tanh_double(2.5) == 0.9866142981514303
; run: @tanh_double(1.5) == 0.9051482536448664
; run: @tanh_double(-0.5) == -0.46211715726000974
; run: @tanh_double(inf) == 1.0
; run: @tanh_double(nan) == nan
; run: @tanh_double(0.1) == 0.09966799462495582

declare float @llvm.experimental.constrained.tanh.f32(float, metadata, metadata)
define float @tanh_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.tanh.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.tanh.f64(double, metadata, metadata)
define double @tanh_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.tanh.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
