; llvm.x86.avx512.mask and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f2(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f3(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f4(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f5(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f6(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f7(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f8(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f9(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f10(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f11(double{1.5, -2.25}, double{-0.0, 3.0}, 0) == 0
; run: @f12(double{1.5, -2.25}, double{-0.0, 3.0}, 0) == 0
; run: @f13(double{1.5, -2.25}, double{-0.0, 3.0}, 0) == 0
; run: @f14(double{1.5, -2.25}, double{-0.0, 3.0}, 0) == 0
; run: @f15(double{1.5, -2.25}, double{-0.0, 3.0}, 0) == 0
; run: @f16(double{1.5, -2.25}, double{-0.0, 3.0}, 0) == 0
; run: @f17(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, 0) == 0
; run: @f18(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, 0) == 0
; run: @f19(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, 0) == 0
; run: @f20(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, 0) == 0
; run: @f21(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, 0) == 0
; run: @f22(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, inf}, 0) == 0
; run: @f23(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f24(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f25(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f26(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f27(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f28(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f29(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f30(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f31(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f32(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f33(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f34(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f35(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f36(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f37(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f38(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f39(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f40(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f41(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f42(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f43(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f44(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f45(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f46(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f47(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f48(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f49(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f50(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f51(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f52(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f53(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f54(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f55(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f56(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f57(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f58(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f59(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f60(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <2 x double> @llvm.x86.avx512.mask.add.sd.round(<2 x double>, <2 x double>, <2 x double>, i8, i32)
define void @f1(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.add.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.add.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.add.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.add.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.add.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.add.ss.round(<4 x float>, <4 x float>, <4 x float>, i8, i32)
define void @f6(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.add.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.add.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.add.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.add.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.add.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare i8 @llvm.x86.avx512.mask.cmp.sd(<2 x double>, <2 x double>, i32, i8, i32)
define i8 @f11(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.sd(<2 x double> %v0, <2 x double> %v1, i32 27, i8 %a3, i32 4)
  ret i8 %r
}
define i8 @f12(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.sd(<2 x double> %v0, <2 x double> %v1, i32 4, i8 %a3, i32 4)
  ret i8 %r
}
define i8 @f13(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.sd(<2 x double> %v0, <2 x double> %v1, i32 225, i8 %a3, i32 4)
  ret i8 %r
}
define i8 @f14(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.sd(<2 x double> %v0, <2 x double> %v1, i32 27, i8 %a3, i32 8)
  ret i8 %r
}
define i8 @f15(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.sd(<2 x double> %v0, <2 x double> %v1, i32 4, i8 %a3, i32 8)
  ret i8 %r
}
define i8 @f16(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.sd(<2 x double> %v0, <2 x double> %v1, i32 225, i8 %a3, i32 8)
  ret i8 %r
}
declare i8 @llvm.x86.avx512.mask.cmp.ss(<4 x float>, <4 x float>, i32, i8, i32)
define i8 @f17(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.ss(<4 x float> %v0, <4 x float> %v1, i32 27, i8 %a3, i32 4)
  ret i8 %r
}
define i8 @f18(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.ss(<4 x float> %v0, <4 x float> %v1, i32 4, i8 %a3, i32 4)
  ret i8 %r
}
define i8 @f19(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.ss(<4 x float> %v0, <4 x float> %v1, i32 225, i8 %a3, i32 4)
  ret i8 %r
}
define i8 @f20(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.ss(<4 x float> %v0, <4 x float> %v1, i32 27, i8 %a3, i32 8)
  ret i8 %r
}
define i8 @f21(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.ss(<4 x float> %v0, <4 x float> %v1, i32 4, i8 %a3, i32 8)
  ret i8 %r
}
define i8 @f22(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512.mask.cmp.ss(<4 x float> %v0, <4 x float> %v1, i32 225, i8 %a3, i32 8)
  ret i8 %r
}
declare <2 x double> @llvm.x86.avx512.mask.div.sd.round(<2 x double>, <2 x double>, <2 x double>, i8, i32)
define void @f23(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.div.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f24(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.div.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f25(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.div.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f26(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.div.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f27(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.div.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.div.ss.round(<4 x float>, <4 x float>, <4 x float>, i8, i32)
define void @f28(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.div.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f29(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.div.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f30(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.div.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f31(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.div.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f32(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.div.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.mask.max.sd.round(<2 x double>, <2 x double>, <2 x double>, i8, i32)
define void @f33(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.max.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f34(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.max.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.max.ss.round(<4 x float>, <4 x float>, <4 x float>, i8, i32)
define void @f35(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.max.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f36(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.max.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.mask.min.sd.round(<2 x double>, <2 x double>, <2 x double>, i8, i32)
define void @f37(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.min.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f38(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.min.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.min.ss.round(<4 x float>, <4 x float>, <4 x float>, i8, i32)
define void @f39(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.min.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f40(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.min.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.mask.mul.sd.round(<2 x double>, <2 x double>, <2 x double>, i8, i32)
define void @f41(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.mul.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f42(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.mul.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f43(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.mul.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f44(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.mul.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f45(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.mul.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.mul.ss.round(<4 x float>, <4 x float>, <4 x float>, i8, i32)
define void @f46(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.mul.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f47(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.mul.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f48(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.mul.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f49(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.mul.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f50(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.mul.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.mask.sub.sd.round(<2 x double>, <2 x double>, <2 x double>, i8, i32)
define void @f51(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.sub.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f52(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.sub.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f53(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.sub.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f54(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.sub.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f55(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.sub.sd.round(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.sub.ss.round(<4 x float>, <4 x float>, <4 x float>, i8, i32)
define void @f56(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.sub.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f57(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.sub.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f58(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.sub.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f59(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.sub.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f60(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.sub.ss.round(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
