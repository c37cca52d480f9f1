; The conversions of pointers, and those that the other files leave out.
; run: @round_trip(<1, -1>) == <1, -1>
; run: @unsigned(<1.5, 4000000000.75>) == <1, 4000000000>
; run: @extended(<1.5, -0.0>) == <1.5, -0.0>
; run: @class(<0x7fc00000, 1.0, -inf, 0.0>) == <1, 0, 1, 0>
; run: @rounded(<2.5, -3.5>) == <2, -4>
; run: @rounded_long(<2.5, -3.5>) == <2, -4>
; oracle: LLVM 19 has no code for some

define <2 x i64> @round_trip(<2 x i64> %a) {
  %p = call <2 x ptr> @llvm.vp.inttoptr.v2p0.v2i64(<2 x i64> %a, <2 x i1> <i1 true, i1 true>, i32 2)
  %r = call <2 x i64> @llvm.vp.ptrtoint.v2i64.v2p0(<2 x ptr> %p, <2 x i1> <i1 true, i1 true>, i32 2)
  ret <2 x i64> %r
}

define <2 x i64> @unsigned(<2 x double> %a) {
  %r = call <2 x i64> @llvm.vp.fptoui.v2i64.v2f64(<2 x double> %a, <2 x i1> <i1 true, i1 true>, i32 2)
  ret <2 x i64> %r
}

define <2 x double> @extended(<2 x float> %a) {
  %r = call <2 x double> @llvm.vp.fpext.v2f64.v2f32(<2 x float> %a, <2 x i1> <i1 true, i1 true>, i32 2)
  ret <2 x double> %r
}

define <4 x i8> @class(<4 x float> %a) {
  %c = call <4 x i1> @llvm.vp.is.fpclass.v4f32(<4 x float> %a, i32 519, <4 x i1> <i1 true, i1 true, i1 true, i1 true>, i32 4)
  %r = zext <4 x i1> %c to <4 x i8>
  ret <4 x i8> %r
}

define <2 x i64> @rounded(<2 x double> %a) {
  %r = call <2 x i64> @llvm.vp.lrint.v2i64.v2f64(<2 x double> %a, <2 x i1> <i1 true, i1 true>, i32 2)
  ret <2 x i64> %r
}

define <2 x i64> @rounded_long(<2 x double> %a) {
  %r = call <2 x i64> @llvm.vp.llrint.v2i64.v2f64(<2 x double> %a, <2 x i1> <i1 true, i1 true>, i32 2)
  ret <2 x i64> %r
}
