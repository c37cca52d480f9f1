; llvm.x86.aesni.aeskeygenassist, as the machine's own instruction.
; needs: aes
; run: @f_0(i64{0, 1}, i64{0, 0}) -> _ i64{7161677110969590627, 7161677110969590627}
; run: @f_0(i64{1, -9223372036854775808}, i64{0, 0}) -> _ i64{7161677110969590627, 7191513460279305059}
; run: @f_1(i64{0, 1}, i64{0, 0}) -> _ i64{7161677106674623331, 7161677106674623331}
; run: @f_1(i64{1, -9223372036854775808}, i64{0, 0}) -> _ i64{7161677106674623331, 7191513455984337763}
; run: @f_27(i64{0, 1}, i64{0, 0}) -> _ i64{7161677201163903843, 7161677201163903843}
; run: @f_27(i64{1, -9223372036854775808}, i64{0, 0}) -> _ i64{7161677201163903843, 7191513550473618275}

declare <2 x i64> @llvm.x86.aesni.aeskeygenassist(<2 x i64>, i8)
define void @f_0(ptr %a0, ptr %out) "target-features"="+aes" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %r = call <2 x i64> @llvm.x86.aesni.aeskeygenassist(<2 x i64> %v0, i8 0)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %out) "target-features"="+aes" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %r = call <2 x i64> @llvm.x86.aesni.aeskeygenassist(<2 x i64> %v0, i8 1)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @f_27(ptr %a0, ptr %out) "target-features"="+aes" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %r = call <2 x i64> @llvm.x86.aesni.aeskeygenassist(<2 x i64> %v0, i8 27)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
