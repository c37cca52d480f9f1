; llvm.x86.avx512.mask.getexp and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25}, double{-0.0, 3.0}, -7, {00*64}) -> _ _ {00*14 08 40 00*48}
; run: @f1(double{3.0, -1e10}, double{2.5, 0.0}, 15, {00*64}) -> _ _ {00*6 f0 3f 00*5 80 40 40 00*48}
; run: @f2(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, -3.5}, -7, {00*64}) -> _ _ {00*14 08 40 00*6 1f 40 00*6 f0 ff 00*32}
; run: @f2(double{3.0, -1e10, 7.75, 2.5}, double{2.5, 0.0, -8.0, 1.0}, 15, {00*64}) -> _ _ {00*6 f0 3f 00*5 80 40 40 00*7 40 00*6 f0 3f 00*32}
; run: @f3(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00*14 08 40 00*6 1f 40 00*6 f0 ff 00*6 f0 bf 00*6 f0 3f 00*5 80 40 40 00*7 40}
; run: @f4(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00*14 08 40 00*6 1f 40 00*6 f0 ff 00*6 f0 bf 00*6 f0 3f 00*5 80 40 40 00*7 40}
; run: @f5(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, -7, {00*64}) -> _ _ {00*6 40 40 00 00 f8 40 00 00 80 ff 00*48}
; run: @f5(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, 15, {00*64}) -> _ _ {00 00 80 3f 00 00 04 42 00 00 00 40 00 00 80 3f 00*48}
; run: @f6(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00*6 40 40 00 00 f8 40 00 00 80 ff 00 00 80 bf 00 00 80 3f 00 00 04 42 00 00 00 40 00*32}
; run: @f6(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0.5, -1e10}, 15, {00*64}) -> _ _ {00 00 80 3f 00 00 04 42 00 00 00 40 00 00 80 3f 00 00 c0 3f 00 00 c8 42 00 00 00 3f f9 02 15 d0 00*32}
; run: @f7(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00*6 40 40 00 00 f8 40 00 00 80 ff 00 00 80 bf 00 00 80 3f 00 00 04 42 00 00 00 40 00 00 80 3f 00 00 80 3f 00 00 80 ff 00 00 86 c2 00 00 40 40 00 00 a0 40 00*8}
; run: @f8(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00*6 40 40 00 00 f8 40 00 00 80 ff 00 00 80 bf 00 00 80 3f 00 00 04 42 00 00 00 40 00 00 80 3f 00 00 80 3f 00 00 80 ff 00 00 86 c2 00 00 40 40 00 00 a0 40 00*8}
; run: @f9(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f10(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f11(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f12(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <2 x double> @llvm.x86.avx512.mask.getexp.pd.128(<2 x double>, <2 x double>, i8)
define void @f1(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.getexp.pd.128(<2 x double> %v0, <2 x double> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x double> @llvm.x86.avx512.mask.getexp.pd.256(<4 x double>, <4 x double>, i8)
define void @f2(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.getexp.pd.256(<4 x double> %v0, <4 x double> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
declare <8 x double> @llvm.x86.avx512.mask.getexp.pd.512(<8 x double>, <8 x double>, i8, i32)
define void @f3(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.getexp.pd.512(<8 x double> %v0, <8 x double> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.getexp.pd.512(<8 x double> %v0, <8 x double> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.getexp.ps.128(<4 x float>, <4 x float>, i8)
define void @f5(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.getexp.ps.128(<4 x float> %v0, <4 x float> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.avx512.mask.getexp.ps.256(<8 x float>, <8 x float>, i8)
define void @f6(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.getexp.ps.256(<8 x float> %v0, <8 x float> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512.mask.getexp.ps.512(<16 x float>, <16 x float>, i16, i32)
define void @f7(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.getexp.ps.512(<16 x float> %v0, <16 x float> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.getexp.ps.512(<16 x float> %v0, <16 x float> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.mask.getexp.sd(<2 x double>, <2 x double>, <2 x double>, i8, i32)
define void @f9(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.getexp.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.getexp.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.getexp.ss(<4 x float>, <4 x float>, <4 x float>, i8, i32)
define void @f11(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.getexp.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.getexp.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
