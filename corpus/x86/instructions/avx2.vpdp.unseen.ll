; llvm.x86.avx2.vpdp and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare <4 x i32> @llvm.x86.avx2.vpdpbssd.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f1(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpbssd.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpbssd.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f2(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpbssd.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpbssds.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f3(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpbssds.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpbssds.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f4(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpbssds.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpbsud.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f5(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpbsud.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpbsud.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f6(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpbsud.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpbsuds.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f7(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpbsuds.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpbsuds.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f8(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpbsuds.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpbuud.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f9(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpbuud.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpbuud.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f10(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpbuud.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpbuuds.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f11(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpbuuds.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpbuuds.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f12(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint8" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpbuuds.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpwsud.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f13(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpwsud.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpwsud.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f14(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpwsud.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpwsuds.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f15(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpwsuds.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpwsuds.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f16(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpwsuds.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpwusd.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f17(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpwusd.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpwusd.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f18(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpwusd.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpwusds.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f19(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpwusds.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpwusds.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f20(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpwusds.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpwuud.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f21(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpwuud.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpwuud.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f22(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpwuud.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx2.vpdpwuuds.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f23(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx2.vpdpwuuds.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx2.vpdpwuuds.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f24(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avxvnniint16" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx2.vpdpwuuds.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
