; llvm.x86.avx.vpermilvar.pd, as the machine's own instruction.
; needs: avx
; run: @f(double{1.5, -2.25}, i64{9223372036854775807, 2}, double{0.0, 0.0}) -> _ _ double{-2.25, -2.25}
; run: @f(double{3.0, -1e10}, i64{2, 6510615555426900570}, double{0.0, 0.0}) -> _ _ double{-10000000000.0, -10000000000.0}
; run: @f(double{0.0, 1e-20}, i64{-7, 0}, double{0.0, 0.0}) -> _ _ double{0.0, 0.0}
; run: @f(double{-1.0, 1.5}, i64{6510615555426900570, -1}, double{0.0, 0.0}) -> _ _ double{1.5, 1.5}
; run: @f(double{0.5, 3.0}, i64{8676565436284608015, 9223372036854775807}, double{0.0, 0.0}) -> _ _ double{3.0, 3.0}

declare <2 x double> @llvm.x86.avx.vpermilvar.pd(<2 x double>, <2 x i64>)
define void @f(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.avx.vpermilvar.pd(<2 x double> %v0, <2 x i64> %v1)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
