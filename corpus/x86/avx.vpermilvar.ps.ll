; llvm.x86.avx.vpermilvar.ps, as the machine's own instruction.
; needs: avx
; run: @f(float{1.5, -2.25, 100.0, -0.0}, i32{2147483647, 2, -7, 1515870810}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{-0.0, 100.0, -2.25, 100.0}
; run: @f(float{3.0, -1e10, 7.75, 2.5}, i32{2, 1515870810, 0, -1}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{7.75, 7.75, 3.0, 2.5}
; run: @f(float{0.0, 1e-20, -8.0, 42.0}, i32{-7, 0, -2147483648, -7}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{1e-20, 0.0, 0.0, 1e-20}
; run: @f(float{-1.0, 1.5, -2.25, 100.0}, i32{1515870810, -1, -7, 1}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{-2.25, 100.0, 1.5, 1.5}
; run: @f(float{0.5, 3.0, -1e10, 7.75}, i32{1009589775, 2147483647, 0, 2}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{7.75, 7.75, 0.5, -10000000000.0}

declare <4 x float> @llvm.x86.avx.vpermilvar.ps(<4 x float>, <4 x i32>)
define void @f(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.avx.vpermilvar.ps(<4 x float> %v0, <4 x i32> %v1)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
