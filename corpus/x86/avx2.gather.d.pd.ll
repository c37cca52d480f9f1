; llvm.x86.avx2.gather.d.pd, as the machine's own instruction.
; needs: avx2
; run: @f_4(double{1.5, -2.25}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, double{1.0, -1.0}, double{0.0, 0.0}) -> _ _ _ _ double{1.5, 1.2731974744e-313}
; run: @f_4(double{3.0, -1e10}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{1, 4, 0, 3}, double{-1.0, 1.0}, double{0.0, 0.0}) -> _ _ _ _ double{8.487983163e-314, -10000000000.0}
; run: @f_8(double{1.5, -2.25}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, double{1.0, -1.0}, double{0.0, 0.0}) -> _ _ _ _ double{1.5, 0xfffffff800000007}
; run: @f_8(double{3.0, -1e10}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{1, 4, 0, 3}, double{-1.0, 1.0}, double{0.0, 0.0}) -> _ _ _ _ double{0xfffffffc00000003, -10000000000.0}

declare <2 x double> @llvm.x86.avx2.gather.d.pd(<2 x double>, ptr, <4 x i32>, <2 x double>, i8)
define void @f_4(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx2.gather.d.pd(<2 x double> %v0, ptr %a1, <4 x i32> %v2, <2 x double> %v3, i8 4)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx2.gather.d.pd(<2 x double> %v0, ptr %a1, <4 x i32> %v2, <2 x double> %v3, i8 8)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
