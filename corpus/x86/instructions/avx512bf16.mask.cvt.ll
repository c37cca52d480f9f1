; llvm.x86.avx512bf16.mask.cvt and its like, as the machine's own instructions.
; needs: avx512bf16 avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(float{1.5, -2.25, 100.0, -0.0}, i16{0, -1, 0, -1, 0, -1, 0, -1}, {03}, {00*64}) -> _ _ _ {c0 3f 10 c0 00 00 ff ff 00*56}
; run: @f1(float{3.0, -1e10, 7.75, 2.5}, i16{-1, 0, -1, 0, -1, 0, -1, 0}, {01}, {00*64}) -> _ _ _ {40 40 00 00 ff ff 00*58}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <8 x bfloat> @llvm.x86.avx512bf16.mask.cvtneps2bf16.128(<4 x float>, <8 x bfloat>, <4 x i1>)
define void @f1(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512bf16" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <8 x bfloat>, ptr %a1, align 1
  %v2 = load <4 x i1>, ptr %a2, align 1
  %r = call <8 x bfloat> @llvm.x86.avx512bf16.mask.cvtneps2bf16.128(<4 x float> %v0, <8 x bfloat> %v1, <4 x i1> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x bfloat> %r, ptr %p0, align 1
  ret void
}
