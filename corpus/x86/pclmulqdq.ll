; llvm.x86.pclmulqdq, as the machine's own instruction.
; needs: pclmul
; run: @f_0(i64{0, 1}, i64{9223372036854775807, 2}, i64{0, 0}) -> _ _ i64{0, 0}
; run: @f_0(i64{1, -9223372036854775808}, i64{2, 6510615555426900570}, i64{0, 0}) -> _ _ i64{2, 0}
; run: @f_1(i64{0, 1}, i64{9223372036854775807, 2}, i64{0, 0}) -> _ _ i64{9223372036854775807, 0}
; run: @f_1(i64{1, -9223372036854775808}, i64{2, 6510615555426900570}, i64{0, 0}) -> _ _ i64{0, 1}
; run: @f_16(i64{0, 1}, i64{9223372036854775807, 2}, i64{0, 0}) -> _ _ i64{0, 0}
; run: @f_16(i64{1, -9223372036854775808}, i64{2, 6510615555426900570}, i64{0, 0}) -> _ _ i64{6510615555426900570, 0}
; run: @f_17(i64{0, 1}, i64{9223372036854775807, 2}, i64{0, 0}) -> _ _ i64{2, 0}
; run: @f_17(i64{1, -9223372036854775808}, i64{2, 6510615555426900570}, i64{0, 0}) -> _ _ i64{0, 3255307777713450285}

declare <2 x i64> @llvm.x86.pclmulqdq(<2 x i64>, <2 x i64>, i8)
define void @f_0(ptr %a0, ptr %a1, ptr %out) "target-features"="+pclmul" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.pclmulqdq(<2 x i64> %v0, <2 x i64> %v1, i8 0)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %a1, ptr %out) "target-features"="+pclmul" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.pclmulqdq(<2 x i64> %v0, <2 x i64> %v1, i8 1)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @f_16(ptr %a0, ptr %a1, ptr %out) "target-features"="+pclmul" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.pclmulqdq(<2 x i64> %v0, <2 x i64> %v1, i8 16)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @f_17(ptr %a0, ptr %a1, ptr %out) "target-features"="+pclmul" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.pclmulqdq(<2 x i64> %v0, <2 x i64> %v1, i8 17)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
