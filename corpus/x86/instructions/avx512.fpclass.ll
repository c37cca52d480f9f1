; llvm.x86.avx512.fpclass and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25}, {00*64}) -> _ {00*64}
; run: @f2(double{1.5, -2.25}, {00*64}) -> _ {00*64}
; run: @f3(double{1.5, -2.25}, {00*64}) -> _ {02 00*63}
; run: @f4(double{1.5, -2.25, 100.0, -0.0}, {00*64}) -> _ {00*64}
; run: @f5(double{1.5, -2.25, 100.0, -0.0}, {00*64}) -> _ {08 00*63}
; run: @f6(double{1.5, -2.25, 100.0, -0.0}, {00*64}) -> _ {02 00*63}
; run: @f7(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {00*64}
; run: @f8(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {08 00*63}
; run: @f9(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {42 00*63}
; run: @f10(float{1.5, -2.25, 100.0, -0.0}, {00*64}) -> _ {00*64}
; run: @f11(float{1.5, -2.25, 100.0, -0.0}, {00*64}) -> _ {08 00*63}
; run: @f12(float{1.5, -2.25, 100.0, -0.0}, {00*64}) -> _ {02 00*63}
; run: @f13(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {00*64}
; run: @f14(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {08 00*63}
; run: @f15(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {42 00*63}
; run: @f16(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, {00*64}) -> _ {00 04 00*62}
; run: @f17(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, {00*64}) -> _ {08 00*63}
; run: @f18(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, {00*64}) -> _ {42 92 00*62}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <2 x i1> @llvm.x86.avx512.fpclass.pd.128(<2 x double>, i32)
define void @f1(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x i1> @llvm.x86.avx512.fpclass.pd.128(<2 x double> %v0, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x i1> @llvm.x86.avx512.fpclass.pd.128(<2 x double> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x i1> @llvm.x86.avx512.fpclass.pd.128(<2 x double> %v0, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i1> %r, ptr %p0, align 1
  ret void
}
declare <4 x i1> @llvm.x86.avx512.fpclass.pd.256(<4 x double>, i32)
define void @f4(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call <4 x i1> @llvm.x86.avx512.fpclass.pd.256(<4 x double> %v0, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call <4 x i1> @llvm.x86.avx512.fpclass.pd.256(<4 x double> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f6(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call <4 x i1> @llvm.x86.avx512.fpclass.pd.256(<4 x double> %v0, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i1> %r, ptr %p0, align 1
  ret void
}
declare <8 x i1> @llvm.x86.avx512.fpclass.pd.512(<8 x double>, i32)
define void @f7(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %r = call <8 x i1> @llvm.x86.avx512.fpclass.pd.512(<8 x double> %v0, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %r = call <8 x i1> @llvm.x86.avx512.fpclass.pd.512(<8 x double> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %r = call <8 x i1> @llvm.x86.avx512.fpclass.pd.512(<8 x double> %v0, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
declare <4 x i1> @llvm.x86.avx512.fpclass.ps.128(<4 x float>, i32)
define void @f10(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x i1> @llvm.x86.avx512.fpclass.ps.128(<4 x float> %v0, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f11(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x i1> @llvm.x86.avx512.fpclass.ps.128(<4 x float> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x i1> @llvm.x86.avx512.fpclass.ps.128(<4 x float> %v0, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i1> %r, ptr %p0, align 1
  ret void
}
declare <8 x i1> @llvm.x86.avx512.fpclass.ps.256(<8 x float>, i32)
define void @f13(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x i1> @llvm.x86.avx512.fpclass.ps.256(<8 x float> %v0, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f14(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x i1> @llvm.x86.avx512.fpclass.ps.256(<8 x float> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f15(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x i1> @llvm.x86.avx512.fpclass.ps.256(<8 x float> %v0, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
declare <16 x i1> @llvm.x86.avx512.fpclass.ps.512(<16 x float>, i32)
define void @f16(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %r = call <16 x i1> @llvm.x86.avx512.fpclass.ps.512(<16 x float> %v0, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f17(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %r = call <16 x i1> @llvm.x86.avx512.fpclass.ps.512(<16 x float> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f18(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %r = call <16 x i1> @llvm.x86.avx512.fpclass.ps.512(<16 x float> %v0, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r, ptr %p0, align 1
  ret void
}
