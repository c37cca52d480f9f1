; llvm.x86.sse2.cvtps2dq, as the machine's own instruction.
; run: @f(float{1.5, -2.25, 100.0, -0.0}, i32{0, 0, 0, 0}) -> _ i32{2, -2, 100, 0}
; run: @f(float{3.0, -1e10, 7.75, 2.5}, i32{0, 0, 0, 0}) -> _ i32{3, -2147483648, 8, 2}
; run: @f(float{0.0, 1e-20, -8.0, 42.0}, i32{0, 0, 0, 0}) -> _ i32{0, 0, -8, 42}
; run: @f(float{-1.0, 1.5, -2.25, 100.0}, i32{0, 0, 0, 0}) -> _ i32{-1, 2, -2, 100}
; run: @f(float{0.5, 3.0, -1e10, 7.75}, i32{0, 0, 0, 0}) -> _ i32{0, 3, -2147483648, 8}

declare <4 x i32> @llvm.x86.sse2.cvtps2dq(<4 x float>)
define void @f(ptr %a0, ptr %out) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x i32> @llvm.x86.sse2.cvtps2dq(<4 x float> %v0)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
