; llvm.x86.avx.maskload.pd.256, as the machine's own instruction.
; needs: avx
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, -1, 0, -1}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0xfffffffc00000003, 0.0, 0xfffffff800000007}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{-1, 0, -1, 0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xfffffffe00000001, 0.0, 0xfffffffa00000005, 0.0}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, -1, 0, -1}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0xfffffffc00000003, 0.0, 0xfffffff800000007}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{-1, 0, -1, 0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0xfffffffe00000001, 0.0, 0xfffffffa00000005, 0.0}
; run: @f(i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, -1, 0, -1}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.0, 0xfffffffc00000003, 0.0, 0xfffffff800000007}

declare <4 x double> @llvm.x86.avx.maskload.pd.256(ptr, <4 x i64>)
define void @f(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx" {
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx.maskload.pd.256(ptr %a0, <4 x i64> %v1)
  store <4 x double> %r, ptr %out, align 1
  ret void
}
