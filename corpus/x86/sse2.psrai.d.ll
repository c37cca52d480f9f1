; llvm.x86.sse2.psrai.d, as the machine's own instruction.
; run: @f(i32{0, 1, -1, -2147483648}, 3, i32{0, 0, 0, 0}) -> _ i32{0, 0, -1, -268435456}
; run: @f(i32{1, -2147483648, 2, 1515870810}, 0, i32{0, 0, 0, 0}) -> _ i32{1, -2147483648, 2, 1515870810}
; run: @f(i32{-1, 2, 1009589775, -1}, 15, i32{0, 0, 0, 0}) -> _ i32{-1, 0, 30810, -1}
; run: @f(i32{-2147483648, 1515870810, -1, -7}, 31, i32{0, 0, 0, 0}) -> _ i32{-1, 0, -1, -1}
; run: @f(i32{2147483647, 0, 2, 1}, 64, i32{0, 0, 0, 0}) -> _ i32{0, 0, 0, 0}

declare <4 x i32> @llvm.x86.sse2.psrai.d(<4 x i32>, i32)
define void @f(ptr %a0, i32 %a1, ptr %out) {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %r = call <4 x i32> @llvm.x86.sse2.psrai.d(<4 x i32> %v0, i32 %a1)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
