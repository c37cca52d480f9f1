; llvm.x86.avx512fp16.sqrt and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare <32 x half> @llvm.x86.avx512fp16.sqrt.ph.512(<32 x half>, i32)
define void @f1(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.sqrt.ph.512(<32 x half> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.sqrt.ph.512(<32 x half> %v0, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.sqrt.ph.512(<32 x half> %v0, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.sqrt.ph.512(<32 x half> %v0, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <32 x half>, ptr %a0, align 1
  %r = call <32 x half> @llvm.x86.avx512fp16.sqrt.ph.512(<32 x half> %v0, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x half> %r, ptr %p0, align 1
  ret void
}
