; llvm.x86.avx512fp16.fpclass and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare <8 x i1> @llvm.x86.avx512fp16.fpclass.ph.128(<8 x half>, i32)
define void @f1(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x i1> @llvm.x86.avx512fp16.fpclass.ph.128(<8 x half> %v0, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x i1> @llvm.x86.avx512fp16.fpclass.ph.128(<8 x half> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call <8 x i1> @llvm.x86.avx512fp16.fpclass.ph.128(<8 x half> %v0, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
declare <16 x i1> @llvm.x86.avx512fp16.fpclass.ph.256(<16 x half>, i32)
define void @f4(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %r = call <16 x i1> @llvm.x86.avx512fp16.fpclass.ph.256(<16 x half> %v0, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %r = call <16 x i1> @llvm.x86.avx512fp16.fpclass.ph.256(<16 x half> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f6(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <16 x half>, ptr %a0, align 1
  %r = call <16 x i1> @llvm.x86.avx512fp16.fpclass.ph.256(<16 x half> %v0, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r, ptr %p0, align 1
  ret void
}
declare <32 x i1> @llvm.x86.avx512fp16.fpclass.ph.512(<32 x half>, i32)
define void @f7(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %r = call <32 x i1> @llvm.x86.avx512fp16.fpclass.ph.512(<32 x half> %v0, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %r = call <32 x i1> @llvm.x86.avx512fp16.fpclass.ph.512(<32 x half> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i1> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %r = call <32 x i1> @llvm.x86.avx512fp16.fpclass.ph.512(<32 x half> %v0, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i1> %r, ptr %p0, align 1
  ret void
}
