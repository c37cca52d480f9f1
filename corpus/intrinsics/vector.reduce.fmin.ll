; llvm.vector.reduce.fmin: by minnum.
; run: @fmin_2xfloat(float{0.1, 1e10}) == 0.1
; run: @fmin_2xfloat(float{0.3, -7.5}) == -7.5
; run: @fmin_3xfloat(float{0.1, 1e10, -1e10}) == -10000000000.0
; run: @fmin_3xfloat(float{0.3, -7.5, 1.0}) == -7.5
; run: @fmin_4xfloat(float{0.1, 1e10, -1e10, 0.3}) == -10000000000.0
; run: @fmin_4xfloat(float{0.3, -7.5, 1.0, 3e-5}) == -7.5
; run: @fmin_8xfloat(float{0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5}) == -10000000000.0
; run: @fmin_8xfloat(float{0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10}) == -10000000000.0
; run: @fmin_16xfloat(float{0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5}) == -10000000000.0
; run: @fmin_16xfloat(float{0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10}) == -10000000000.0
; run: @fmin_2xdouble(double{0.1, 1e10}) == 0.1
; run: @fmin_2xdouble(double{0.3, -7.5}) == -7.5
; run: @fmin_3xdouble(double{0.1, 1e10, -1e10}) == -10000000000.0
; run: @fmin_3xdouble(double{0.3, -7.5, 1.0}) == -7.5
; run: @fmin_4xdouble(double{0.1, 1e10, -1e10, 0.3}) == -10000000000.0
; run: @fmin_4xdouble(double{0.3, -7.5, 1.0, 3e-5}) == -7.5
; run: @fmin_8xdouble(double{0.1, 1e10, -1e10, 0.3, -7.5, 1.0, 3e-5, 2.5}) == -10000000000.0
; run: @fmin_8xdouble(double{0.3, -7.5, 1.0, 3e-5, 2.5, 0.1, 1e10, -1e10}) == -10000000000.0

declare float @llvm.vector.reduce.fmin.v2f32(<2 x float>)
define float @fmin_2xfloat(ptr %p) {
  %a = load <2 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fmin.v2f32(<2 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fmin.v3f32(<3 x float>)
define float @fmin_3xfloat(ptr %p) {
  %a = load <3 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fmin.v3f32(<3 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fmin.v4f32(<4 x float>)
define float @fmin_4xfloat(ptr %p) {
  %a = load <4 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fmin.v4f32(<4 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fmin.v8f32(<8 x float>)
define float @fmin_8xfloat(ptr %p) {
  %a = load <8 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fmin.v8f32(<8 x float> %a)
  ret float %r
}
declare float @llvm.vector.reduce.fmin.v16f32(<16 x float>)
define float @fmin_16xfloat(ptr %p) {
  %a = load <16 x float>, ptr %p, align 1
  %r = call float @llvm.vector.reduce.fmin.v16f32(<16 x float> %a)
  ret float %r
}
declare double @llvm.vector.reduce.fmin.v2f64(<2 x double>)
define double @fmin_2xdouble(ptr %p) {
  %a = load <2 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fmin.v2f64(<2 x double> %a)
  ret double %r
}
declare double @llvm.vector.reduce.fmin.v3f64(<3 x double>)
define double @fmin_3xdouble(ptr %p) {
  %a = load <3 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fmin.v3f64(<3 x double> %a)
  ret double %r
}
declare double @llvm.vector.reduce.fmin.v4f64(<4 x double>)
define double @fmin_4xdouble(ptr %p) {
  %a = load <4 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fmin.v4f64(<4 x double> %a)
  ret double %r
}
declare double @llvm.vector.reduce.fmin.v8f64(<8 x double>)
define double @fmin_8xdouble(ptr %p) {
  %a = load <8 x double>, ptr %p, align 1
  %r = call double @llvm.vector.reduce.fmin.v8f64(<8 x double> %a)
  ret double %r
}
