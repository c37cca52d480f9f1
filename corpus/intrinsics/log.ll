; llvm.log is libm's function.
; run: @log_float(0.0) == -inf
; run: @log_float(-0.0) == -inf
; run: @log_float(1.0) == 0.0
; run: @log_float(-1.0) == nan
; run: @log_float(0.5) == -0.6931472
; run: @log_float(2.0) == 0.6931472
; run: @log_float(10.0) == 2.3025851
; run: @log_float(100.0) == 4.6051702
; run: @log_float(inf) == inf
; run: @log_float(-inf) == nan
; run: @log_float(nan) == nan
; run: @log_double(0.0) == -inf
; run: @log_double(-0.0) == -inf
; run: @log_double(1.0) == 0.0
; run: @log_double(-1.0) == nan
; run: @log_double(0.5) == -0.6931471805599453
; run: @log_double(2.0) == 0.6931471805599453
; run: @log_double(10.0) == 2.302585092994046
; run: @log_double(100.0) == 4.605170185988092
; run: @log_double(inf) == inf
; run: @log_double(-inf) == nan
; run: @log_double(nan) == nan

declare float @llvm.log.f32(float)
define float @log_float(float %a) {
  %r = call float @llvm.log.f32(float %a)
  ret float %r
}
declare double @llvm.log.f64(double)
define double @log_double(double %a) {
  %r = call double @llvm.log.f64(double %a)
  ret double %r
}
