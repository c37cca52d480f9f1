; llvm.x86.avx512.sub and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00*6 f8 3f 00*6 15 c0 00*5 10 57 40 00*6 0c 40 00*6 e0 3f 00*5 80 43 c0 00 00 f8 1f 5f a0 02 c2 00*6 24 40}
; run: @f2(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00*6 f8 3f 00*6 15 c0 00*5 10 57 40 00*6 0c 40 00*6 e0 3f 00*5 80 43 c0 00 00 f8 1f 5f a0 02 c2 00*6 24 40}
; run: @f3(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00*6 f8 3f 00*6 15 c0 00*5 10 57 40 00*6 0c 40 ff*6 df 3f 00*5 80 43 c0 00 00 f8 1f 5f a0 02 c2 00*6 24 40}
; run: @f4(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00*6 f8 3f 00*6 15 c0 00*5 10 57 40 00*6 0c 40 00*6 e0 3f 00*5 80 43 c0 00 00 f8 1f 5f a0 02 c2 00*6 24 40}
; run: @f5(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00*6 f8 3f 00*6 15 c0 00*5 10 57 40 00*6 0c 40 ff*6 df 3f 00*5 80 43 c0 00 00 f8 1f 5f a0 02 c2 00*6 24 40}
; run: @f6(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00 00 c0 3f 00 00 a8 c0 00 80 b8 42 00 00 60 40 00 00 00 3f 00 00 1c c2 f9 02 15 d0 00 00 20 41 00 00 20 40 00 00 d0 c0 00 00 f8 c0 00 00 60 40 00 00 00 c1 00*7 40 00 00 a0 3f}
; run: @f7(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00 00 c0 3f 00 00 a8 c0 00 80 b8 42 00 00 60 40 00 00 00 3f 00 00 1c c2 f9 02 15 d0 00 00 20 41 00 00 20 40 00 00 d0 c0 00 00 f8 c0 00 00 60 40 00 00 00 c1 00*7 40 00 00 a0 3f}
; run: @f8(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00 00 c0 3f 00 00 a8 c0 00 80 b8 42 00 00 60 40 ff ff ff 3e 00 00 1c c2 f9 02 15 d0 00 00 20 41 00 00 20 40 00 00 d0 c0 00 00 f8 c0 00 00 60 40 01 00 00 c1 00 00 00 80 00 00 00 40 00 00 a0 3f}
; run: @f9(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00 00 c0 3f 00 00 a8 c0 00 80 b8 42 00 00 60 40 00 00 00 3f 00 00 1c c2 f8 02 15 d0 00 00 20 41 00 00 20 40 00 00 d0 c0 00 00 f8 c0 01 00 60 40 00 00 00 c1 00*7 40 00 00 a0 3f}
; run: @f10(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00 00 c0 3f 00 00 a8 c0 00 80 b8 42 00 00 60 40 ff ff ff 3e 00 00 1c c2 f8 02 15 d0 00 00 20 41 00 00 20 40 00 00 d0 c0 00 00 f8 c0 00 00 60 40 00 00 00 c1 00*7 40 00 00 a0 3f}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <8 x double> @llvm.x86.avx512.sub.pd.512(<8 x double>, <8 x double>, i32)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.sub.pd.512(<8 x double> %v0, <8 x double> %v1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.sub.pd.512(<8 x double> %v0, <8 x double> %v1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.sub.pd.512(<8 x double> %v0, <8 x double> %v1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.sub.pd.512(<8 x double> %v0, <8 x double> %v1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.sub.pd.512(<8 x double> %v0, <8 x double> %v1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512.sub.ps.512(<16 x float>, <16 x float>, i32)
define void @f6(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512.sub.ps.512(<16 x float> %v0, <16 x float> %v1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512.sub.ps.512(<16 x float> %v0, <16 x float> %v1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512.sub.ps.512(<16 x float> %v0, <16 x float> %v1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512.sub.ps.512(<16 x float> %v0, <16 x float> %v1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512.sub.ps.512(<16 x float> %v0, <16 x float> %v1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
