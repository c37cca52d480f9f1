; llvm.exp10 is libm's function.
; run: @exp10_float(0.0) == 1.0
; run: @exp10_float(-0.0) == 1.0
; run: @exp10_float(1.0) == 10.0
; run: @exp10_float(-1.0) == 0.1
; run: @exp10_float(0.5) == 3.1622777
; run: @exp10_float(2.0) == 100.0
; run: @exp10_float(10.0) == 10000000000.0
; run: @exp10_float(100.0) == inf
; run: @exp10_float(inf) == inf
; run: @exp10_float(-inf) == 0.0
; run: @exp10_float(nan) == nan
; run: @exp10_double(0.0) == 1.0
; run: @exp10_double(-0.0) == 1.0
; run: @exp10_double(1.0) == 10.0
; run: @exp10_double(-1.0) == 0.09999999999999999
; run: @exp10_double(0.5) == 3.1622776601683795
; run: @exp10_double(2.0) == 100.0
; run: @exp10_double(10.0) == 10000000000.0
; run: @exp10_double(100.0) == 1e100
; run: @exp10_double(inf) == inf
; run: @exp10_double(-inf) == 0.0
; run: @exp10_double(nan) == nan

declare float @llvm.exp10.f32(float)
define float @exp10_float(float %a) {
  %r = call float @llvm.exp10.f32(float %a)
  ret float %r
}
declare double @llvm.exp10.f64(double)
define double @exp10_double(double %a) {
  %r = call double @llvm.exp10.f64(double %a)
  ret double %r
}
