; llvm.atan2 is libm's function.
; run: @d(1.0, -1.0) == 2.356194490192345
; run: @d(-0.0, -1.0) == -3.141592653589793
; run: @f(1.0, 0.0) == 1.5707964
; oracle: the name is of LLVM 20

declare double @llvm.atan2.f64(double, double)
declare float @llvm.atan2.f32(float, float)
define double @d(double %a, double %b) {
  %r = call double @llvm.atan2.f64(double %a, double %b)
  ret double %r
}
define float @f(float %a, float %b) {
  %r = call float @llvm.atan2.f32(float %a, float %b)
  ret float %r
}
