; llvm.x86.aesni.aesimc, as the machine's own instruction.
; needs: aes
; run: @f(i64{0, 1}, i64{0, 0}) -> _ i64{0, 185403662}
; run: @f(i64{1, -9223372036854775808}, i64{0, 0}) -> _ i64{185403662, 4753508638859984896}
; run: @f(i64{-1, 2}, i64{0, 0}) -> _ i64{-1, 370807324}
; run: @f(i64{-9223372036854775808, 6510615555426900570}, i64{0, 0}) -> _ i64{4753508638859984896, 6510615555426900570}
; run: @f(i64{9223372036854775807, 0}, i64{0, 0}) -> _ i64{-4753508638859984897, 0}

declare <2 x i64> @llvm.x86.aesni.aesimc(<2 x i64>)
define void @f(ptr %a0, ptr %out) "target-features"="+aes" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %r = call <2 x i64> @llvm.x86.aesni.aesimc(<2 x i64> %v0)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
