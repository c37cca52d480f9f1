; llvm.x86.sse2.cmp.sd, as the machine's own instruction.
; run: @f_0(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{0.0, -2.25}
; run: @f_0(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{0.0, -10000000000.0}
; run: @f_1(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{0.0, -2.25}
; run: @f_1(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{0.0, -10000000000.0}
; run: @f_2(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{0.0, -2.25}
; run: @f_2(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{0.0, -10000000000.0}
; run: @f_3(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{0.0, -2.25}
; run: @f_3(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{0.0, -10000000000.0}
; run: @f_4(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{0xffffffffffffffff, -2.25}
; run: @f_4(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{0xffffffffffffffff, -10000000000.0}
; run: @f_5(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{0xffffffffffffffff, -2.25}
; run: @f_5(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{0xffffffffffffffff, -10000000000.0}
; run: @f_6(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{0xffffffffffffffff, -2.25}
; run: @f_6(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{0xffffffffffffffff, -10000000000.0}
; run: @f_7(double{1.5, -2.25}, double{-0.0, 3.0}, double{0.0, 0.0}) -> _ _ double{0xffffffffffffffff, -2.25}
; run: @f_7(double{3.0, -1e10}, double{2.5, 0.0}, double{0.0, 0.0}) -> _ _ double{0xffffffffffffffff, -10000000000.0}

declare <2 x double> @llvm.x86.sse2.cmp.sd(<2 x double>, <2 x double>, i8)
define void @f_0(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse2.cmp.sd(<2 x double> %v0, <2 x double> %v1, i8 0)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse2.cmp.sd(<2 x double> %v0, <2 x double> %v1, i8 1)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_2(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse2.cmp.sd(<2 x double> %v0, <2 x double> %v1, i8 2)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_3(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse2.cmp.sd(<2 x double> %v0, <2 x double> %v1, i8 3)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_4(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse2.cmp.sd(<2 x double> %v0, <2 x double> %v1, i8 4)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_5(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse2.cmp.sd(<2 x double> %v0, <2 x double> %v1, i8 5)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_6(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse2.cmp.sd(<2 x double> %v0, <2 x double> %v1, i8 6)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @f_7(ptr %a0, ptr %a1, ptr %out) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.sse2.cmp.sd(<2 x double> %v0, <2 x double> %v1, i8 7)
  store <2 x double> %r, ptr %out, align 1
  ret void
}
