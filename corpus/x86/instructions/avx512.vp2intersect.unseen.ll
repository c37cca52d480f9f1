; llvm.x86.avx512.vp2intersect and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare { <4 x i1>, <4 x i1> } @llvm.x86.avx512.vp2intersect.d.128(<4 x i32>, <4 x i32>)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vp2intersect" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call { <4 x i1>, <4 x i1> } @llvm.x86.avx512.vp2intersect.d.128(<4 x i32> %v0, <4 x i32> %v1)
  %r0 = extractvalue { <4 x i1>, <4 x i1> } %r, 0
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i1> %r0, ptr %p0, align 1
  %r1 = extractvalue { <4 x i1>, <4 x i1> } %r, 1
  %p1 = getelementptr i8, ptr %out, i64 64
  store <4 x i1> %r1, ptr %p1, align 1
  ret void
}
declare { <8 x i1>, <8 x i1> } @llvm.x86.avx512.vp2intersect.d.256(<8 x i32>, <8 x i32>)
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vp2intersect" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call { <8 x i1>, <8 x i1> } @llvm.x86.avx512.vp2intersect.d.256(<8 x i32> %v0, <8 x i32> %v1)
  %r0 = extractvalue { <8 x i1>, <8 x i1> } %r, 0
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r0, ptr %p0, align 1
  %r1 = extractvalue { <8 x i1>, <8 x i1> } %r, 1
  %p1 = getelementptr i8, ptr %out, i64 64
  store <8 x i1> %r1, ptr %p1, align 1
  ret void
}
declare { <16 x i1>, <16 x i1> } @llvm.x86.avx512.vp2intersect.d.512(<16 x i32>, <16 x i32>)
define void @f3(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vp2intersect" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call { <16 x i1>, <16 x i1> } @llvm.x86.avx512.vp2intersect.d.512(<16 x i32> %v0, <16 x i32> %v1)
  %r0 = extractvalue { <16 x i1>, <16 x i1> } %r, 0
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r0, ptr %p0, align 1
  %r1 = extractvalue { <16 x i1>, <16 x i1> } %r, 1
  %p1 = getelementptr i8, ptr %out, i64 64
  store <16 x i1> %r1, ptr %p1, align 1
  ret void
}
declare { <2 x i1>, <2 x i1> } @llvm.x86.avx512.vp2intersect.q.128(<2 x i64>, <2 x i64>)
define void @f4(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vp2intersect" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call { <2 x i1>, <2 x i1> } @llvm.x86.avx512.vp2intersect.q.128(<2 x i64> %v0, <2 x i64> %v1)
  %r0 = extractvalue { <2 x i1>, <2 x i1> } %r, 0
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i1> %r0, ptr %p0, align 1
  %r1 = extractvalue { <2 x i1>, <2 x i1> } %r, 1
  %p1 = getelementptr i8, ptr %out, i64 64
  store <2 x i1> %r1, ptr %p1, align 1
  ret void
}
declare { <4 x i1>, <4 x i1> } @llvm.x86.avx512.vp2intersect.q.256(<4 x i64>, <4 x i64>)
define void @f5(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vp2intersect" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call { <4 x i1>, <4 x i1> } @llvm.x86.avx512.vp2intersect.q.256(<4 x i64> %v0, <4 x i64> %v1)
  %r0 = extractvalue { <4 x i1>, <4 x i1> } %r, 0
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i1> %r0, ptr %p0, align 1
  %r1 = extractvalue { <4 x i1>, <4 x i1> } %r, 1
  %p1 = getelementptr i8, ptr %out, i64 64
  store <4 x i1> %r1, ptr %p1, align 1
  ret void
}
declare { <8 x i1>, <8 x i1> } @llvm.x86.avx512.vp2intersect.q.512(<8 x i64>, <8 x i64>)
define void @f6(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vp2intersect" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call { <8 x i1>, <8 x i1> } @llvm.x86.avx512.vp2intersect.q.512(<8 x i64> %v0, <8 x i64> %v1)
  %r0 = extractvalue { <8 x i1>, <8 x i1> } %r, 0
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r0, ptr %p0, align 1
  %r1 = extractvalue { <8 x i1>, <8 x i1> } %r, 1
  %p1 = getelementptr i8, ptr %out, i64 64
  store <8 x i1> %r1, ptr %p1, align 1
  ret void
}
