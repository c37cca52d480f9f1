; llvm.x86.avx512fp16.mask.scalef and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare <8 x half> @llvm.x86.avx512fp16.mask.scalef.ph.128(<8 x half>, <8 x half>, <8 x half>, i8)
define void @f1(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.scalef.ph.128(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <16 x half> @llvm.x86.avx512fp16.mask.scalef.ph.256(<16 x half>, <16 x half>, <16 x half>, i16)
define void @f2(ptr %a0, ptr %a1, ptr %a2, i16 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x half>, ptr %a1, align 1
  %v2 = load <16 x half>, ptr %a2, align 1
  %r = call <16 x half> @llvm.x86.avx512fp16.mask.scalef.ph.256(<16 x half> %v0, <16 x half> %v1, <16 x half> %v2, i16 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x half> %r, ptr %p0, align 1
  ret void
}
declare <32 x half> @llvm.x86.avx512fp16.mask.scalef.ph.512(<32 x half>, <32 x half>, <32 x half>, i32, i32)
define void @f3(ptr %a0, ptr %a1, ptr %a2, i32 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v2 = load <32 x half>, ptr %a2, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.mask.scalef.ph.512(<32 x half> %v0, <32 x half> %v1, <32 x half> %v2, i32 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %a1, ptr %a2, i32 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v2 = load <32 x half>, ptr %a2, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.mask.scalef.ph.512(<32 x half> %v0, <32 x half> %v1, <32 x half> %v2, i32 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a1, ptr %a2, i32 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v2 = load <32 x half>, ptr %a2, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.mask.scalef.ph.512(<32 x half> %v0, <32 x half> %v1, <32 x half> %v2, i32 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
define void @f6(ptr %a0, ptr %a1, ptr %a2, i32 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v2 = load <32 x half>, ptr %a2, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.mask.scalef.ph.512(<32 x half> %v0, <32 x half> %v1, <32 x half> %v2, i32 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %a1, ptr %a2, i32 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v2 = load <32 x half>, ptr %a2, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.mask.scalef.ph.512(<32 x half> %v0, <32 x half> %v1, <32 x half> %v2, i32 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.scalef.sh(<8 x half>, <8 x half>, <8 x half>, i8, i32)
define void @f8(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.scalef.sh(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.scalef.sh(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.scalef.sh(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f11(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.scalef.sh(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.scalef.sh(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
