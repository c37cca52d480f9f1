; llvm.x86.avx.cmp.ps.256, as the machine's own instruction.
; needs: avx
; run: @f_0(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}
; run: @f_0(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}
; run: @f_1(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0xffffffff, 0.0, 0xffffffff, 0.0, 0xffffffff, 0xffffffff, 0.0}
; run: @f_1(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0xffffffff, 0.0, 0.0, 0.0, 0xffffffff, 0.0, 0.0}
; run: @f_2(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0xffffffff, 0.0, 0xffffffff, 0.0, 0xffffffff, 0xffffffff, 0.0}
; run: @f_2(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0xffffffff, 0.0, 0.0, 0.0, 0xffffffff, 0.0, 0.0}
; run: @f_3(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0, 0xffffffff, 0.0, 0.0, 0.0}
; run: @f_3(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xffffffff, 0.0}
; run: @f_4(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}
; run: @f_4(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}
; run: @f_5(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0.0, 0xffffffff, 0.0, 0.0, 0xffffffff}
; run: @f_5(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0xffffffff, 0xffffffff, 0.0, 0xffffffff, 0xffffffff}
; run: @f_6(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0.0, 0xffffffff, 0.0, 0.0, 0xffffffff}
; run: @f_6(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0xffffffff, 0xffffffff, 0.0, 0xffffffff, 0xffffffff}
; run: @f_7(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0.0, 0xffffffff, 0xffffffff, 0xffffffff}
; run: @f_7(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0.0, 0xffffffff}
; run: @f_8(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0, 0xffffffff, 0.0, 0.0, 0.0}
; run: @f_8(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xffffffff, 0.0}
; run: @f_12(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0.0, 0xffffffff, 0xffffffff, 0xffffffff}
; run: @f_12(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0.0, 0xffffffff}
; run: @f_13(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0.0, 0.0, 0.0, 0.0, 0xffffffff}
; run: @f_13(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0xffffffff, 0xffffffff, 0.0, 0.0, 0xffffffff}
; run: @f_14(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0.0, 0.0, 0.0, 0.0, 0xffffffff}
; run: @f_14(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0xffffffff, 0xffffffff, 0.0, 0.0, 0xffffffff}
; run: @f_16(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}
; run: @f_16(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}
; run: @f_22(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0.0, 0xffffffff, 0.0, 0.0, 0xffffffff}
; run: @f_22(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0xffffffff, 0xffffffff, 0.0, 0xffffffff, 0xffffffff}
; run: @f_30(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0.0, 0.0, 0.0, 0.0, 0xffffffff}
; run: @f_30(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0.0, 0xffffffff, 0xffffffff, 0xffffffff, 0.0, 0.0, 0xffffffff}
; run: @f_31(float{1.5, -2.25, 100.0, -0.0, 0x7fc00000, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, inf, 1e-20, 42.0, -1.0, -2.25}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}
; run: @f_31(float{3.0, -1e10, 7.75, 2.5, inf, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0x7fc00000, -1e10}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}

declare <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float>, <8 x float>, i8)
define void @f_0(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 0)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 1)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_2(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 2)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_3(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 3)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_4(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 4)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_5(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 5)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_6(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 6)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_7(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 7)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 8)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_12(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 12)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_13(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 13)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_14(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 14)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_16(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 16)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_22(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 22)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_30(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 30)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @f_31(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx.cmp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 31)
  store <8 x float> %r, ptr %out, align 1
  ret void
}
