; llvm.x86.sse41.dppd, as the machine's own instruction.
; needs: sse4.1
; run: @f_255(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{-6.75, -6.75}
; run: @f_255(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{7.5, 7.5}
; run: @f_113(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{-6.75, 0.0}
; run: @f_113(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{7.5, 0.0}
; run: @f_63(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{-6.75, -6.75}
; run: @f_63(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{7.5, 7.5}
; run: @f_18(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{0.0, 0.0}
; run: @f_18(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{0.0, 7.5}
; run: @f_0(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{0.0, 0.0}
; run: @f_0(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{0.0, 0.0}

declare <2 x double> @llvm.x86.sse41.dppd(<2 x double>, <2 x double>, i8)
define void @f_255(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse41.dppd(<2 x double> %v0, <2 x double> %v1, i8 255)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_113(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse41.dppd(<2 x double> %v0, <2 x double> %v1, i8 113)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_63(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse41.dppd(<2 x double> %v0, <2 x double> %v1, i8 63)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_18(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse41.dppd(<2 x double> %v0, <2 x double> %v1, i8 18)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_0(ptr %a0, ptr %a1, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse41.dppd(<2 x double> %v0, <2 x double> %v1, i8 0)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
