; llvm.stepvector counts up from zero.
; run: @f() == <0, 1, 2, 3>
; oracle: the name is of LLVM 20

declare <4 x i32> @llvm.stepvector.v4i32()
define <4 x i32> @f() {
  %r = call <4 x i32> @llvm.stepvector.v4i32()
  ret <4 x i32> %r
}
