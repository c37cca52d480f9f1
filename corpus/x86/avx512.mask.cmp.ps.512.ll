; llvm.x86.avx512.mask.cmp.ps.512, as the machine's own instruction.
; oracle needs: avx512bw
; run: @f_0(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {00 20}
; run: @f_0(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {00 00}
; run: @f_1(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {6a 1c}
; run: @f_1(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {02 10}
; run: @f_2(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {6a 3c}
; run: @f_2(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {02 10}
; run: @f_3(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {10 00}
; run: @f_3(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {40 40}
; run: @f_4(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {ff df}
; run: @f_4(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {5a 5a}
; run: @f_5(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {95 e3}
; run: @f_5(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {58 4a}
; run: @f_6(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {95 c3}
; run: @f_6(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {58 4a}
; run: @f_7(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {ef ff}
; run: @f_7(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {1a 1a}
; run: @f_8(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {10 20}
; run: @f_8(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {40 40}
; run: @f_12(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {ef df}
; run: @f_12(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {1a 1a}
; run: @f_13(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {85 e3}
; run: @f_13(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {18 0a}
; run: @f_14(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {85 c3}
; run: @f_14(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {18 0a}
; run: @f_16(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {00 20}
; run: @f_16(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {00 00}
; run: @f_22(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {95 c3}
; run: @f_22(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {58 4a}
; run: @f_30(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {85 c3}
; run: @f_30(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {18 0a}
; run: @f_31(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, {ff ff}, {00*2}) -> _ _ _ {ff ff}
; run: @f_31(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0x7fc00000}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, {5a 5a}, {00*2}) -> _ _ _ {5a 5a}

declare <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float>, <16 x float>, i32, <16 x i1>, i32)
define void @f_0(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 0, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 1, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_2(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 2, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_3(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 3, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_4(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 4, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_5(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 5, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_6(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 6, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_7(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 7, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 8, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_12(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 12, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_13(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 13, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_14(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 14, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_16(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 16, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_22(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 22, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_30(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 30, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
define void @f_31(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512bw" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512.mask.cmp.ps.512(<16 x float> %v0, <16 x float> %v1, i32 31, <16 x i1> %v3, i32 4)
  store <16 x i1> %r, ptr %out, align 1
  ret void
}
