; llvm.trunc of vectors, lane by lane.
; run: @trunc_2xfloat(float{0.5, 1.5}, float{9.0, 9.0}) -> _ ?
; run: @trunc_2xfloat(float{-0.0, 1e30}, float{9.0, 9.0}) -> _ ?
; run: @trunc_3xfloat(float{0.5, 1.5, 2.5}, float{9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_3xfloat(float{-0.0, 1e30, -2.5}, float{9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_4xfloat(float{0.5, 1.5, 2.5, -0.5}, float{9.0, 9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_4xfloat(float{-0.0, 1e30, -2.5, 0.49999997}, float{9.0, 9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_8xfloat(float{0.5, 1.5, 2.5, -0.5, -0.0, 1e30, -2.5, 0.49999997}, float{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_8xfloat(float{-0.0, 1e30, -2.5, 0.49999997, 0.5, 1.5, 2.5, -0.5}, float{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_16xfloat(float{0.5, 1.5, 2.5, -0.5, -0.0, 1e30, -2.5, 0.49999997, 0.5, 1.5, 2.5, -0.5, -0.0, 1e30, -2.5, 0.49999997}, float{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_16xfloat(float{-0.0, 1e30, -2.5, 0.49999997, 0.5, 1.5, 2.5, -0.5, -0.0, 1e30, -2.5, 0.49999997, 0.5, 1.5, 2.5, -0.5}, float{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_2xdouble(double{0.5, 1.5}, double{9.0, 9.0}) -> _ ?
; run: @trunc_2xdouble(double{-0.0, 1e30}, double{9.0, 9.0}) -> _ ?
; run: @trunc_3xdouble(double{0.5, 1.5, 2.5}, double{9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_3xdouble(double{-0.0, 1e30, -2.5}, double{9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_4xdouble(double{0.5, 1.5, 2.5, -0.5}, double{9.0, 9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_4xdouble(double{-0.0, 1e30, -2.5, 0.49999997}, double{9.0, 9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_8xdouble(double{0.5, 1.5, 2.5, -0.5, -0.0, 1e30, -2.5, 0.49999997}, double{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ ?
; run: @trunc_8xdouble(double{-0.0, 1e30, -2.5, 0.49999997, 0.5, 1.5, 2.5, -0.5}, double{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ ?

declare <2 x float> @llvm.trunc.v2f32(<2 x float>)
define void @trunc_2xfloat(ptr %p, ptr %out) {
  %a = load <2 x float>, ptr %p, align 1
  %r = call <2 x float> @llvm.trunc.v2f32(<2 x float> %a)
  store <2 x float> %r, ptr %out, align 1
  ret void
}
declare <3 x float> @llvm.trunc.v3f32(<3 x float>)
define void @trunc_3xfloat(ptr %p, ptr %out) {
  %a = load <3 x float>, ptr %p, align 1
  %r = call <3 x float> @llvm.trunc.v3f32(<3 x float> %a)
  store <3 x float> %r, ptr %out, align 1
  ret void
}
declare <4 x float> @llvm.trunc.v4f32(<4 x float>)
define void @trunc_4xfloat(ptr %p, ptr %out) {
  %a = load <4 x float>, ptr %p, align 1
  %r = call <4 x float> @llvm.trunc.v4f32(<4 x float> %a)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
declare <8 x float> @llvm.trunc.v8f32(<8 x float>)
define void @trunc_8xfloat(ptr %p, ptr %out) {
  %a = load <8 x float>, ptr %p, align 1
  %r = call <8 x float> @llvm.trunc.v8f32(<8 x float> %a)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
declare <16 x float> @llvm.trunc.v16f32(<16 x float>)
define void @trunc_16xfloat(ptr %p, ptr %out) {
  %a = load <16 x float>, ptr %p, align 1
  %r = call <16 x float> @llvm.trunc.v16f32(<16 x float> %a)
  store <16 x float> %r, ptr %out, align 1
  ret void
}
declare <2 x double> @llvm.trunc.v2f64(<2 x double>)
define void @trunc_2xdouble(ptr %p, ptr %out) {
  %a = load <2 x double>, ptr %p, align 1
  %r = call <2 x double> @llvm.trunc.v2f64(<2 x double> %a)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
declare <3 x double> @llvm.trunc.v3f64(<3 x double>)
define void @trunc_3xdouble(ptr %p, ptr %out) {
  %a = load <3 x double>, ptr %p, align 1
  %r = call <3 x double> @llvm.trunc.v3f64(<3 x double> %a)
  store <3 x double> %r, ptr %out, align 1
  ret void
}
declare <4 x double> @llvm.trunc.v4f64(<4 x double>)
define void @trunc_4xdouble(ptr %p, ptr %out) {
  %a = load <4 x double>, ptr %p, align 1
  %r = call <4 x double> @llvm.trunc.v4f64(<4 x double> %a)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
declare <8 x double> @llvm.trunc.v8f64(<8 x double>)
define void @trunc_8xdouble(ptr %p, ptr %out) {
  %a = load <8 x double>, ptr %p, align 1
  %r = call <8 x double> @llvm.trunc.v8f64(<8 x double> %a)
  store <8 x double> %r, ptr %out, align 1
  ret void
}
