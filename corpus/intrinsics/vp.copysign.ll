; llvm.vp.copysign on the lanes that are on.
; run: @f(<1.5, -0.0, inf, -2.25>, <-0.5, 0.0, -3.5, 4.0>) == <-1.5, 0.0, -inf, 2.25>
; oracle: LLVM 19 has no code for it

define <4 x float> @f(<4 x float> %a, <4 x float> %b) {
  %r = call <4 x float> @llvm.vp.copysign.v4f32(<4 x float> %a, <4 x float> %b, <4 x i1> splat (i1 true), i32 4)
  ret <4 x float> %r
}
