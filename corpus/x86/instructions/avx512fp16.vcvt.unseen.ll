; llvm.x86.avx512fp16.vcvt and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare i32 @llvm.x86.avx512fp16.vcvtsh2si32(<8 x half>, i32)
define i32 @f1(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvtsh2si32(<8 x half> %v0, i32 4)
  ret i32 %r
}
define i32 @f2(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvtsh2si32(<8 x half> %v0, i32 8)
  ret i32 %r
}
define i32 @f3(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvtsh2si32(<8 x half> %v0, i32 9)
  ret i32 %r
}
define i32 @f4(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvtsh2si32(<8 x half> %v0, i32 10)
  ret i32 %r
}
define i32 @f5(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvtsh2si32(<8 x half> %v0, i32 11)
  ret i32 %r
}
declare i64 @llvm.x86.avx512fp16.vcvtsh2si64(<8 x half>, i32)
define i64 @f6(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvtsh2si64(<8 x half> %v0, i32 4)
  ret i64 %r
}
define i64 @f7(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvtsh2si64(<8 x half> %v0, i32 8)
  ret i64 %r
}
define i64 @f8(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvtsh2si64(<8 x half> %v0, i32 9)
  ret i64 %r
}
define i64 @f9(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvtsh2si64(<8 x half> %v0, i32 10)
  ret i64 %r
}
define i64 @f10(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvtsh2si64(<8 x half> %v0, i32 11)
  ret i64 %r
}
declare i32 @llvm.x86.avx512fp16.vcvtsh2usi32(<8 x half>, i32)
define i32 @f11(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvtsh2usi32(<8 x half> %v0, i32 4)
  ret i32 %r
}
define i32 @f12(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvtsh2usi32(<8 x half> %v0, i32 8)
  ret i32 %r
}
define i32 @f13(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvtsh2usi32(<8 x half> %v0, i32 9)
  ret i32 %r
}
define i32 @f14(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvtsh2usi32(<8 x half> %v0, i32 10)
  ret i32 %r
}
define i32 @f15(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvtsh2usi32(<8 x half> %v0, i32 11)
  ret i32 %r
}
declare i64 @llvm.x86.avx512fp16.vcvtsh2usi64(<8 x half>, i32)
define i64 @f16(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvtsh2usi64(<8 x half> %v0, i32 4)
  ret i64 %r
}
define i64 @f17(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvtsh2usi64(<8 x half> %v0, i32 8)
  ret i64 %r
}
define i64 @f18(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvtsh2usi64(<8 x half> %v0, i32 9)
  ret i64 %r
}
define i64 @f19(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvtsh2usi64(<8 x half> %v0, i32 10)
  ret i64 %r
}
define i64 @f20(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvtsh2usi64(<8 x half> %v0, i32 11)
  ret i64 %r
}
declare <8 x half> @llvm.x86.avx512fp16.vcvtsi2sh(<8 x half>, i32, i32)
define void @f21(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtsi2sh(<8 x half> %v0, i32 %a1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f22(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtsi2sh(<8 x half> %v0, i32 %a1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f23(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtsi2sh(<8 x half> %v0, i32 %a1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f24(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtsi2sh(<8 x half> %v0, i32 %a1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f25(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtsi2sh(<8 x half> %v0, i32 %a1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.vcvtsi642sh(<8 x half>, i64, i32)
define void @f26(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtsi642sh(<8 x half> %v0, i64 %a1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f27(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtsi642sh(<8 x half> %v0, i64 %a1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f28(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtsi642sh(<8 x half> %v0, i64 %a1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f29(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtsi642sh(<8 x half> %v0, i64 %a1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f30(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtsi642sh(<8 x half> %v0, i64 %a1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare i32 @llvm.x86.avx512fp16.vcvttsh2si32(<8 x half>, i32)
define i32 @f31(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvttsh2si32(<8 x half> %v0, i32 4)
  ret i32 %r
}
define i32 @f32(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvttsh2si32(<8 x half> %v0, i32 8)
  ret i32 %r
}
declare i64 @llvm.x86.avx512fp16.vcvttsh2si64(<8 x half>, i32)
define i64 @f33(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvttsh2si64(<8 x half> %v0, i32 4)
  ret i64 %r
}
define i64 @f34(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvttsh2si64(<8 x half> %v0, i32 8)
  ret i64 %r
}
declare i32 @llvm.x86.avx512fp16.vcvttsh2usi32(<8 x half>, i32)
define i32 @f35(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvttsh2usi32(<8 x half> %v0, i32 4)
  ret i32 %r
}
define i32 @f36(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512fp16.vcvttsh2usi32(<8 x half> %v0, i32 8)
  ret i32 %r
}
declare i64 @llvm.x86.avx512fp16.vcvttsh2usi64(<8 x half>, i32)
define i64 @f37(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvttsh2usi64(<8 x half> %v0, i32 4)
  ret i64 %r
}
define i64 @f38(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512fp16.vcvttsh2usi64(<8 x half> %v0, i32 8)
  ret i64 %r
}
declare <8 x half> @llvm.x86.avx512fp16.vcvtusi2sh(<8 x half>, i32, i32)
define void @f39(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtusi2sh(<8 x half> %v0, i32 %a1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f40(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtusi2sh(<8 x half> %v0, i32 %a1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f41(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtusi2sh(<8 x half> %v0, i32 %a1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f42(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtusi2sh(<8 x half> %v0, i32 %a1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f43(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtusi2sh(<8 x half> %v0, i32 %a1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.vcvtusi642sh(<8 x half>, i64, i32)
define void @f44(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtusi642sh(<8 x half> %v0, i64 %a1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f45(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtusi642sh(<8 x half> %v0, i64 %a1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f46(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtusi642sh(<8 x half> %v0, i64 %a1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f47(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtusi642sh(<8 x half> %v0, i64 %a1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f48(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.vcvtusi642sh(<8 x half> %v0, i64 %a1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
