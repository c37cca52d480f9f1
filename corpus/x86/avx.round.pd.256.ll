; llvm.x86.avx.round.pd.256, as the machine's own instruction.
; needs: avx
; run: @f_0(double{1.5, -2.25, 100.0, -0.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{2.0, -2.0, 100.0, -0.0}
; run: @f_0(double{3.0, -1e10, 7.75, 2.5}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{3.0, -10000000000.0, 8.0, 2.0}
; run: @f_1(double{1.5, -2.25, 100.0, -0.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{1.0, -3.0, 100.0, -0.0}
; run: @f_1(double{3.0, -1e10, 7.75, 2.5}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{3.0, -10000000000.0, 7.0, 2.0}
; run: @f_2(double{1.5, -2.25, 100.0, -0.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{2.0, -2.0, 100.0, -0.0}
; run: @f_2(double{3.0, -1e10, 7.75, 2.5}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{3.0, -10000000000.0, 8.0, 3.0}
; run: @f_3(double{1.5, -2.25, 100.0, -0.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{1.0, -2.0, 100.0, -0.0}
; run: @f_3(double{3.0, -1e10, 7.75, 2.5}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{3.0, -10000000000.0, 7.0, 2.0}
; run: @f_8(double{1.5, -2.25, 100.0, -0.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{2.0, -2.0, 100.0, -0.0}
; run: @f_8(double{3.0, -1e10, 7.75, 2.5}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{3.0, -10000000000.0, 8.0, 2.0}

declare <4 x double> @llvm.x86.avx.round.pd.256(<4 x double>, i32)
define void @f_0(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call <4 x double> @llvm.x86.avx.round.pd.256(<4 x double> %v0, i32 0)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call <4 x double> @llvm.x86.avx.round.pd.256(<4 x double> %v0, i32 1)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_2(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call <4 x double> @llvm.x86.avx.round.pd.256(<4 x double> %v0, i32 2)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_3(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call <4 x double> @llvm.x86.avx.round.pd.256(<4 x double> %v0, i32 3)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call <4 x double> @llvm.x86.avx.round.pd.256(<4 x double> %v0, i32 8)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
