; llvm.experimental.stepvector, the name before LLVM 20.
; run: @f() == <0, 1, 2, 3>

declare <4 x i32> @llvm.experimental.stepvector.v4i32()
define <4 x i32> @f() {
  %r = call <4 x i32> @llvm.experimental.stepvector.v4i32()
  ret <4 x i32> %r
}
