; llvm.x86.avx.vpermilvar.pd.256, as the machine's own instruction.
; needs: avx
; run: @f(double{1.5, -2.25, 100.0, -0.0}, i64{9223372036854775807, 2, -7, 6510615555426900570}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{-2.25, -2.25, 100.0, -0.0}
; run: @f(double{3.0, -1e10, 7.75, 2.5}, i64{2, 6510615555426900570, 0, -1}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{-10000000000.0, -10000000000.0, 7.75, 2.5}
; run: @f(double{0.0, 1e-20, -8.0, 42.0}, i64{-7, 0, -9223372036854775808, -7}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0.0, -8.0, -8.0}
; run: @f(double{-1.0, 1.5, -2.25, 100.0}, i64{6510615555426900570, -1, -7, 1}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{1.5, 1.5, -2.25, -2.25}
; run: @f(double{0.5, 3.0, -1e10, 7.75}, i64{8676565436284608015, 9223372036854775807, 0, 2}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{3.0, 3.0, -10000000000.0, 7.75}

declare <4 x double> @llvm.x86.avx.vpermilvar.pd.256(<4 x double>, <4 x i64>)
define void @f(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.vpermilvar.pd.256(<4 x double> %v0, <4 x i64> %v1)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
