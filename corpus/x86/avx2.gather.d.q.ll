; llvm.x86.avx2.gather.d.q, as the machine's own instruction.
; needs: avx2
; run: @f_4(i64{0, 1}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, i64{0, -1}, i64{0, 0}) -> _ _ _ _ i64{0, 25769803772}
; run: @f_4(i64{1, -9223372036854775808}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{1, 4, 0, 3}, i64{-1, 0}, i64{0, 0}) -> _ _ _ _ i64{17179869182, -9223372036854775808}
; run: @f_8(i64{0, 1}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, i64{0, -1}, i64{0, 0}) -> _ _ _ _ i64{0, -34359738361}
; run: @f_8(i64{1, -9223372036854775808}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{1, 4, 0, 3}, i64{-1, 0}, i64{0, 0}) -> _ _ _ _ i64{-17179869181, -9223372036854775808}

declare <2 x i64> @llvm.x86.avx2.gather.d.q(<2 x i64>, ptr, <4 x i32>, <2 x i64>, i8)
define void @f_4(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i64>, ptr %a3, align 1
  %r = call <2 x i64> @llvm.x86.avx2.gather.d.q(<2 x i64> %v0, ptr %a1, <4 x i32> %v2, <2 x i64> %v3, i8 4)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i64>, ptr %a3, align 1
  %r = call <2 x i64> @llvm.x86.avx2.gather.d.q(<2 x i64> %v0, ptr %a1, <4 x i32> %v2, <2 x i64> %v3, i8 8)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
