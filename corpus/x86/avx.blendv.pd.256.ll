; llvm.x86.avx.blendv.pd.256, as the machine's own instruction.
; needs: avx
; run: @f(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, -3.5}, double{-1e10, -3.5, -8.0, -1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ _ double{-0.0, 3.0, 7.75, -3.5}
; run: @f(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{1e-20, 1.0, -2.25, 0.5}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ _ double{3.0, -10000000000.0, -8.0, 2.5}
; run: @f(double{0.0, 1e-20, -8.0, 42.0}, double{42.0, -1.0, -2.25, -0.0}, double{1.5, -0.0, -1e10, -3.5}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ _ double{0.0, -1.0, -2.25, -0.0}
; run: @f(double{-1.0, 1.5, -2.25, 100.0}, double{100.0, 0.5, -1e10, 2.5}, double{3.0, 2.5, 1e-20, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ _ double{-1.0, 1.5, -2.25, 100.0}
; run: @f(double{0.5, 3.0, -1e10, 7.75}, double{7.75, -3.5, 1e-20, 42.0}, double{0.0, 42.0, 1.5, -0.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ _ double{0.5, 3.0, -10000000000.0, 42.0}

declare <4 x double> @llvm.x86.avx.blendv.pd.256(<4 x double>, <4 x double>, <4 x double>)
define void @f(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %v2 = load <4 x double>, ptr %a2, align 1
  %r = call <4 x double> @llvm.x86.avx.blendv.pd.256(<4 x double> %v0, <4 x double> %v1, <4 x double> %v2)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
