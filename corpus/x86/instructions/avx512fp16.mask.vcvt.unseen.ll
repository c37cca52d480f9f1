; llvm.x86.avx512fp16.mask.vcvt and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtdq2ph.128(<4 x i32>, <8 x half>, i8)
define void @f1(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtdq2ph.128(<4 x i32> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtpd2ph.128(<2 x double>, <8 x half>, i8)
define void @f2(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtpd2ph.128(<2 x double> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtpd2ph.256(<4 x double>, <8 x half>, i8)
define void @f3(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtpd2ph.256(<4 x double> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtpd2ph.512(<8 x double>, <8 x half>, i8, i32)
define void @f4(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtpd2ph.512(<8 x double> %v0, <8 x half> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtpd2ph.512(<8 x double> %v0, <8 x half> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f6(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtpd2ph.512(<8 x double> %v0, <8 x half> %v1, i8 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtpd2ph.512(<8 x double> %v0, <8 x half> %v1, i8 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtpd2ph.512(<8 x double> %v0, <8 x half> %v1, i8 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512fp16.mask.vcvtph2dq.128(<8 x half>, <4 x i32>, i8)
define void @f9(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512fp16.mask.vcvtph2dq.128(<8 x half> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512fp16.mask.vcvtph2dq.256(<8 x half>, <8 x i32>, i8)
define void @f10(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512fp16.mask.vcvtph2dq.256(<8 x half> %v0, <8 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512fp16.mask.vcvtph2dq.512(<16 x half>, <16 x i32>, i16, i32)
define void @f11(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512fp16.mask.vcvtph2dq.512(<16 x half> %v0, <16 x i32> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512fp16.mask.vcvtph2dq.512(<16 x half> %v0, <16 x i32> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512fp16.mask.vcvtph2pd.128(<8 x half>, <2 x double>, i8)
define void @f13(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call <2 x double> @llvm.x86.avx512fp16.mask.vcvtph2pd.128(<8 x half> %v0, <2 x double> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x double> @llvm.x86.avx512fp16.mask.vcvtph2pd.256(<8 x half>, <4 x double>, i8)
define void @f14(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %r = call <4 x double> @llvm.x86.avx512fp16.mask.vcvtph2pd.256(<8 x half> %v0, <4 x double> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
declare <8 x double> @llvm.x86.avx512fp16.mask.vcvtph2pd.512(<8 x half>, <8 x double>, i8, i32)
define void @f15(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512fp16.mask.vcvtph2pd.512(<8 x half> %v0, <8 x double> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f16(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512fp16.mask.vcvtph2pd.512(<8 x half> %v0, <8 x double> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512fp16.mask.vcvtph2psx.128(<8 x half>, <4 x float>, i8)
define void @f17(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.avx512fp16.mask.vcvtph2psx.128(<8 x half> %v0, <4 x float> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.avx512fp16.mask.vcvtph2psx.256(<8 x half>, <8 x float>, i8)
define void @f18(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx512fp16.mask.vcvtph2psx.256(<8 x half> %v0, <8 x float> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512fp16.mask.vcvtph2psx.512(<16 x half>, <16 x float>, i16, i32)
define void @f19(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512fp16.mask.vcvtph2psx.512(<16 x half> %v0, <16 x float> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f20(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512fp16.mask.vcvtph2psx.512(<16 x half> %v0, <16 x float> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512fp16.mask.vcvtph2qq.128(<8 x half>, <2 x i64>, i8)
define void @f21(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512fp16.mask.vcvtph2qq.128(<8 x half> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512fp16.mask.vcvtph2qq.256(<8 x half>, <4 x i64>, i8)
define void @f22(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512fp16.mask.vcvtph2qq.256(<8 x half> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512fp16.mask.vcvtph2qq.512(<8 x half>, <8 x i64>, i8, i32)
define void @f23(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512fp16.mask.vcvtph2qq.512(<8 x half> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f24(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512fp16.mask.vcvtph2qq.512(<8 x half> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512fp16.mask.vcvtph2udq.128(<8 x half>, <4 x i32>, i8)
define void @f25(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512fp16.mask.vcvtph2udq.128(<8 x half> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512fp16.mask.vcvtph2udq.256(<8 x half>, <8 x i32>, i8)
define void @f26(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512fp16.mask.vcvtph2udq.256(<8 x half> %v0, <8 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512fp16.mask.vcvtph2udq.512(<16 x half>, <16 x i32>, i16, i32)
define void @f27(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512fp16.mask.vcvtph2udq.512(<16 x half> %v0, <16 x i32> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f28(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512fp16.mask.vcvtph2udq.512(<16 x half> %v0, <16 x i32> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512fp16.mask.vcvtph2uqq.128(<8 x half>, <2 x i64>, i8)
define void @f29(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512fp16.mask.vcvtph2uqq.128(<8 x half> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512fp16.mask.vcvtph2uqq.256(<8 x half>, <4 x i64>, i8)
define void @f30(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512fp16.mask.vcvtph2uqq.256(<8 x half> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512fp16.mask.vcvtph2uqq.512(<8 x half>, <8 x i64>, i8, i32)
define void @f31(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512fp16.mask.vcvtph2uqq.512(<8 x half> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f32(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512fp16.mask.vcvtph2uqq.512(<8 x half> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i16> @llvm.x86.avx512fp16.mask.vcvtph2uw.128(<8 x half>, <8 x i16>, i8)
define void @f33(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i16>, ptr %a1, align 1
  %r = call <8 x i16> @llvm.x86.avx512fp16.mask.vcvtph2uw.128(<8 x half> %v0, <8 x i16> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
declare <16 x i16> @llvm.x86.avx512fp16.mask.vcvtph2uw.256(<16 x half>, <16 x i16>, i16)
define void @f34(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i16>, ptr %a1, align 1
  %r = call <16 x i16> @llvm.x86.avx512fp16.mask.vcvtph2uw.256(<16 x half> %v0, <16 x i16> %v1, i16 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
declare <32 x i16> @llvm.x86.avx512fp16.mask.vcvtph2uw.512(<32 x half>, <32 x i16>, i32, i32)
define void @f35(ptr %a0, ptr %a1, i32 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x i16>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512fp16.mask.vcvtph2uw.512(<32 x half> %v0, <32 x i16> %v1, i32 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f36(ptr %a0, ptr %a1, i32 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x i16>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512fp16.mask.vcvtph2uw.512(<32 x half> %v0, <32 x i16> %v1, i32 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
declare <8 x i16> @llvm.x86.avx512fp16.mask.vcvtph2w.128(<8 x half>, <8 x i16>, i8)
define void @f37(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i16>, ptr %a1, align 1
  %r = call <8 x i16> @llvm.x86.avx512fp16.mask.vcvtph2w.128(<8 x half> %v0, <8 x i16> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
declare <16 x i16> @llvm.x86.avx512fp16.mask.vcvtph2w.256(<16 x half>, <16 x i16>, i16)
define void @f38(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i16>, ptr %a1, align 1
  %r = call <16 x i16> @llvm.x86.avx512fp16.mask.vcvtph2w.256(<16 x half> %v0, <16 x i16> %v1, i16 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
declare <32 x i16> @llvm.x86.avx512fp16.mask.vcvtph2w.512(<32 x half>, <32 x i16>, i32, i32)
define void @f39(ptr %a0, ptr %a1, i32 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x i16>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512fp16.mask.vcvtph2w.512(<32 x half> %v0, <32 x i16> %v1, i32 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f40(ptr %a0, ptr %a1, i32 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x i16>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512fp16.mask.vcvtph2w.512(<32 x half> %v0, <32 x i16> %v1, i32 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtps2phx.128(<4 x float>, <8 x half>, i8)
define void @f41(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtps2phx.128(<4 x float> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtps2phx.256(<8 x float>, <8 x half>, i8)
define void @f42(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtps2phx.256(<8 x float> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <16 x half> @llvm.x86.avx512fp16.mask.vcvtps2phx.512(<16 x float>, <16 x half>, i16, i32)
define void @f43(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x half>, ptr %a1, align 1
  %r = call <16 x half> @llvm.x86.avx512fp16.mask.vcvtps2phx.512(<16 x float> %v0, <16 x half> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x half> %r, ptr %p0, align 1
  ret void
}
define void @f44(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x half>, ptr %a1, align 1
  %r = call <16 x half> @llvm.x86.avx512fp16.mask.vcvtps2phx.512(<16 x float> %v0, <16 x half> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x half> %r, ptr %p0, align 1
  ret void
}
define void @f45(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x half>, ptr %a1, align 1
  %r = call <16 x half> @llvm.x86.avx512fp16.mask.vcvtps2phx.512(<16 x float> %v0, <16 x half> %v1, i16 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x half> %r, ptr %p0, align 1
  ret void
}
define void @f46(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x half>, ptr %a1, align 1
  %r = call <16 x half> @llvm.x86.avx512fp16.mask.vcvtps2phx.512(<16 x float> %v0, <16 x half> %v1, i16 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x half> %r, ptr %p0, align 1
  ret void
}
define void @f47(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x half>, ptr %a1, align 1
  %r = call <16 x half> @llvm.x86.avx512fp16.mask.vcvtps2phx.512(<16 x float> %v0, <16 x half> %v1, i16 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtqq2ph.128(<2 x i64>, <8 x half>, i8)
define void @f48(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtqq2ph.128(<2 x i64> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtqq2ph.256(<4 x i64>, <8 x half>, i8)
define void @f49(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtqq2ph.256(<4 x i64> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtsd2sh.round(<8 x half>, <2 x double>, <8 x half>, i8, i32)
define void @f50(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtsd2sh.round(<8 x half> %v0, <2 x double> %v1, <8 x half> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f51(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtsd2sh.round(<8 x half> %v0, <2 x double> %v1, <8 x half> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f52(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtsd2sh.round(<8 x half> %v0, <2 x double> %v1, <8 x half> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f53(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtsd2sh.round(<8 x half> %v0, <2 x double> %v1, <8 x half> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f54(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtsd2sh.round(<8 x half> %v0, <2 x double> %v1, <8 x half> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512fp16.mask.vcvtsh2sd.round(<2 x double>, <8 x half>, <2 x double>, i8, i32)
define void @f55(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512fp16.mask.vcvtsh2sd.round(<2 x double> %v0, <8 x half> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f56(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512fp16.mask.vcvtsh2sd.round(<2 x double> %v0, <8 x half> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512fp16.mask.vcvtsh2ss.round(<4 x float>, <8 x half>, <4 x float>, i8, i32)
define void @f57(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512fp16.mask.vcvtsh2ss.round(<4 x float> %v0, <8 x half> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f58(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512fp16.mask.vcvtsh2ss.round(<4 x float> %v0, <8 x half> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtss2sh.round(<8 x half>, <4 x float>, <8 x half>, i8, i32)
define void @f59(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtss2sh.round(<8 x half> %v0, <4 x float> %v1, <8 x half> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f60(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtss2sh.round(<8 x half> %v0, <4 x float> %v1, <8 x half> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f61(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtss2sh.round(<8 x half> %v0, <4 x float> %v1, <8 x half> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f62(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtss2sh.round(<8 x half> %v0, <4 x float> %v1, <8 x half> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f63(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtss2sh.round(<8 x half> %v0, <4 x float> %v1, <8 x half> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512fp16.mask.vcvttph2dq.128(<8 x half>, <4 x i32>, i8)
define void @f64(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512fp16.mask.vcvttph2dq.128(<8 x half> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512fp16.mask.vcvttph2dq.256(<8 x half>, <8 x i32>, i8)
define void @f65(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512fp16.mask.vcvttph2dq.256(<8 x half> %v0, <8 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512fp16.mask.vcvttph2dq.512(<16 x half>, <16 x i32>, i16, i32)
define void @f66(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512fp16.mask.vcvttph2dq.512(<16 x half> %v0, <16 x i32> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f67(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512fp16.mask.vcvttph2dq.512(<16 x half> %v0, <16 x i32> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512fp16.mask.vcvttph2qq.128(<8 x half>, <2 x i64>, i8)
define void @f68(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512fp16.mask.vcvttph2qq.128(<8 x half> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512fp16.mask.vcvttph2qq.256(<8 x half>, <4 x i64>, i8)
define void @f69(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512fp16.mask.vcvttph2qq.256(<8 x half> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512fp16.mask.vcvttph2qq.512(<8 x half>, <8 x i64>, i8, i32)
define void @f70(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512fp16.mask.vcvttph2qq.512(<8 x half> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f71(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512fp16.mask.vcvttph2qq.512(<8 x half> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512fp16.mask.vcvttph2udq.128(<8 x half>, <4 x i32>, i8)
define void @f72(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512fp16.mask.vcvttph2udq.128(<8 x half> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512fp16.mask.vcvttph2udq.256(<8 x half>, <8 x i32>, i8)
define void @f73(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512fp16.mask.vcvttph2udq.256(<8 x half> %v0, <8 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512fp16.mask.vcvttph2udq.512(<16 x half>, <16 x i32>, i16, i32)
define void @f74(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512fp16.mask.vcvttph2udq.512(<16 x half> %v0, <16 x i32> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f75(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512fp16.mask.vcvttph2udq.512(<16 x half> %v0, <16 x i32> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512fp16.mask.vcvttph2uqq.128(<8 x half>, <2 x i64>, i8)
define void @f76(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512fp16.mask.vcvttph2uqq.128(<8 x half> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512fp16.mask.vcvttph2uqq.256(<8 x half>, <4 x i64>, i8)
define void @f77(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512fp16.mask.vcvttph2uqq.256(<8 x half> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512fp16.mask.vcvttph2uqq.512(<8 x half>, <8 x i64>, i8, i32)
define void @f78(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512fp16.mask.vcvttph2uqq.512(<8 x half> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f79(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512fp16.mask.vcvttph2uqq.512(<8 x half> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i16> @llvm.x86.avx512fp16.mask.vcvttph2uw.128(<8 x half>, <8 x i16>, i8)
define void @f80(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i16>, ptr %a1, align 1
  %r = call <8 x i16> @llvm.x86.avx512fp16.mask.vcvttph2uw.128(<8 x half> %v0, <8 x i16> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
declare <16 x i16> @llvm.x86.avx512fp16.mask.vcvttph2uw.256(<16 x half>, <16 x i16>, i16)
define void @f81(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i16>, ptr %a1, align 1
  %r = call <16 x i16> @llvm.x86.avx512fp16.mask.vcvttph2uw.256(<16 x half> %v0, <16 x i16> %v1, i16 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
declare <32 x i16> @llvm.x86.avx512fp16.mask.vcvttph2uw.512(<32 x half>, <32 x i16>, i32, i32)
define void @f82(ptr %a0, ptr %a1, i32 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x i16>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512fp16.mask.vcvttph2uw.512(<32 x half> %v0, <32 x i16> %v1, i32 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f83(ptr %a0, ptr %a1, i32 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x i16>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512fp16.mask.vcvttph2uw.512(<32 x half> %v0, <32 x i16> %v1, i32 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
declare <8 x i16> @llvm.x86.avx512fp16.mask.vcvttph2w.128(<8 x half>, <8 x i16>, i8)
define void @f84(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x i16>, ptr %a1, align 1
  %r = call <8 x i16> @llvm.x86.avx512fp16.mask.vcvttph2w.128(<8 x half> %v0, <8 x i16> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
declare <16 x i16> @llvm.x86.avx512fp16.mask.vcvttph2w.256(<16 x half>, <16 x i16>, i16)
define void @f85(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x i16>, ptr %a1, align 1
  %r = call <16 x i16> @llvm.x86.avx512fp16.mask.vcvttph2w.256(<16 x half> %v0, <16 x i16> %v1, i16 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
declare <32 x i16> @llvm.x86.avx512fp16.mask.vcvttph2w.512(<32 x half>, <32 x i16>, i32, i32)
define void @f86(ptr %a0, ptr %a1, i32 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x i16>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512fp16.mask.vcvttph2w.512(<32 x half> %v0, <32 x i16> %v1, i32 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f87(ptr %a0, ptr %a1, i32 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x i16>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512fp16.mask.vcvttph2w.512(<32 x half> %v0, <32 x i16> %v1, i32 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtudq2ph.128(<4 x i32>, <8 x half>, i8)
define void @f88(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtudq2ph.128(<4 x i32> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtuqq2ph.128(<2 x i64>, <8 x half>, i8)
define void @f89(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtuqq2ph.128(<2 x i64> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.vcvtuqq2ph.256(<4 x i64>, <8 x half>, i8)
define void @f90(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.vcvtuqq2ph.256(<4 x i64> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
