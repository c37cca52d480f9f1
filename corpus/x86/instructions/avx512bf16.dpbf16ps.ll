; llvm.x86.avx512bf16.dpbf16ps and its like, as the machine's own instructions.
; needs: avx512bf16 avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(float{1.5, -2.25, 100.0, -0.0}, i16{32767, 2, -7, 23130, 7695, 0, 1, -1}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7}, {00*64}) -> _ _ _ {00 00 ff 7f 00 00 f9 ff 00 00 ff 7f 00 00 ff ff 00*48}
; run: @f1(float{3.0, -1e10, 7.75, 2.5}, i16{2, 23130, 0, -1, 32767, -7, 7695, 1}, i16{0, -1, 32767, -7, 7695, 1, -32768, 2}, {00*64}) -> _ _ _ {00 00 ff ff 00 00 ff 7f 00 00 ff 7f 00 00 20 40 00*48}
; run: @f2(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i16{32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2}, {00*64}) -> _ _ _ {00 00 ff 7f 00 00 f9 ff 00 00 ff 7f 00 00 ff ff 00 00 ff 7f 00 00 f9 ff 00 00 ff ff 00 00 ff 7f 00*32}
; run: @f2(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i16{2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695}, i16{0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768}, {00*64}) -> _ _ _ {00 00 ff ff 00 00 ff 7f 00 00 ff 7f 00 00 20 40 00 00 60 c0 00 00 ff ff 00 00 ff ff 00 00 f9 ff 00*32}
; run: @f3(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i16{32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695}, i16{7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768}, {00*64}) -> _ _ _ {00 00 ff 7f 00 00 f9 ff 00 00 ff 7f 00 00 ff ff 00 00 ff 7f 00 00 f9 ff 00 00 ff ff 00 00 ff 7f 00 00 ff ff 00 00 ff 7f 00 00 f9 ff 00 00 ff 7f 00 00 ff ff 00 00 ff 7f 00 00 f9 ff 00 00 ff ff}
; run: @f3(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0.5}, i16{2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767}, i16{0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695}, {00*64}) -> _ _ _ {00 00 ff ff 00 00 ff 7f 00 00 ff 7f 00 00 20 40 00 00 60 c0 00 00 ff ff 00 00 ff ff 00 00 f9 ff 00 00 28 42 00 00 ff ff 00 00 ff 7f 00 00 ff 7f 00 00 10 c0 00 00 c8 42 00 00 ff ff 00 00 ff ff}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float>, <8 x bfloat>, <8 x bfloat>)
define void @f1(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512bf16" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <8 x bfloat>, ptr %a1, align 1
  %v2 = load <8 x bfloat>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %v0, <8 x bfloat> %v1, <8 x bfloat> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.avx512bf16.dpbf16ps.256(<8 x float>, <16 x bfloat>, <16 x bfloat>)
define void @f2(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512bf16" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <16 x bfloat>, ptr %a1, align 1
  %v2 = load <16 x bfloat>, ptr %a2, align 1
  %r = call <8 x float> @llvm.x86.avx512bf16.dpbf16ps.256(<8 x float> %v0, <16 x bfloat> %v1, <16 x bfloat> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float>, <32 x bfloat>, <32 x bfloat>)
define void @f3(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512bf16" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <32 x bfloat>, ptr %a1, align 1
  %v2 = load <32 x bfloat>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v0, <32 x bfloat> %v1, <32 x bfloat> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
