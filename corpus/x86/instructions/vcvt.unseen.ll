; llvm.x86.vcvt and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare <4 x float> @llvm.x86.vcvtneebf162ps128(ptr)
define void @f1(ptr %a0, ptr %out) "target-features"="+avxneconvert" {
  %r = call <4 x float> @llvm.x86.vcvtneebf162ps128(ptr %a0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.vcvtneebf162ps256(ptr)
define void @f2(ptr %a0, ptr %out) "target-features"="+avxneconvert" {
  %r = call <8 x float> @llvm.x86.vcvtneebf162ps256(ptr %a0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.vcvtneeph2ps128(ptr)
define void @f3(ptr %a0, ptr %out) "target-features"="+avxneconvert" {
  %r = call <4 x float> @llvm.x86.vcvtneeph2ps128(ptr %a0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.vcvtneeph2ps256(ptr)
define void @f4(ptr %a0, ptr %out) "target-features"="+avxneconvert" {
  %r = call <8 x float> @llvm.x86.vcvtneeph2ps256(ptr %a0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.vcvtneobf162ps128(ptr)
define void @f5(ptr %a0, ptr %out) "target-features"="+avxneconvert" {
  %r = call <4 x float> @llvm.x86.vcvtneobf162ps128(ptr %a0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.vcvtneobf162ps256(ptr)
define void @f6(ptr %a0, ptr %out) "target-features"="+avxneconvert" {
  %r = call <8 x float> @llvm.x86.vcvtneobf162ps256(ptr %a0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.vcvtneoph2ps128(ptr)
define void @f7(ptr %a0, ptr %out) "target-features"="+avxneconvert" {
  %r = call <4 x float> @llvm.x86.vcvtneoph2ps128(ptr %a0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.vcvtneoph2ps256(ptr)
define void @f8(ptr %a0, ptr %out) "target-features"="+avxneconvert" {
  %r = call <8 x float> @llvm.x86.vcvtneoph2ps256(ptr %a0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x bfloat> @llvm.x86.vcvtneps2bf16256(<8 x float>)
define void @f9(ptr %a0, ptr %out) "target-features"="+avxneconvert" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x bfloat> @llvm.x86.vcvtneps2bf16256(<8 x float> %v0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x bfloat> %r, ptr %p0, align 1
  ret void
}
