; llvm.exp2 is libm's function.
; run: @exp2_float(0.0) == 1.0
; run: @exp2_float(-0.0) == 1.0
; run: @exp2_float(1.0) == 2.0
; run: @exp2_float(-1.0) == 0.5
; run: @exp2_float(0.5) == 1.4142135
; run: @exp2_float(2.0) == 4.0
; run: @exp2_float(10.0) == 1024.0
; run: @exp2_float(100.0) == 1.2676506e30
; run: @exp2_float(inf) == inf
; run: @exp2_float(-inf) == 0.0
; run: @exp2_float(nan) == nan
; run: @exp2_double(0.0) == 1.0
; run: @exp2_double(-0.0) == 1.0
; run: @exp2_double(1.0) == 2.0
; run: @exp2_double(-1.0) == 0.5
; run: @exp2_double(0.5) == 1.4142135623730951
; run: @exp2_double(2.0) == 4.0
; run: @exp2_double(10.0) == 1024.0
; run: @exp2_double(100.0) == 1.2676506002282294e30
; run: @exp2_double(inf) == inf
; run: @exp2_double(-inf) == 0.0
; run: @exp2_double(nan) == nan

declare float @llvm.exp2.f32(float)
define float @exp2_float(float %a) {
  %r = call float @llvm.exp2.f32(float %a)
  ret float %r
}
declare double @llvm.exp2.f64(double)
define double @exp2_double(double %a) {
  %r = call double @llvm.exp2.f64(double %a)
  ret double %r
}
