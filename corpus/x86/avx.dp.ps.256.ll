; llvm.x86.avx.dp.ps.256, as the machine's own instruction.
; needs: avx
; run: @f_255(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{768.25, 768.25, 768.25, 768.25, 10000000000.0, 10000000000.0, 10000000000.0, 10000000000.0}
; run: @f_255(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0.5, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{-52.0, -52.0, -52.0, -52.0, 80000000000.0, 80000000000.0, 80000000000.0, 80000000000.0}
; run: @f_113(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{768.25, 0.0, 0.0, 0.0, 10000000000.0, 0.0, 0.0, 0.0}
; run: @f_113(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0.5, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{-54.5, 0.0, 0.0, 0.0, -5.25, 0.0, 0.0, 0.0}
; run: @f_63(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{-6.75, -6.75, -6.75, -6.75, 126.0, 126.0, 126.0, 126.0}
; run: @f_63(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0.5, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{7.5, 7.5, 7.5, 7.5, -5.25, -5.25, -5.25, -5.25}

declare <8 x float> @llvm.x86.avx.dp.ps.256(<8 x float>, <8 x float>, i8)
define void @f_255(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.dp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 255)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_113(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.dp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 113)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_63(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.dp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 63)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
