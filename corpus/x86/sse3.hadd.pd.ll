; llvm.x86.sse3.hadd.pd, as the machine's own instruction.
; needs: sse3
; run: @f(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{-0.75, 3.0}
; run: @f(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{-9999999997.0, 2.5}
; run: @f(double{0.0, 1e-20}, double{42.0, -1.0}, double{0.0, 0.0}) -> _ _ double{1e-20, 41.0}
; run: @f(double{-1.0, 1.5}, double{100.0, 0.5}, double{0.0, 0.0}) -> _ _ double{0.5, 100.5}
; run: @f(double{0.5, 3.0}, double{7.75, -3.5}, double{0.0, 0.0}) -> _ _ double{3.5, 4.25}

declare <2 x double> @llvm.x86.sse3.hadd.pd(<2 x double>, <2 x double>)
define void @f(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse3" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse3.hadd.pd(<2 x double> %v0, <2 x double> %v1)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
