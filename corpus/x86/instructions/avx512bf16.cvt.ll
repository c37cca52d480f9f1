; llvm.x86.avx512bf16.cvt and its like, as the machine's own instructions.
; needs: avx512bf16 avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, {00*64}) -> _ _ {00 80 40 40 f8 40 60 c0 c0 3f 10 c0 c8 42 00 80 00*48}
; run: @f1(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}, {00*64}) -> _ _ {20 40 00 00 00 c1 80 3f 40 40 15 d0 f8 40 20 40 00*48}
; run: @f2(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00 80 40 40 f8 40 60 c0 3d 1e 28 42 80 bf 10 c0 c0 3f 10 c0 c8 42 00 80 00 3f 40 40 15 d0 f8 40 00*32}
; run: @f2(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0.5, -1e10}, {00*64}) -> _ _ {20 40 00 00 00 c1 80 3f c0 3f c8 42 00 3f 15 d0 40 40 15 d0 f8 40 20 40 60 c0 00 00 3d 1e 00 c1 00*32}
; run: @f3(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, {00*64}) -> _ _ {00 80 40 40 f8 40 60 c0 3d 1e 28 42 80 bf 10 c0 00 80 40 40 f8 40 60 c0 3d 1e 28 42 80 bf 10 c0 c0 3f 10 c0 c8 42 00 80 00 3f 40 40 15 d0 f8 40 20 40 60 c0 00 00 3d 1e 00 c1 28 42 80 3f 80 bf}
; run: @f3(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0.5}, float{2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0.5, -1e10, 2.5, 0.0, -8.0, 1.0, 1.5, 100.0, 0.5, -1e10}, {00*64}) -> _ _ {20 40 00 00 00 c1 80 3f c0 3f c8 42 00 3f 15 d0 20 40 00 00 00 c1 80 3f c0 3f c8 42 00 3f 15 d0 40 40 15 d0 f8 40 20 40 60 c0 00 00 3d 1e 00 c1 28 42 80 3f 80 bf c0 3f 10 c0 c8 42 00 80 00 3f}
; run: @f4(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {c0 3f 10 c0 c8 42 00 80 00 3f 40 40 15 d0 f8 40 00*48}
; run: @f4(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, {00*64}) -> _ {40 40 15 d0 f8 40 20 40 60 c0 00 00 3d 1e 00 c1 00*48}
; run: @f5(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, {00*64}) -> _ {c0 3f 10 c0 c8 42 00 80 00 3f 40 40 15 d0 f8 40 20 40 60 c0 00 00 3d 1e 00 c1 28 42 80 3f 80 bf 00*32}
; run: @f5(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0.5}, {00*64}) -> _ {40 40 15 d0 f8 40 20 40 60 c0 00 00 3d 1e 00 c1 28 42 80 3f 80 bf c0 3f 10 c0 c8 42 00 80 00 3f 00*32}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <8 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.128(<4 x float>, <4 x float>)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512bf16" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <8 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.128(<4 x float> %v0, <4 x float> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x bfloat> %r, ptr %p0, align 1
  ret void
}
declare <16 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.256(<8 x float>, <8 x float>)
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512bf16" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <16 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.256(<8 x float> %v0, <8 x float> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x bfloat> %r, ptr %p0, align 1
  ret void
}
declare <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float>, <16 x float>)
define void @f3(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512bf16" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %r = call <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float> %v0, <16 x float> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x bfloat> %r, ptr %p0, align 1
  ret void
}
declare <8 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.256(<8 x float>)
define void @f4(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512bf16" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call <8 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.256(<8 x float> %v0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x bfloat> %r, ptr %p0, align 1
  ret void
}
declare <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float>)
define void @f5(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512bf16" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %r = call <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %v0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x bfloat> %r, ptr %p0, align 1
  ret void
}
