; llvm.x86.sse3.hsub.ps, as the machine's own instruction.
; needs: sse3
; run: @f(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{3.75, 100.0, -3.0, 11.25}
; run: @f(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{10000000000.0, 5.25, 2.5, -9.0}
; run: @f(float{0.0, 1e-20, -8.0, 42.0}, float{42.0, -1.0, -2.25, -0.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{-1e-20, -50.0, 43.0, -2.25}
; run: @f(float{-1.0, 1.5, -2.25, 100.0}, float{100.0, 0.5, -1e10, 2.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{-2.5, -102.25, 99.5, -10000000000.0}
; run: @f(float{0.5, 3.0, -1e10, 7.75}, float{7.75, -3.5, 1e-20, 42.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{-2.5, -10000000000.0, 11.25, -42.0}

declare <4 x float> @llvm.x86.sse3.hsub.ps(<4 x float>, <4 x float>)
define void @f(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse3" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse3.hsub.ps(<4 x float> %v0, <4 x float> %v1)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
