; llvm.x86.sse2.pslli.q, as the machine's own instruction.
; run: @f(i64{0, 1}, 3, i64{0, 0}) -> _ i64{0, 8}
; run: @f(i64{1, -9223372036854775808}, 0, i64{0, 0}) -> _ i64{1, -9223372036854775808}
; run: @f(i64{-1, 2}, 15, i64{0, 0}) -> _ i64{-32768, 65536}
; run: @f(i64{-9223372036854775808, 6510615555426900570}, 31, i64{0, 0}) -> _ i64{0, 3255307776955514880}
; run: @f(i64{9223372036854775807, 0}, 64, i64{0, 0}) -> _ i64{0, 0}

declare <2 x i64> @llvm.x86.sse2.pslli.q(<2 x i64>, i32)
define void @f(ptr %a0, i32 %a1, ptr %out) {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %r = call <2 x i64> @llvm.x86.sse2.pslli.q(<2 x i64> %v0, i32 %a1)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
