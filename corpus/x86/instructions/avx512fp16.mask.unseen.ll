; llvm.x86.avx512fp16.mask and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare <8 x half> @llvm.x86.avx512fp16.mask.add.sh.round(<8 x half>, <8 x half>, <8 x half>, i8, i32)
define void @f1(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.add.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.add.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.add.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.add.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.add.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.128(<8 x half>, <8 x half>, i32, <8 x i1>)
define void @f6(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.128(<8 x half> %v0, <8 x half> %v1, i32 27, <8 x i1> %v3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.128(<8 x half> %v0, <8 x half> %v1, i32 4, <8 x i1> %v3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.128(<8 x half> %v0, <8 x half> %v1, i32 225, <8 x i1> %v3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
declare <16 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.256(<16 x half>, <16 x half>, i32, <16 x i1>)
define void @f9(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x half>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.256(<16 x half> %v0, <16 x half> %v1, i32 27, <16 x i1> %v3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x half>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.256(<16 x half> %v0, <16 x half> %v1, i32 4, <16 x i1> %v3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f11(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x half>, ptr %a1, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.256(<16 x half> %v0, <16 x half> %v1, i32 225, <16 x i1> %v3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r, ptr %p0, align 1
  ret void
}
declare <32 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.512(<32 x half>, <32 x half>, i32, <32 x i1>, i32)
define void @f12(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v3 = load <32 x i1>, ptr %a3, align 1
  %r = call <32 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.512(<32 x half> %v0, <32 x half> %v1, i32 27, <32 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f13(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v3 = load <32 x i1>, ptr %a3, align 1
  %r = call <32 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.512(<32 x half> %v0, <32 x half> %v1, i32 4, <32 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f14(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v3 = load <32 x i1>, ptr %a3, align 1
  %r = call <32 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.512(<32 x half> %v0, <32 x half> %v1, i32 225, <32 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f15(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v3 = load <32 x i1>, ptr %a3, align 1
  %r = call <32 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.512(<32 x half> %v0, <32 x half> %v1, i32 27, <32 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f16(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v3 = load <32 x i1>, ptr %a3, align 1
  %r = call <32 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.512(<32 x half> %v0, <32 x half> %v1, i32 4, <32 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f17(ptr %a0, ptr %a1, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %v3 = load <32 x i1>, ptr %a3, align 1
  %r = call <32 x i1> @llvm.x86.avx512fp16.mask.cmp.ph.512(<32 x half> %v0, <32 x half> %v1, i32 225, <32 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i1> %r, ptr %p0, align 1
  ret void
}
declare i8 @llvm.x86.avx512fp16.mask.cmp.sh(<8 x half>, <8 x half>, i32, i8, i32)
define i8 @f18(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512fp16.mask.cmp.sh(<8 x half> %v0, <8 x half> %v1, i32 27, i8 %a3, i32 4)
  ret i8 %r
}
define i8 @f19(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512fp16.mask.cmp.sh(<8 x half> %v0, <8 x half> %v1, i32 4, i8 %a3, i32 4)
  ret i8 %r
}
define i8 @f20(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512fp16.mask.cmp.sh(<8 x half> %v0, <8 x half> %v1, i32 225, i8 %a3, i32 4)
  ret i8 %r
}
define i8 @f21(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512fp16.mask.cmp.sh(<8 x half> %v0, <8 x half> %v1, i32 27, i8 %a3, i32 8)
  ret i8 %r
}
define i8 @f22(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512fp16.mask.cmp.sh(<8 x half> %v0, <8 x half> %v1, i32 4, i8 %a3, i32 8)
  ret i8 %r
}
define i8 @f23(ptr %a0, ptr %a1, i8 %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call i8 @llvm.x86.avx512fp16.mask.cmp.sh(<8 x half> %v0, <8 x half> %v1, i32 225, i8 %a3, i32 8)
  ret i8 %r
}
declare <8 x half> @llvm.x86.avx512fp16.mask.div.sh.round(<8 x half>, <8 x half>, <8 x half>, i8, i32)
define void @f24(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.div.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f25(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.div.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f26(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.div.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f27(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.div.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f28(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.div.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.max.sh.round(<8 x half>, <8 x half>, <8 x half>, i8, i32)
define void @f29(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.max.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f30(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.max.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.min.sh.round(<8 x half>, <8 x half>, <8 x half>, i8, i32)
define void @f31(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.min.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f32(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.min.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.mul.sh.round(<8 x half>, <8 x half>, <8 x half>, i8, i32)
define void @f33(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.mul.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f34(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.mul.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f35(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.mul.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f36(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.mul.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f37(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.mul.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.rcp.ph.128(<8 x half>, <8 x half>, i8)
define void @f38(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.rcp.ph.128(<8 x half> %v0, <8 x half> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <16 x half> @llvm.x86.avx512fp16.mask.rcp.ph.256(<16 x half>, <16 x half>, i16)
define void @f39(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %v1 = load <16 x half>, ptr %a1, align 1
  %r = call <16 x half> @llvm.x86.avx512fp16.mask.rcp.ph.256(<16 x half> %v0, <16 x half> %v1, i16 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x half> %r, ptr %p0, align 1
  ret void
}
declare <32 x half> @llvm.x86.avx512fp16.mask.rcp.ph.512(<32 x half>, <32 x half>, i32)
define void @f40(ptr %a0, ptr %a1, i32 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %v1 = load <32 x half>, ptr %a1, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.mask.rcp.ph.512(<32 x half> %v0, <32 x half> %v1, i32 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.rcp.sh(<8 x half>, <8 x half>, <8 x half>, i8)
define void @f41(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.rcp.sh(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
declare <8 x half> @llvm.x86.avx512fp16.mask.sub.sh.round(<8 x half>, <8 x half>, <8 x half>, i8, i32)
define void @f42(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.sub.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f43(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.sub.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f44(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.sub.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f45(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.sub.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
define void @f46(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %v1 = load <8 x half>, ptr %a1, align 1
  %v2 = load <8 x half>, ptr %a2, align 1
  %r = call <8 x half> @llvm.x86.avx512fp16.mask.sub.sh.round(<8 x half> %v0, <8 x half> %v1, <8 x half> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x half> %r, ptr %p0, align 1
  ret void
}
