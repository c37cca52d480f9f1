; llvm.x86.avx512.vpmadd52 and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512ifma avx512vl
; run: @f1(i64{0, 1}, i64{9223372036854775807, 2}, i64{8676565436284608015, 0}, {00*64}) -> _ _ _ {0e 1e 2d 3c 4b 5a 09 00 01 00*55}
; run: @f1(i64{1, -9223372036854775808}, i64{2, 6510615555426900570}, i64{0, -1}, {00*64}) -> _ _ _ {01 00*7 59 5a*5 0a 80 00*48}
; run: @f2(i64{0, 1, -1, -9223372036854775808}, i64{9223372036854775807, 2, -7, 6510615555426900570}, i64{8676565436284608015, 0, 1, -1}, {00*64}) -> _ _ _ {0e 1e 2d 3c 4b 5a 09 00 01 00*7 ff*8 59 5a*5 0a 80 00*32}
; run: @f2(i64{1, -9223372036854775808, 2, 6510615555426900570}, i64{2, 6510615555426900570, 0, -1}, i64{0, -1, 9223372036854775807, -7}, {00*64}) -> _ _ _ {01 00*7 59 5a*5 0a 80 02 00*7 52 5a*5 6a 5a 00*32}
; run: @f3(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, i64{9223372036854775807, 2, -7, 6510615555426900570, 8676565436284608015, 0, 1, -1}, i64{8676565436284608015, 0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7}, {00*64}) -> _ _ _ {0e 1e 2d 3c 4b 5a 09 00 01 00*7 ff*8 59 5a*5 0a 80 ff*7 7f 02 00*7 f9 ff*7 52 5a*5 6a 5a}
; run: @f3(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}, i64{2, 6510615555426900570, 0, -1, 9223372036854775807, -7, 8676565436284608015, 1}, i64{0, -1, 9223372036854775807, -7, 8676565436284608015, 1, -9223372036854775808, 2}, {00*64}) -> _ _ _ {01 00*7 59 5a*5 0a 80 02 00*7 52 5a*5 6a 5a 0e 1e 2d 3c 4b 5a 09 00 ff*15 7f f9 ff*7}
; run: @f4(i64{0, 1}, i64{9223372036854775807, 2}, i64{8676565436284608015, 0}, {00*64}) -> _ _ _ {f1 e1 d2 c3 b4 a5 06 00 01 00*55}
; run: @f4(i64{1, -9223372036854775808}, i64{2, 6510615555426900570}, i64{0, -1}, {00*64}) -> _ _ _ {01 00*7 a6 a5*5 05 80 00*48}
; run: @f5(i64{0, 1, -1, -9223372036854775808}, i64{9223372036854775807, 2, -7, 6510615555426900570}, i64{8676565436284608015, 0, 1, -1}, {00*64}) -> _ _ _ {f1 e1 d2 c3 b4 a5 06 00 01 00*7 f8 ff*5 0f 00 a6 a5*5 05 80 00*32}
; run: @f5(i64{1, -9223372036854775808, 2, 6510615555426900570}, i64{2, 6510615555426900570, 0, -1}, i64{0, -1, 9223372036854775807, -7}, {00*64}) -> _ _ _ {01 00*7 a6 a5*5 05 80 02 00*7 61 5a*7 00*32}
; run: @f6(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, i64{9223372036854775807, 2, -7, 6510615555426900570, 8676565436284608015, 0, 1, -1}, i64{8676565436284608015, 0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7}, {00*64}) -> _ _ _ {f1 e1 d2 c3 b4 a5 06 00 01 00*7 f8 ff*5 0f 00 a6 a5*5 05 80 ff*7 7f 02 00*7 fb ff*7 61 5a*7}
; run: @f6(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}, i64{2, 6510615555426900570, 0, -1, 9223372036854775807, -7, 8676565436284608015, 1}, i64{0, -1, 9223372036854775807, -7, 8676565436284608015, 1, -9223372036854775808, 2}, {00*64}) -> _ _ _ {01 00*7 a6 a5*5 05 80 02 00*7 61 5a*7 f1 e1 d2 c3 b4 a5 06 00 f8 ff*5 0f 00 ff*7 7f fb ff*7}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <2 x i64> @llvm.x86.avx512.vpmadd52h.uq.128(<2 x i64>, <2 x i64>, <2 x i64>)
define void @f1(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512ifma" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %r = call <2 x i64> @llvm.x86.avx512.vpmadd52h.uq.128(<2 x i64> %v0, <2 x i64> %v1, <2 x i64> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.vpmadd52h.uq.256(<4 x i64>, <4 x i64>, <4 x i64>)
define void @f2(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512ifma" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %r = call <4 x i64> @llvm.x86.avx512.vpmadd52h.uq.256(<4 x i64> %v0, <4 x i64> %v1, <4 x i64> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.vpmadd52h.uq.512(<8 x i64>, <8 x i64>, <8 x i64>)
define void @f3(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512ifma" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %r = call <8 x i64> @llvm.x86.avx512.vpmadd52h.uq.512(<8 x i64> %v0, <8 x i64> %v1, <8 x i64> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.vpmadd52l.uq.128(<2 x i64>, <2 x i64>, <2 x i64>)
define void @f4(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512ifma" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %r = call <2 x i64> @llvm.x86.avx512.vpmadd52l.uq.128(<2 x i64> %v0, <2 x i64> %v1, <2 x i64> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.vpmadd52l.uq.256(<4 x i64>, <4 x i64>, <4 x i64>)
define void @f5(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512ifma" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %r = call <4 x i64> @llvm.x86.avx512.vpmadd52l.uq.256(<4 x i64> %v0, <4 x i64> %v1, <4 x i64> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.vpmadd52l.uq.512(<8 x i64>, <8 x i64>, <8 x i64>)
define void @f6(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512ifma" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %r = call <8 x i64> @llvm.x86.avx512.vpmadd52l.uq.512(<8 x i64> %v0, <8 x i64> %v1, <8 x i64> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
