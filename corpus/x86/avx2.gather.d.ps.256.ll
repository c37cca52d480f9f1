; llvm.x86.avx2.gather.d.ps.256, as the machine's own instruction.
; needs: avx2
; run: @f_4(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, float{1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ float{1.5, 0xfffffffc, 100.0, 4e-45, 0.5, 0xfffffffe, -10000000000.0, 1e-45}
; run: @f_4(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{1, 4, 0, 3, 6, 2, 5, 1}, float{-1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ float{0xfffffffe, -10000000000.0, 1e-45, 2.5, 1e-44, 0.0, 0xfffffffa, -8.0}
; run: @f_8(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, float{1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ float{1.5, 1e-44, 100.0, 7e-45, 0.5, 4e-45, -10000000000.0, 1e-45}
; run: @f_8(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{1, 4, 0, 3, 6, 2, 5, 1}, float{-1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ float{4e-45, -10000000000.0, 1e-45, 2.5, 1.8e-44, 0.0, 1.5e-44, -8.0}

declare <8 x float> @llvm.x86.avx2.gather.d.ps.256(<8 x float>, ptr, <8 x i32>, <8 x float>, i8)
define void @f_4(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx2.gather.d.ps.256(<8 x float> %v0, ptr %a1, <8 x i32> %v2, <8 x float> %v3, i8 4)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx2.gather.d.ps.256(<8 x float> %v0, ptr %a1, <8 x i32> %v2, <8 x float> %v3, i8 8)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
