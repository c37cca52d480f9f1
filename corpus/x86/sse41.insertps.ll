; llvm.x86.sse41.insertps, as the machine's own instruction.
; needs: sse4.1
; run: @f_16(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{1.5, -0.0, 100.0, -0.0}
; run: @f_16(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{3.0, 2.5, 7.75, 2.5}
; run: @f_228(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{1.5, -2.25, 0.0, -0.0}
; run: @f_228(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{3.0, -10000000000.0, 0.0, 2.5}
; run: @f_79(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0}
; run: @f_79(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0}
; run: @f_0(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{-0.0, -2.25, 100.0, -0.0}
; run: @f_0(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{2.5, -10000000000.0, 7.75, 2.5}

declare <4 x float> @llvm.x86.sse41.insertps(<4 x float>, <4 x float>, i8)
define void @f_16(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse41.insertps(<4 x float> %v0, <4 x float> %v1, i8 16)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_228(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse41.insertps(<4 x float> %v0, <4 x float> %v1, i8 228)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_79(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse41.insertps(<4 x float> %v0, <4 x float> %v1, i8 79)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_0(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse41.insertps(<4 x float> %v0, <4 x float> %v1, i8 0)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
