; llvm.x86.avx2.psllv.d, as the machine's own instruction.
; needs: avx2
; run: @f(i32{0, 1, -1, -2147483648}, i32{0, 1, 31, 32}, i32{0, 0, 0, 0}) -> _ _ i32{0, 2, -2147483648, 0}
; run: @f(i32{1, -2147483648, 2, 1515870810}, i32{1, 31, 32, 63}, i32{0, 0, 0, 0}) -> _ _ i32{2, 0, 0, 0}
; run: @f(i32{-1, 2, 1009589775, -1}, i32{31, 32, 63, 64}, i32{0, 0, 0, 0}) -> _ _ i32{-2147483648, 0, 0, 0}
; run: @f(i32{-2147483648, 1515870810, -1, -7}, i32{32, 63, 64, -1}, i32{0, 0, 0, 0}) -> _ _ i32{0, 0, 0, 0}
; run: @f(i32{2147483647, 0, 2, 1}, i32{63, 64, -1, 5}, i32{0, 0, 0, 0}) -> _ _ i32{0, 0, 0, 32}

declare <4 x i32> @llvm.x86.avx2.psllv.d(<4 x i32>, <4 x i32>)
define void @f(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx2" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx2.psllv.d(<4 x i32> %v0, <4 x i32> %v1)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
