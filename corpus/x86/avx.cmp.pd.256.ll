; llvm.x86.avx.cmp.pd.256, as the machine's own instruction.
; needs: avx
; run: @f_0(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0.0, 0.0, 0.0}
; run: @f_0(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0.0, 0.0, 0.0}
; run: @f_1(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0xffffffffffffffff, 0.0, 0xffffffffffffffff}
; run: @f_1(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0xffffffffffffffff, 0.0, 0.0}
; run: @f_2(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0xffffffffffffffff, 0.0, 0xffffffffffffffff}
; run: @f_2(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0xffffffffffffffff, 0.0, 0.0}
; run: @f_3(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0.0, 0.0, 0.0}
; run: @f_3(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0.0, 0.0, 0.0}
; run: @f_4(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_4(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_5(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0.0}
; run: @f_5(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_6(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0.0}
; run: @f_6(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_7(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_7(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_8(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0.0, 0.0, 0.0}
; run: @f_8(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0.0, 0.0, 0.0}
; run: @f_12(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_12(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_13(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0.0}
; run: @f_13(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_14(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0.0}
; run: @f_14(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_16(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0.0, 0.0, 0.0}
; run: @f_16(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0.0, 0.0, 0.0}
; run: @f_22(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0.0}
; run: @f_22(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_30(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0.0}
; run: @f_30(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0.0, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_31(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, inf}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff}
; run: @f_31(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff}

declare <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double>, <4 x double>, i8)
define void @f_0(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 0)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 1)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_2(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 2)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_3(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 3)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_4(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 4)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_5(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 5)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_6(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 6)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_7(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 7)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 8)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_12(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 12)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_13(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 13)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_14(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 14)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_16(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 16)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_22(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 22)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_30(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 30)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_31(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.cmp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 31)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
