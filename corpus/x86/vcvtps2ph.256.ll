; llvm.x86.vcvtps2ph.256, as the machine's own instruction.
; needs: f16c
; run: @f_0(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{15872, -16256, 22080, -32768, 14336, 16896, -1024, 18368}
; run: @f_0(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{16896, -1024, 18368, 16640, -15616, 0, 0, -14336}
; run: @f_1(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{15872, -16256, 22080, -32768, 14336, 16896, -1024, 18368}
; run: @f_1(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{16896, -1024, 18368, 16640, -15616, 0, 0, -14336}
; run: @f_2(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{15872, -16256, 22080, -32768, 14336, 16896, -1025, 18368}
; run: @f_2(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{16896, -1025, 18368, 16640, -15616, 0, 1, -14336}
; run: @f_3(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{15872, -16256, 22080, -32768, 14336, 16896, -1025, 18368}
; run: @f_3(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{16896, -1025, 18368, 16640, -15616, 0, 0, -14336}

declare <8 x i16> @llvm.x86.vcvtps2ph.256(<8 x float>, i32)
define void @f_0(ptr %a0, ptr %out) "target-features"="+f16c" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x i16> @llvm.x86.vcvtps2ph.256(<8 x float> %v0, i32 0)
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %out) "target-features"="+f16c" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x i16> @llvm.x86.vcvtps2ph.256(<8 x float> %v0, i32 1)
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
define void @f_2(ptr %a0, ptr %out) "target-features"="+f16c" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x i16> @llvm.x86.vcvtps2ph.256(<8 x float> %v0, i32 2)
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
define void @f_3(ptr %a0, ptr %out) "target-features"="+f16c" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x i16> @llvm.x86.vcvtps2ph.256(<8 x float> %v0, i32 3)
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
