; llvm.x86.avx.cvtt.ps2dq.256, as the machine's own instruction.
; needs: avx
; run: @f(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i32{1, -2, 100, 0, 0, 3, -2147483648, 7}
; run: @f(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i32{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i32{3, -2147483648, 7, 2, -3, 0, 0, -8}
; run: @f(float{0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25}, i32{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i32{0, 0, -8, 42, 1, -1, 1, -2}
; run: @f(float{-1.0, 1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10}, i32{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i32{-1, 1, -2, 100, 0, 0, 3, -2147483648}
; run: @f(float{0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20}, i32{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i32{0, 3, -2147483648, 7, 2, -3, 0, 0}

declare <8 x i32> @llvm.x86.avx.cvtt.ps2dq.256(<8 x float>)
define void @f(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x i32> @llvm.x86.avx.cvtt.ps2dq.256(<8 x float> %v0)
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
