; llvm.x86.avx512.mask.sqrt and its like, as the machine's own instructions.
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

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <2 x double> @llvm.x86.avx512.mask.sqrt.sd(<2 x double>, <2 x double>, <2 x double>, i8, i32)
define void @f1(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.sqrt.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.sqrt.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.sqrt.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.sqrt.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.sqrt.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.sqrt.ss(<4 x float>, <4 x float>, <4 x float>, i8, i32)
define void @f6(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.sqrt.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.sqrt.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.sqrt.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.sqrt.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.sqrt.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
