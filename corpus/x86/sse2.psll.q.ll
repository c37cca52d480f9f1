; llvm.x86.sse2.psll.q, as the machine's own instruction.
; run: @f(i64{0, 1}, i64{3, 0}, i64{0, 0}) -> _ _ i64{0, 8}
; run: @f(i64{1, -9223372036854775808}, i64{0, 0}, i64{0, 0}) -> _ _ i64{1, -9223372036854775808}
; run: @f(i64{-1, 2}, i64{15, 0}, i64{0, 0}) -> _ _ i64{-32768, 65536}
; run: @f(i64{-9223372036854775808, 6510615555426900570}, i64{31, 0}, i64{0, 0}) -> _ _ i64{0, 3255307776955514880}
; run: @f(i64{9223372036854775807, 0}, i64{64, 0}, i64{0, 0}) -> _ _ i64{0, 0}

declare <2 x i64> @llvm.x86.sse2.psll.q(<2 x i64>, <2 x i64>)
define void @f(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.sse2.psll.q(<2 x i64> %v0, <2 x i64> %v1)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
