; llvm.x86.avx512.mask.vcvt and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00*6 40 40 00 00 f8 40 00 00 00 80 00 e0 ff 7f 00 00 00 34 00 20 ff ff 00 40 4b 43 00 e0 c1 3b 00*6 80 33 00 e0 ff ff 00 00 00 80 00 e0 ff 7f 00 00 00 34 00 20 ff ff}
; run: @f2(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00*6 40 40 00 00 f8 40 00 00 00 80 00 e0 ff 7f 00 00 00 34 00 20 ff ff 00 40 4b 43 00 e0 c1 3b 00*6 80 33 00 e0 ff ff 00 00 00 80 00 e0 ff 7f 00 00 00 34 00 20 ff ff}
; run: @f3(float{1.5, -2.25, 100.0, -0.0}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7}, 0, {00*64}) -> _ _ {0f 1e 00 00 01 00 ff ff 00*56}
; run: @f4(float{1.5, -2.25, 100.0, -0.0}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7}, 0, {00*64}) -> _ _ {0f 1e 00 00 01 00 ff ff 00*56}
; run: @f5(float{1.5, -2.25, 100.0, -0.0}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7}, 0, {00*64}) -> _ _ {0f 1e 00 00 01 00 ff ff 00*56}
; run: @f6(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7}, 0, {00*64}) -> _ _ {0f 1e 00 00 01 00 ff ff 00 80 ff 7f 02 00 f9 ff 00*48}
; run: @f7(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7}, 0, {00*64}) -> _ _ {0f 1e 00 00 01 00 ff ff 00 80 ff 7f 02 00 f9 ff 00*48}
; run: @f8(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7}, 0, {00*64}) -> _ _ {0f 1e 00 00 01 00 ff ff 00 80 ff 7f 02 00 f9 ff 00*48}
; run: @f9(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2}, 0, {00*64}) -> _ _ {0f 1e 00 00 01 00 ff ff 00 80 ff 7f 02 00 f9 ff 5a 5a 0f 1e 00 00 01 00 ff ff 00 80 ff 7f 02 00*33}
; run: @f10(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2}, 0, {00*64}) -> _ _ {0f 1e 00 00 01 00 ff ff 00 80 ff 7f 02 00 f9 ff 5a 5a 0f 1e 00 00 01 00 ff ff 00 80 ff 7f 02 00*33}
; run: @f11(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2}, 0, {00*64}) -> _ _ {0f 1e 00 00 01 00 ff ff 00 80 ff 7f 02 00 f9 ff 5a 5a 0f 1e 00 00 01 00 ff ff 00 80 ff 7f 02 00*33}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <16 x float> @llvm.x86.avx512.mask.vcvtph2ps.512(<16 x i16>, <16 x float>, i16, i32)
define void @f1(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i16>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.vcvtph2ps.512(<16 x i16> %v0, <16 x float> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i16>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.vcvtph2ps.512(<16 x i16> %v0, <16 x float> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x i16> @llvm.x86.avx512.mask.vcvtps2ph.128(<4 x float>, i32, <8 x i16>, i8)
define void @f3(ptr %a0, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <8 x i16>, ptr %a2, align 1
  %r = call <8 x i16> @llvm.x86.avx512.mask.vcvtps2ph.128(<4 x float> %v0, i32 27, <8 x i16> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <8 x i16>, ptr %a2, align 1
  %r = call <8 x i16> @llvm.x86.avx512.mask.vcvtps2ph.128(<4 x float> %v0, i32 4, <8 x i16> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <8 x i16>, ptr %a2, align 1
  %r = call <8 x i16> @llvm.x86.avx512.mask.vcvtps2ph.128(<4 x float> %v0, i32 225, <8 x i16> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
declare <8 x i16> @llvm.x86.avx512.mask.vcvtps2ph.256(<8 x float>, i32, <8 x i16>, i8)
define void @f6(ptr %a0, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i16>, ptr %a2, align 1
  %r = call <8 x i16> @llvm.x86.avx512.mask.vcvtps2ph.256(<8 x float> %v0, i32 27, <8 x i16> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i16>, ptr %a2, align 1
  %r = call <8 x i16> @llvm.x86.avx512.mask.vcvtps2ph.256(<8 x float> %v0, i32 4, <8 x i16> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i16>, ptr %a2, align 1
  %r = call <8 x i16> @llvm.x86.avx512.mask.vcvtps2ph.256(<8 x float> %v0, i32 225, <8 x i16> %v2, i8 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
declare <16 x i16> @llvm.x86.avx512.mask.vcvtps2ph.512(<16 x float>, i32, <16 x i16>, i16)
define void @f9(ptr %a0, ptr %a2, i16 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v2 = load <16 x i16>, ptr %a2, align 1
  %r = call <16 x i16> @llvm.x86.avx512.mask.vcvtps2ph.512(<16 x float> %v0, i32 27, <16 x i16> %v2, i16 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %a2, i16 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v2 = load <16 x i16>, ptr %a2, align 1
  %r = call <16 x i16> @llvm.x86.avx512.mask.vcvtps2ph.512(<16 x float> %v0, i32 4, <16 x i16> %v2, i16 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f11(ptr %a0, ptr %a2, i16 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v2 = load <16 x i16>, ptr %a2, align 1
  %r = call <16 x i16> @llvm.x86.avx512.mask.vcvtps2ph.512(<16 x float> %v0, i32 225, <16 x i16> %v2, i16 %a3)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
