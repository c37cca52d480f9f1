; llvm.x86.avx512.max.pd.512, as the machine's own instruction.
; oracle needs: avx512bw
; run: @f_4(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ double{1.5, 3.0, 100.0, -0.0, 0.5, 42.0, -1.0, 7.75}
; run: @f_4(double{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0.5, -1e10}, double{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ double{3.0, 0.0, 7.75, 2.5, 1.5, 100.0, 0.5, -8.0}
; run: @f_8(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ double{1.5, 3.0, 100.0, -0.0, 0.5, 42.0, -1.0, 7.75}
; run: @f_8(double{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0.5, -1e10}, double{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ double{3.0, 0.0, 7.75, 2.5, 1.5, 100.0, 0.5, -8.0}

declare <8 x double> @llvm.x86.avx512.max.pd.512(<8 x double>, <8 x double>, i32)
define void @f_4(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.max.pd.512(<8 x double> %v0, <8 x double> %v1, i32 4)
  store <8 x double> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.max.pd.512(<8 x double> %v0, <8 x double> %v1, i32 8)
  store <8 x double> %r, ptr %out, align 1
  ret void
}
