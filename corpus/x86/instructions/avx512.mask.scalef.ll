; llvm.x86.avx512.mask.scalef and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 0c c0 00*48}
; run: @f1(double{3.0, -1e10}, double{2.5, 0.0}, double{1e-20, 1.0}, -1, {00*64}) -> _ _ _ {00*6 28 40 00 00 00 20 5f a0 02 c2 00*48}
; run: @f2(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, -3.5}, double{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 0c c0 00*6 20 c0 00*6 f0 bf 00*32}
; run: @f2(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, double{1e-20, 1.0, -2.25, 0.5}, -1, {00*64}) -> _ _ _ {00*6 28 40 00 00 00 20 5f a0 02 c2 00*6 9f 3f 00*6 14 40 00*32}
; run: @f3(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 0c c0 00*6 20 c0 00*6 f0 bf 00*6 59 40 00*6 08 40 00*6 04 40 23 42 92 0c a1 9c c7 3b}
; run: @f4(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 0c c0 00*6 20 c0 00*6 f0 bf 00*6 59 40 00*6 08 40 00*6 04 40 23 42 92 0c a1 9c c7 3b}
; run: @f5(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 0c c0 00*6 20 c0 00*6 f0 bf 00*6 59 40 00*6 08 40 00*6 04 40 23 42 92 0c a1 9c c7 3b}
; run: @f6(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 0c c0 00*6 20 c0 00*6 f0 bf 00*6 59 40 00*6 08 40 00*6 04 40 23 42 92 0c a1 9c c7 3b}
; run: @f7(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 0c c0 00*6 20 c0 00*6 f0 bf 00*6 59 40 00*6 08 40 00*6 04 40 23 42 92 0c a1 9c c7 3b}
; run: @f8(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 60 c0 00 00 00 c1 00 00 80 bf 00*48}
; run: @f8(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, float{1e-20, 1.0, -2.25, 0.5}, -1, {00*64}) -> _ _ _ {00 00 40 41 f9 02 15 d0 00 00 f8 3c 00 00 a0 40 00*48}
; run: @f9(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 60 c0 00 00 00 c1 00 00 80 bf 00 00 c8 42 00 00 40 40 00 00 20 40 08 e5 3c 1e 00*32}
; run: @f9(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0.5, -1e10}, float{1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5}, -1, {00*64}) -> _ _ _ {00 00 40 41 f9 02 15 d0 00 00 f8 3c 00 00 a0 40 00 00 e0 c0 00*4 08 e5 3c 1e 00 00 00 80 00*32}
; run: @f10(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 60 c0 00 00 00 c1 00 00 80 bf 00 00 c8 42 00 00 40 40 00 00 20 40 08 e5 3c 1e 00 00 80 3f 00 00 10 c0 00 00 00 3f 00 00 f8 40 00*6 28 42 00 00 c0 3f 00 00 00 80}
; run: @f11(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 60 c0 00 00 00 c1 00 00 80 bf 00 00 c8 42 00 00 40 40 00 00 20 40 08 e5 3c 1e 00 00 80 3f 00 00 10 c0 00 00 00 3f 00 00 f8 40 00*6 28 42 00 00 c0 3f 00 00 00 80}
; run: @f12(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 60 c0 00 00 00 c1 00 00 80 bf 00 00 c8 42 00 00 40 40 00 00 20 40 08 e5 3c 1e 00 00 80 3f 00 00 10 c0 00 00 00 3f 00 00 f8 40 00*6 28 42 00 00 c0 3f 00 00 00 80}
; run: @f13(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 60 c0 00 00 00 c1 00 00 80 bf 00 00 c8 42 00 00 40 40 00 00 20 40 08 e5 3c 1e 00 00 80 3f 00 00 10 c0 00 00 00 3f 00 00 f8 40 00*6 28 42 00 00 c0 3f 00 00 00 80}
; run: @f14(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 60 c0 00 00 00 c1 00 00 80 bf 00 00 c8 42 00 00 40 40 00 00 20 40 08 e5 3c 1e 00 00 80 3f 00 00 10 c0 00 00 00 3f 00 00 f8 40 00*6 28 42 00 00 c0 3f 00 00 00 80}
; run: @f15(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f16(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f17(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f18(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f19(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f20(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f21(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f22(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f23(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f24(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <2 x double> @llvm.x86.avx512.mask.scalef.pd.128(<2 x double>, <2 x double>, <2 x double>, i8)
define void @f1(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.scalef.pd.128(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x double> @llvm.x86.avx512.mask.scalef.pd.256(<4 x double>, <4 x double>, <4 x double>, i8)
define void @f2(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %v2 = load <4 x double>, ptr %a2, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.scalef.pd.256(<4 x double> %v0, <4 x double> %v1, <4 x double> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
declare <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double>, <8 x double>, <8 x double>, i8, i32)
define void @f3(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f6(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.scalef.ps.128(<4 x float>, <4 x float>, <4 x float>, i8)
define void @f8(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.scalef.ps.128(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.avx512.mask.scalef.ps.256(<8 x float>, <8 x float>, <8 x float>, i8)
define void @f9(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %v2 = load <8 x float>, ptr %a2, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.scalef.ps.256(<8 x float> %v0, <8 x float> %v1, <8 x float> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
define void @f10(ptr %a0, ptr %a1, ptr %a2, i16 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i16 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f11(ptr %a0, ptr %a1, ptr %a2, i16 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i16 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, ptr %a1, ptr %a2, i16 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i16 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f13(ptr %a0, ptr %a1, ptr %a2, i16 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i16 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f14(ptr %a0, ptr %a1, ptr %a2, i16 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i16 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.mask.scalef.sd(<2 x double>, <2 x double>, <2 x double>, i8, i32)
define void @f15(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.scalef.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f16(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.scalef.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f17(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.scalef.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f18(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.scalef.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f19(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.scalef.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.scalef.ss(<4 x float>, <4 x float>, <4 x float>, i8, i32)
define void @f20(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.scalef.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f21(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.scalef.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f22(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.scalef.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f23(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.scalef.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f24(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.scalef.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
