; llvm.x86.avx512.psrai and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(i64{0, 1}, 3, {00*64}) -> _ {00*64}
; run: @f1(i64{1, -9223372036854775808}, 0, {00*64}) -> _ {01 00*14 80 00*48}
; run: @f2(i64{0, 1, -1, -9223372036854775808}, 3, {00*64}) -> _ {00*16 ff*8 00*7 f0 00*32}
; run: @f2(i64{1, -9223372036854775808, 2, 6510615555426900570}, 0, {00*64}) -> _ {01 00*14 80 02 00*7 5a*8 00*32}
; run: @f3(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, 3, {00*64}) -> _ {00*16 ff*8 00*7 f0 ff*7 0f 00*8 ff*8 4b*7 0b}
; run: @f3(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}, 0, {00*64}) -> _ {01 00*14 80 02 00*7 5a*8 00*8 ff*15 7f f9 ff*7}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <2 x i64> @llvm.x86.avx512.psrai.q.128(<2 x i64>, i32)
define void @f1(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %r = call <2 x i64> @llvm.x86.avx512.psrai.q.128(<2 x i64> %v0, i32 %a1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.psrai.q.256(<4 x i64>, i32)
define void @f2(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %r = call <4 x i64> @llvm.x86.avx512.psrai.q.256(<4 x i64> %v0, i32 %a1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.psrai.q.512(<8 x i64>, i32)
define void @f3(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x i64> @llvm.x86.avx512.psrai.q.512(<8 x i64> %v0, i32 %a1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
