; llvm.x86.fma.vfmaddsub.pd, as the machine's own instruction.
; needs: fma
; run: @f(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, double{0.0, 0.0}) -> _ _ _ double{10000000000.0, -10.25}
; run: @f(double{3.0, -1e10}, double{2.5, 0.0}, double{1e-20, 1.0}, double{0.0, 0.0}) -> _ _ _ double{7.5, 1.0}
; run: @f(double{0.0, 1e-20}, double{42.0, -1.0}, double{1.5, -0.0}, double{0.0, 0.0}) -> _ _ _ double{-1.5, -1e-20}
; run: @f(double{-1.0, 1.5}, double{100.0, 0.5}, double{3.0, 2.5}, double{0.0, 0.0}) -> _ _ _ double{-103.0, 3.25}
; run: @f(double{0.5, 3.0}, double{7.75, -3.5}, double{0.0, 42.0}, double{0.0, 0.0}) -> _ _ _ double{3.875, 31.5}

declare <2 x double> @llvm.x86.fma.vfmaddsub.pd(<2 x double>, <2 x double>, <2 x double>)
define void @f(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+fma" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.fma.vfmaddsub.pd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
