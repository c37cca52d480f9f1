; llvm.experimental.constrained.ldexp takes an integer exponent.
; run: @ldexp_float(1.5, 0) == 1.5
; run: @ldexp_float(1.5, 1) == 3.0
; run: @ldexp_float(1.5, 3) == 12.0
; run: @ldexp_float(1.5, -2) == 0.375
; run: @ldexp_float(-0.0, 0) == -0.0
; run: @ldexp_float(-0.0, 1) == -0.0
; run: @ldexp_float(-0.0, 3) == -0.0
; run: @ldexp_float(-0.0, -2) == -0.0
; run: @ldexp_float(inf, 0) == inf
; run: @ldexp_float(inf, 1) == inf
; run: @ldexp_float(inf, 3) == inf
; run: @ldexp_float(inf, -2) == inf
; run: @ldexp_double(1.5, 0) == 1.5
; run: @ldexp_double(1.5, 1) == 3.0
; run: @ldexp_double(1.5, 3) == 12.0
; run: @ldexp_double(1.5, -2) == 0.375
; run: @ldexp_double(-0.0, 0) == -0.0
; run: @ldexp_double(-0.0, 1) == -0.0
; run: @ldexp_double(-0.0, 3) == -0.0
; run: @ldexp_double(-0.0, -2) == -0.0
; run: @ldexp_double(inf, 0) == inf
; run: @ldexp_double(inf, 1) == inf
; run: @ldexp_double(inf, 3) == inf
; run: @ldexp_double(inf, -2) == inf

declare float @llvm.experimental.constrained.ldexp.f32.i32(float, i32, metadata, metadata)
define float @ldexp_float(float %a, i32 %b) strictfp {
  %r = call float @llvm.experimental.constrained.ldexp.f32.i32(float %a, i32 %b, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.ldexp.f64.i32(double, i32, metadata, metadata)
define double @ldexp_double(double %a, i32 %b) strictfp {
  %r = call double @llvm.experimental.constrained.ldexp.f64.i32(double %a, i32 %b, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
