; llvm.x86.avx.cvt.pd2.ps.256, as the machine's own instruction.
; needs: avx
; run: @f(double{1.5, -2.25, 100.0, -0.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ float{1.5, -2.25, 100.0, -0.0}
; run: @f(double{3.0, -1e10, 7.75, 2.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ float{3.0, -10000000000.0, 7.75, 2.5}
; run: @f(double{0.0, 1e-20, -8.0, 42.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ float{0.0, 1e-20, -8.0, 42.0}
; run: @f(double{-1.0, 1.5, -2.25, 100.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ float{-1.0, 1.5, -2.25, 100.0}
; run: @f(double{0.5, 3.0, -1e10, 7.75}, float{0.0, 0.0, 0.0, 0.0}) -> _ float{0.5, 3.0, -10000000000.0, 7.75}

declare <4 x float> @llvm.x86.avx.cvt.pd2.ps.256(<4 x double>)
define void @f(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx.cvt.pd2.ps.256(<4 x double> %v0)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
