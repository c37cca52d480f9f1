; llvm.experimental.constrained.powi takes an integer exponent.
; run: @powi_float(1.5, 0) == 1.0
; run: @powi_float(1.5, 1) == 1.5
; run: @powi_float(1.5, 3) == 3.375
; run: @powi_float(1.5, -2) == 0.44444445
; run: @powi_float(-0.0, 0) == 1.0
; run: @powi_float(-0.0, 1) == -0.0
; run: @powi_float(-0.0, 3) == -0.0
; run: @powi_float(-0.0, -2) == inf
; run: @powi_float(inf, 0) == 1.0
; run: @powi_float(inf, 1) == inf
; run: @powi_float(inf, 3) == inf
; run: @powi_float(inf, -2) == 0.0
; run: @powi_double(1.5, 0) == 1.0
; run: @powi_double(1.5, 1) == 1.5
; run: @powi_double(1.5, 3) == 3.375
; run: @powi_double(1.5, -2) == 0.4444444444444444
; run: @powi_double(-0.0, 0) == 1.0
; run: @powi_double(-0.0, 1) == -0.0
; run: @powi_double(-0.0, 3) == -0.0
; run: @powi_double(-0.0, -2) == inf
; run: @powi_double(inf, 0) == 1.0
; run: @powi_double(inf, 1) == inf
; run: @powi_double(inf, 3) == inf
; run: @powi_double(inf, -2) == 0.0

declare float @llvm.experimental.constrained.powi.f32(float, i32, metadata, metadata)
define float @powi_float(float %a, i32 %b) strictfp {
  %r = call float @llvm.experimental.constrained.powi.f32(float %a, i32 %b, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.powi.f64(double, i32, metadata, metadata)
define double @powi_double(double %a, i32 %b) strictfp {
  %r = call double @llvm.experimental.constrained.powi.f64(double %a, i32 %b, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
