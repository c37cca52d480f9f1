; llvm.x86.sse2.cvtsd2ss, as the machine's own instruction.
; run: @f(float{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{-0.0, -2.25, 100.0, -0.0}
; run: @f(float{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{2.5, -10000000000.0, 7.75, 2.5}
; run: @f(float{0.0, 1e-20, -8.0, 42.0}, double{42.0, -1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{42.0, 1e-20, -8.0, 42.0}
; run: @f(float{-1.0, 1.5, -2.25, 100.0}, double{100.0, 0.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{100.0, 1.5, -2.25, 100.0}
; run: @f(float{0.5, 3.0, -1e10, 7.75}, double{7.75, -3.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{7.75, 3.0, -10000000000.0, 7.75}

declare <4 x float> @llvm.x86.sse2.cvtsd2ss(<4 x float>, <2 x double>)
define void @f(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse2.cvtsd2ss(<4 x float> %v0, <2 x double> %v1)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
