; llvm.x86.avx2.gather.d.d, as the machine's own instruction.
; needs: avx2
; run: @f_4(i32{0, 1, -1, -2147483648}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, i32{0, -1, 0, -1}, i32{0, 0, 0, 0}) -> _ _ _ _ i32{0, -4, -1, 3}
; run: @f_4(i32{1, -2147483648, 2, 1515870810}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{1, 4, 0, 3}, i32{-1, 0, -1, 0}, i32{0, 0, 0, 0}) -> _ _ _ _ i32{-2, -2147483648, 1, 1515870810}
; run: @f_8(i32{0, 1, -1, -2147483648}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, i32{0, -1, 0, -1}, i32{0, 0, 0, 0}) -> _ _ _ _ i32{0, 7, -1, 5}
; run: @f_8(i32{1, -2147483648, 2, 1515870810}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{1, 4, 0, 3}, i32{-1, 0, -1, 0}, i32{0, 0, 0, 0}) -> _ _ _ _ i32{3, -2147483648, 1, 1515870810}

declare <4 x i32> @llvm.x86.avx2.gather.d.d(<4 x i32>, ptr, <4 x i32>, <4 x i32>, i8)
define void @f_4(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx2.gather.d.d(<4 x i32> %v0, ptr %a1, <4 x i32> %v2, <4 x i32> %v3, i8 4)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx2.gather.d.d(<4 x i32> %v0, ptr %a1, <4 x i32> %v2, <4 x i32> %v3, i8 8)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
