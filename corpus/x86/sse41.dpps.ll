; llvm.x86.sse41.dpps, as the machine's own instruction.
; needs: sse4.1
; run: @f_255(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{768.25, 768.25, 768.25, 768.25}
; run: @f_255(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{-52.0, -52.0, -52.0, -52.0}
; run: @f_113(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{768.25, 0.0, 0.0, 0.0}
; run: @f_113(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{-54.5, 0.0, 0.0, 0.0}
; run: @f_63(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{-6.75, -6.75, -6.75, -6.75}
; run: @f_63(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{7.5, 7.5, 7.5, 7.5}
; run: @f_18(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0}
; run: @f_18(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 7.5, 0.0, 0.0}
; run: @f_0(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0}
; run: @f_0(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0}

declare <4 x float> @llvm.x86.sse41.dpps(<4 x float>, <4 x float>, i8)
define void @f_255(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse41.dpps(<4 x float> %v0, <4 x float> %v1, i8 255)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_113(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse41.dpps(<4 x float> %v0, <4 x float> %v1, i8 113)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_63(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse41.dpps(<4 x float> %v0, <4 x float> %v1, i8 63)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_18(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse41.dpps(<4 x float> %v0, <4 x float> %v1, i8 18)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_0(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse41.dpps(<4 x float> %v0, <4 x float> %v1, i8 0)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
