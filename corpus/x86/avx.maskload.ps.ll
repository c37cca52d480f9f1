; llvm.x86.avx.maskload.ps, as the machine's own instruction.
; needs: avx
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, -1, 0, -1}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0xfffffffe, 0.0, 0xfffffffc}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{-1, 0, -1, 0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{1e-45, 0.0, 4e-45, 0.0}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, -1, 0, -1}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0xfffffffe, 0.0, 0xfffffffc}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{-1, 0, -1, 0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{1e-45, 0.0, 4e-45, 0.0}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, -1, 0, -1}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0xfffffffe, 0.0, 0xfffffffc}

declare <4 x float> @llvm.x86.avx.maskload.ps(ptr, <4 x i32>)
define void @f(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.avx.maskload.ps(ptr %a0, <4 x i32> %v1)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
