; llvm.x86.sse.cmp.ss, as the machine's own instruction.
; run: @f_0(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, -2.25, 100.0, -0.0}
; run: @f_0(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, -10000000000.0, 7.75, 2.5}
; run: @f_1(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, -2.25, 100.0, -0.0}
; run: @f_1(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, -10000000000.0, 7.75, 2.5}
; run: @f_2(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, -2.25, 100.0, -0.0}
; run: @f_2(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, -10000000000.0, 7.75, 2.5}
; run: @f_3(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, -2.25, 100.0, -0.0}
; run: @f_3(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, -10000000000.0, 7.75, 2.5}
; run: @f_4(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, -2.25, 100.0, -0.0}
; run: @f_4(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, -10000000000.0, 7.75, 2.5}
; run: @f_5(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, -2.25, 100.0, -0.0}
; run: @f_5(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, -10000000000.0, 7.75, 2.5}
; run: @f_6(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, -2.25, 100.0, -0.0}
; run: @f_6(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, -10000000000.0, 7.75, 2.5}
; run: @f_7(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, -2.25, 100.0, -0.0}
; run: @f_7(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0xffffffff, -10000000000.0, 7.75, 2.5}

declare <4 x float> @llvm.x86.sse.cmp.ss(<4 x float>, <4 x float>, i8)
define void @f_0(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse.cmp.ss(<4 x float> %v0, <4 x float> %v1, i8 0)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse.cmp.ss(<4 x float> %v0, <4 x float> %v1, i8 1)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_2(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse.cmp.ss(<4 x float> %v0, <4 x float> %v1, i8 2)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_3(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse.cmp.ss(<4 x float> %v0, <4 x float> %v1, i8 3)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_4(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse.cmp.ss(<4 x float> %v0, <4 x float> %v1, i8 4)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_5(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse.cmp.ss(<4 x float> %v0, <4 x float> %v1, i8 5)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_6(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse.cmp.ss(<4 x float> %v0, <4 x float> %v1, i8 6)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @f_7(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.sse.cmp.ss(<4 x float> %v0, <4 x float> %v1, i8 7)
  store <4 x float> %r, ptr %out, align 1
  ret void
}
