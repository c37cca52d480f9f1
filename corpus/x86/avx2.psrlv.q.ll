; llvm.x86.avx2.psrlv.q, as the machine's own instruction.
; needs: avx2
; run: @f(i64{0, 1}, i64{0, 1}, i64{0, 0}) -> _ _ i64{0, 0}
; run: @f(i64{1, -9223372036854775808}, i64{1, 31}, i64{0, 0}) -> _ _ i64{0, 4294967296}
; run: @f(i64{-1, 2}, i64{31, 32}, i64{0, 0}) -> _ _ i64{8589934591, 0}
; run: @f(i64{-9223372036854775808, 6510615555426900570}, i64{32, 63}, i64{0, 0}) -> _ _ i64{2147483648, 0}
; run: @f(i64{9223372036854775807, 0}, i64{63, 64}, i64{0, 0}) -> _ _ i64{0, 0}

declare <2 x i64> @llvm.x86.avx2.psrlv.q(<2 x i64>, <2 x i64>)
define void @f(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx2" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx2.psrlv.q(<2 x i64> %v0, <2 x i64> %v1)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
