; llvm.powi raises to an integer power.
; run: @powi_float(2.0, 0) == 1.0
; run: @powi_float(2.0, 1) == 2.0
; run: @powi_float(2.0, 2) == 4.0
; run: @powi_float(2.0, -1) == 0.5
; run: @powi_float(2.0, 5) == 32.0
; run: @powi_float(2.0, -3) == 0.125
; run: @powi_float(-3.0, 0) == 1.0
; run: @powi_float(-3.0, 1) == -3.0
; run: @powi_float(-3.0, 2) == 9.0
; run: @powi_float(-3.0, -1) == -0.33333334
; run: @powi_float(-3.0, 5) == -243.0
; run: @powi_float(-3.0, -3) == -0.037037037
; run: @powi_float(0.5, 0) == 1.0
; run: @powi_float(0.5, 1) == 0.5
; run: @powi_float(0.5, 2) == 0.25
; run: @powi_float(0.5, -1) == 2.0
; run: @powi_float(0.5, 5) == 0.03125
; run: @powi_float(0.5, -3) == 8.0
; run: @powi_float(0.0, 0) == 1.0
; run: @powi_float(0.0, 1) == 0.0
; run: @powi_float(0.0, 2) == 0.0
; run: @powi_float(0.0, -1) == inf
; run: @powi_float(0.0, 5) == 0.0
; run: @powi_float(0.0, -3) == inf
; run: @powi_float(-0.0, 0) == 1.0
; run: @powi_float(-0.0, 1) == -0.0
; run: @powi_float(-0.0, 2) == 0.0
; run: @powi_float(-0.0, -1) == -inf
; run: @powi_float(-0.0, 5) == -0.0
; run: @powi_float(-0.0, -3) == -inf
; run: @powi_float(inf, 0) == 1.0
; run: @powi_float(inf, 1) == inf
; run: @powi_float(inf, 2) == inf
; run: @powi_float(inf, -1) == 0.0
; run: @powi_float(inf, 5) == inf
; run: @powi_float(inf, -3) == 0.0
; run: @powi_double(2.0, 0) == 1.0
; run: @powi_double(2.0, 1) == 2.0
; run: @powi_double(2.0, 2) == 4.0
; run: @powi_double(2.0, -1) == 0.5
; run: @powi_double(2.0, 5) == 32.0
; run: @powi_double(2.0, -3) == 0.125
; run: @powi_double(-3.0, 0) == 1.0
; run: @powi_double(-3.0, 1) == -3.0
; run: @powi_double(-3.0, 2) == 9.0
; run: @powi_double(-3.0, -1) == -0.3333333333333333
; run: @powi_double(-3.0, 5) == -243.0
; run: @powi_double(-3.0, -3) == -0.037037037037037035
; run: @powi_double(0.5, 0) == 1.0
; run: @powi_double(0.5, 1) == 0.5
; run: @powi_double(0.5, 2) == 0.25
; run: @powi_double(0.5, -1) == 2.0
; run: @powi_double(0.5, 5) == 0.03125
; run: @powi_double(0.5, -3) == 8.0
; run: @powi_double(0.0, 0) == 1.0
; run: @powi_double(0.0, 1) == 0.0
; run: @powi_double(0.0, 2) == 0.0
; run: @powi_double(0.0, -1) == inf
; run: @powi_double(0.0, 5) == 0.0
; run: @powi_double(0.0, -3) == inf
; run: @powi_double(-0.0, 0) == 1.0
; run: @powi_double(-0.0, 1) == -0.0
; run: @powi_double(-0.0, 2) == 0.0
; run: @powi_double(-0.0, -1) == -inf
; run: @powi_double(-0.0, 5) == -0.0
; run: @powi_double(-0.0, -3) == -inf
; run: @powi_double(inf, 0) == 1.0
; run: @powi_double(inf, 1) == inf
; run: @powi_double(inf, 2) == inf
; run: @powi_double(inf, -1) == 0.0
; run: @powi_double(inf, 5) == inf
; run: @powi_double(inf, -3) == 0.0

declare float @llvm.powi.f32.i32(float, i32)
define float @powi_float(float %a, i32 %b) {
  %r = call float @llvm.powi.f32.i32(float %a, i32 %b)
  ret float %r
}
declare double @llvm.powi.f64.i32(double, i32)
define double @powi_double(double %a, i32 %b) {
  %r = call double @llvm.powi.f64.i32(double %a, i32 %b)
  ret double %r
}
