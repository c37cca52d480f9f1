; llvm.x86.sse2.cvtpd2ps, as the machine's own instruction.
; run: @f(double{1.5, -2.25}, float{0.0, 0.0, 0.0, 0.0}) -> _ float{1.5, -2.25, 0.0, 0.0}
; run: @f(double{3.0, -1e10}, float{0.0, 0.0, 0.0, 0.0}) -> _ float{3.0, -10000000000.0, 0.0, 0.0}
; run: @f(double{0.0, 1e-20}, float{0.0, 0.0, 0.0, 0.0}) -> _ float{0.0, 1e-20, 0.0, 0.0}
; run: @f(double{-1.0, 1.5}, float{0.0, 0.0, 0.0, 0.0}) -> _ float{-1.0, 1.5, 0.0, 0.0}
; run: @f(double{0.5, 3.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ float{0.5, 3.0, 0.0, 0.0}

declare <4 x float> @llvm.x86.sse2.cvtpd2ps(<2 x double>)
define void @f(ptr %a0, ptr %out) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.sse2.cvtpd2ps(<2 x double> %v0)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
