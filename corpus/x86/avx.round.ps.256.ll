; llvm.x86.avx.round.ps.256, as the machine's own instruction.
; needs: avx
; run: @f_0(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ float{2.0, -2.0, 100.0, -0.0, 0.0, 3.0, -10000000000.0, 8.0}
; run: @f_0(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ float{3.0, -10000000000.0, 8.0, 2.0, -4.0, 0.0, 0.0, -8.0}
; run: @f_1(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ float{1.0, -3.0, 100.0, -0.0, 0.0, 3.0, -10000000000.0, 7.0}
; run: @f_1(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ float{3.0, -10000000000.0, 7.0, 2.0, -4.0, 0.0, 0.0, -8.0}
; run: @f_2(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ float{2.0, -2.0, 100.0, -0.0, 1.0, 3.0, -10000000000.0, 8.0}
; run: @f_2(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ float{3.0, -10000000000.0, 8.0, 3.0, -3.0, 0.0, 1.0, -8.0}
; run: @f_3(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ float{1.0, -2.0, 100.0, -0.0, 0.0, 3.0, -10000000000.0, 7.0}
; run: @f_3(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ float{3.0, -10000000000.0, 7.0, 2.0, -3.0, 0.0, 0.0, -8.0}
; run: @f_8(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ float{2.0, -2.0, 100.0, -0.0, 0.0, 3.0, -10000000000.0, 8.0}
; run: @f_8(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ float{3.0, -10000000000.0, 8.0, 2.0, -4.0, 0.0, 0.0, -8.0}

declare <8 x float> @llvm.x86.avx.round.ps.256(<8 x float>, i32)
define void @f_0(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x float> @llvm.x86.avx.round.ps.256(<8 x float> %v0, i32 0)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x float> @llvm.x86.avx.round.ps.256(<8 x float> %v0, i32 1)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_2(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x float> @llvm.x86.avx.round.ps.256(<8 x float> %v0, i32 2)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_3(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x float> @llvm.x86.avx.round.ps.256(<8 x float> %v0, i32 3)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x float> @llvm.x86.avx.round.ps.256(<8 x float> %v0, i32 8)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
