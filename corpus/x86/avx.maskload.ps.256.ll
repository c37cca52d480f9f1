; llvm.x86.avx.maskload.ps.256, as the machine's own instruction.
; needs: avx
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, -1, 0, -1, 0, -1, 0, -1}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0xfffffffe, 0.0, 0xfffffffc, 0.0, 0xfffffffa, 0.0, 0xfffffff8}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{-1, 0, -1, 0, -1, 0, -1, 0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{1e-45, 0.0, 4e-45, 0.0, 7e-45, 0.0, 1e-44, 0.0}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, -1, 0, -1, 0, -1, 0, -1}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0xfffffffe, 0.0, 0xfffffffc, 0.0, 0xfffffffa, 0.0, 0xfffffff8}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{-1, 0, -1, 0, -1, 0, -1, 0}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{1e-45, 0.0, 4e-45, 0.0, 7e-45, 0.0, 1e-44, 0.0}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, -1, 0, -1, 0, -1, 0, -1}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0xfffffffe, 0.0, 0xfffffffc, 0.0, 0xfffffffa, 0.0, 0xfffffff8}

declare <8 x float> @llvm.x86.avx.maskload.ps.256(ptr, <8 x i32>)
define void @f(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.maskload.ps.256(ptr %a0, <8 x i32> %v1)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
