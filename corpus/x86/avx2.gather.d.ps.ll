; llvm.x86.avx2.gather.d.ps, as the machine's own instruction.
; needs: avx2
; run: @f_4(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, float{1.0, -1.0, 1.0, -1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ float{1.5, 0xfffffffc, 100.0, 4e-45}
; run: @f_4(float{3.0, -1e10, 7.75, 2.5}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{1, 4, 0, 3}, float{-1.0, 1.0, -1.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ float{0xfffffffe, -10000000000.0, 1e-45, 2.5}
; run: @f_8(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, float{1.0, -1.0, 1.0, -1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ float{1.5, 1e-44, 100.0, 7e-45}
; run: @f_8(float{3.0, -1e10, 7.75, 2.5}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{1, 4, 0, 3}, float{-1.0, 1.0, -1.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ float{4e-45, -10000000000.0, 1e-45, 2.5}

declare <4 x float> @llvm.x86.avx2.gather.d.ps(<4 x float>, ptr, <4 x i32>, <4 x float>, i8)
define void @f_4(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx2.gather.d.ps(<4 x float> %v0, ptr %a1, <4 x i32> %v2, <4 x float> %v3, i8 4)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx2.gather.d.ps(<4 x float> %v0, ptr %a1, <4 x i32> %v2, <4 x float> %v3, i8 8)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
