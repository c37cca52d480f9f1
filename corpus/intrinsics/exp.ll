; llvm.exp is libm's function.
; run: @exp_float(0.0) == 1.0
; run: @exp_float(-0.0) == 1.0
; run: @exp_float(1.0) == 2.7182817
; run: @exp_float(-1.0) == 0.36787945
; run: @exp_float(0.5) == 1.6487212
; run: @exp_float(2.0) == 7.389056
; run: @exp_float(10.0) == 22026.465
; run: @exp_float(100.0) == inf
; run: @exp_float(inf) == inf
; run: @exp_float(-inf) == 0.0
; run: @exp_float(nan) == nan
; run: @exp_double(0.0) == 1.0
; run: @exp_double(-0.0) == 1.0
; run: @exp_double(1.0) == 2.718281828459045
; run: @exp_double(-1.0) == 0.36787944117144233
; run: @exp_double(0.5) == 1.6487212707001282
; run: @exp_double(2.0) == 7.38905609893065
; run: @exp_double(10.0) == 22026.465794806718
; run: @exp_double(100.0) == 2.6881171418161356e43
; run: @exp_double(inf) == inf
; run: @exp_double(-inf) == 0.0
; run: @exp_double(nan) == nan

declare float @llvm.exp.f32(float)
define float @exp_float(float %a) {
  %r = call float @llvm.exp.f32(float %a)
  ret float %r
}
declare double @llvm.exp.f64(double)
define double @exp_double(double %a) {
  %r = call double @llvm.exp.f64(double %a)
  ret double %r
}
