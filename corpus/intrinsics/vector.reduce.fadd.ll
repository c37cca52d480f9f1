; llvm.vector.reduce.fadd: in order from the start value.
; run: @fadd_2xfloat(0.5, float{0.1, 1e10}) == 10000000000.0
; run: @fadd_2xfloat(0.5, float{0.3, -7.5}) == -6.7
; run: @fadd_3xfloat(0.5, float{0.1, 1e10, -1e10}) == 0.0
; run: @fadd_3xfloat(0.5, float{0.3, -7.5, 1.0}) == -5.7
; run: @fadd_4xfloat(0.5, float{0.1, 1e10, -1e10, 0.3}) == 0.3
; run: @fadd_4xfloat(0.5, float{0.3, -7.5, 1.0, 3e-5}) == -5.69997
; run: @fadd_8xfloat(0.5, float{0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5}) == -3.6999698
; run: @fadd_8xfloat(0.5, float{0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10}) == 0.0
; run: @fadd_16xfloat(0.5, float{0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5}) == -3.6999698
; run: @fadd_16xfloat(0.5, float{0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10}) == 0.0
; run: @fadd_2xdouble(0.5, double{0.1, 1e10}) == 10000000000.6
; run: @fadd_2xdouble(0.5, double{0.3, -7.5}) == -6.7
; run: @fadd_3xdouble(0.5, double{0.1, 1e10, -1e10}) == 0.6000003814697266
; run: @fadd_3xdouble(0.5, double{0.3, -7.5, 1.0}) == -5.7
; run: @fadd_4xdouble(0.5, double{0.1, 1e10, -1e10, 0.3}) == 0.9000003814697266
; run: @fadd_4xdouble(0.5, double{0.3, -7.5, 1.0, 3e-5}) == -5.69997
; run: @fadd_8xdouble(0.5, double{0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5}) == -3.099969618530274
; run: @fadd_8xdouble(0.5, double{0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10}) == -3.0999698638916016

declare float @llvm.vector.reduce.fadd.v2f32(float, <2 x float>)
define float @fadd_2xfloat(float %s, ptr %p) {
  %a = load <2 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fadd.v2f32(float %s, <2 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fadd.v3f32(float, <3 x float>)
define float @fadd_3xfloat(float %s, ptr %p) {
  %a = load <3 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fadd.v3f32(float %s, <3 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>)
define float @fadd_4xfloat(float %s, ptr %p) {
  %a = load <4 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fadd.v4f32(float %s, <4 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
define float @fadd_8xfloat(float %s, ptr %p) {
  %a = load <8 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fadd.v8f32(float %s, <8 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fadd.v16f32(float, <16 x float>)
define float @fadd_16xfloat(float %s, ptr %p) {
  %a = load <16 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fadd.v16f32(float %s, <16 x float> %a)
  ret float %r
}
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>)
define double @fadd_2xdouble(double %s, ptr %p) {
  %a = load <2 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fadd.v2f64(double %s, <2 x double> %a)
  ret double %r
}
declare double @llvm.vector.reduce.fadd.v3f64(double, <3 x double>)
define double @fadd_3xdouble(double %s, ptr %p) {
  %a = load <3 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fadd.v3f64(double %s, <3 x double> %a)
  ret double %r
}
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
define double @fadd_4xdouble(double %s, ptr %p) {
  %a = load <4 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fadd.v4f64(double %s, <4 x double> %a)
  ret double %r
}
declare double @llvm.vector.reduce.fadd.v8f64(double, <8 x double>)
define double @fadd_8xdouble(double %s, ptr %p) {
  %a = load <8 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fadd.v8f64(double %s, <8 x double> %a)
  ret double %r
}
