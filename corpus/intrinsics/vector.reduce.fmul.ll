; llvm.vector.reduce.fmul: in order from the start value.
; run: @fmul_2xfloat(0.5, float{0.1, 1e10}) == 500000000.0
; run: @fmul_2xfloat(0.5, float{0.3, -7.5}) == -1.125
; run: @fmul_3xfloat(0.5, float{0.1, 1e10, -1e10}) == -5e18
; run: @fmul_3xfloat(0.5, float{0.3, -7.5, 1.0}) == -1.125
; run: @fmul_4xfloat(0.5, float{0.1, 1e10, -1e10, 0.3}) == -1.5000001e18
; run: @fmul_4xfloat(0.5, float{0.3, -7.5, 1.0, 3e-5}) == -3.375e-5
; run: @fmul_8xfloat(0.5, float{0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5}) == 843750000000000.0
; run: @fmul_8xfloat(0.5, float{0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10}) == 843750000000000.0
; run: @fmul_16xfloat(0.5, float{0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5}) == 1.4238281e30
; run: @fmul_16xfloat(0.5, float{0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10}) == 1.4238283e30
; run: @fmul_2xdouble(0.5, double{0.1, 1e10}) == 500000000.0
; run: @fmul_2xdouble(0.5, double{0.3, -7.5}) == -1.125
; run: @fmul_3xdouble(0.5, double{0.1, 1e10, -1e10}) == -5e18
; run: @fmul_3xdouble(0.5, double{0.3, -7.5, 1.0}) == -1.125
; run: @fmul_4xdouble(0.5, double{0.1, 1e10, -1e10, 0.3}) == -1.5e18
; run: @fmul_4xdouble(0.5, double{0.3, -7.5, 1.0, 3e-5}) == -3.375e-5
; run: @fmul_8xdouble(0.5, double{0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5}) == 843750000000000.0
; run: @fmul_8xdouble(0.5, double{0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10}) == 843750000000000.0

declare float @llvm.vector.reduce.fmul.v2f32(float, <2 x float>)
define float @fmul_2xfloat(float %s, ptr %p) {
  %a = load <2 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fmul.v2f32(float %s, <2 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fmul.v3f32(float, <3 x float>)
define float @fmul_3xfloat(float %s, ptr %p) {
  %a = load <3 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fmul.v3f32(float %s, <3 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fmul.v4f32(float, <4 x float>)
define float @fmul_4xfloat(float %s, ptr %p) {
  %a = load <4 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fmul.v4f32(float %s, <4 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fmul.v8f32(float, <8 x float>)
define float @fmul_8xfloat(float %s, ptr %p) {
  %a = load <8 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fmul.v8f32(float %s, <8 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fmul.v16f32(float, <16 x float>)
define float @fmul_16xfloat(float %s, ptr %p) {
  %a = load <16 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fmul.v16f32(float %s, <16 x float> %a)
  ret float %r
}
declare double @llvm.vector.reduce.fmul.v2f64(double, <2 x double>)
define double @fmul_2xdouble(double %s, ptr %p) {
  %a = load <2 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fmul.v2f64(double %s, <2 x double> %a)
  ret double %r
}
declare double @llvm.vector.reduce.fmul.v3f64(double, <3 x double>)
define double @fmul_3xdouble(double %s, ptr %p) {
  %a = load <3 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fmul.v3f64(double %s, <3 x double> %a)
  ret double %r
}
declare double @llvm.vector.reduce.fmul.v4f64(double, <4 x double>)
define double @fmul_4xdouble(double %s, ptr %p) {
  %a = load <4 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fmul.v4f64(double %s, <4 x double> %a)
  ret double %r
}
declare double @llvm.vector.reduce.fmul.v8f64(double, <8 x double>)
define double @fmul_8xdouble(double %s, ptr %p) {
  %a = load <8 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fmul.v8f64(double %s, <8 x double> %a)
  ret double %r
}
