; llvm.x86.avx512.mask.cmp.pd.512, as the machine's own instruction.
; oracle needs: avx512bw
; run: @f_0(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {00}
; run: @f_0(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {00}
; run: @f_1(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {6a}
; run: @f_1(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {02}
; run: @f_2(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {6a}
; run: @f_2(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {02}
; run: @f_3(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {10}
; run: @f_3(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {40}
; run: @f_4(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {ff}
; run: @f_4(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {5a}
; run: @f_5(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {95}
; run: @f_5(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {58}
; run: @f_6(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {95}
; run: @f_6(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {58}
; run: @f_7(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {ef}
; run: @f_7(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {1a}
; run: @f_8(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {10}
; run: @f_8(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {40}
; run: @f_12(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {ef}
; run: @f_12(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {1a}
; run: @f_13(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {85}
; run: @f_13(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {18}
; run: @f_14(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {85}
; run: @f_14(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {18}
; run: @f_16(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {00}
; run: @f_16(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {00}
; run: @f_22(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {95}
; run: @f_22(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {58}
; run: @f_30(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {85}
; run: @f_30(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {18}
; run: @f_31(double{1.5, -2.25, 100.0, -0.0, 0x7ff8000000000000, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff}, {00*1}) -> _ _ _ {ff}
; run: @f_31(double{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, double{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7ff8000000000000, -1e10}, {5a}, {00*1}) -> _ _ _ {5a}

declare <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double>, <8 x double>, i32, <8 x i1>, i32)
define void @f_0(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 0, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 1, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_2(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 2, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_3(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 3, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_4(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 4, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_5(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 5, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_6(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 6, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_7(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 7, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 8, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_12(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 12, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_13(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 13, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_14(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 14, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_16(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 16, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_22(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 22, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_30(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 30, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_31(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512.mask.cmp.pd.512(<8 x double> %v0, <8 x double> %v1, i32 31, <8 x i1> %v3, i32 4)
  store <8 x i1> %r, ptr %out, align 1
  ret void
}
