; llvm.x86.avx2.gather.q.pd.256, as the machine's own instruction.
; needs: avx2
; run: @f_4(double{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, double{1.0, -1.0, 1.0, -1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ double{1.5, 1.2731974744e-313, 100.0, 0xfffffffc00000003}
; run: @f_4(double{3.0, -1e10, 7.75, 2.5}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{1, 4, 0, 3}, double{-1.0, 1.0, -1.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ double{8.487983163e-314, -10000000000.0, 0xfffffffe00000001, 2.5}
; run: @f_8(double{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, double{1.0, -1.0, 1.0, -1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ double{1.5, 0xfffffff800000007, 100.0, 0xfffffffa00000005}
; run: @f_8(double{3.0, -1e10, 7.75, 2.5}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{1, 4, 0, 3}, double{-1.0, 1.0, -1.0, 1.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ _ _ double{0xfffffffc00000003, -10000000000.0, 0xfffffffe00000001, 2.5}

declare <4 x double> @llvm.x86.avx2.gather.q.pd.256(<4 x double>, ptr, <4 x i64>, <4 x double>, i8)
define void @f_4(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx2.gather.q.pd.256(<4 x double> %v0, ptr %a1, <4 x i64> %v2, <4 x double> %v3, i8 4)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @f_8(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx2" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx2.gather.q.pd.256(<4 x double> %v0, ptr %a1, <4 x i64> %v2, <4 x double> %v3, i8 8)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
