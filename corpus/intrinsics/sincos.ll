; llvm.sincos gives both; llvm.modf the fraction and the whole.
; run: @both(0.0) == (0.0, 1.0)
; run: @both(-0.0) == (-0.0, 1.0)
; run: @parts(2.75) == (0.75, 2.0)
; run: @parts(-2.5) == (-0.5, -2.0)
; run: @partsf(7.0) == (0.0, 7.0)
; oracle: the names are of LLVM 20

declare { double, double } @llvm.sincos.f64(double)
declare { double, double } @llvm.modf.f64(double)
declare { float, float } @llvm.modf.f32(float)
define { double, double } @both(double %a) {
  %r = call { double, double } @llvm.sincos.f64(double %a)
  ret { double, double } %r
}
define { double, double } @parts(double %a) {
  %r = call { double, double } @llvm.modf.f64(double %a)
  ret { double, double } %r
}
define { float, float } @partsf(float %a) {
  %r = call { float, float } @llvm.modf.f32(float %a)
  ret { float, float } %r
}
