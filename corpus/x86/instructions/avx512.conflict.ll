; llvm.x86.avx512.conflict and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(i32{0, 1, -1, -2147483648}, {00*64}) -> _ {00*64}
; run: @f1(i32{1, -2147483648, 2, 1515870810}, {00*64}) -> _ {00*64}
; run: @f2(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}, {00*64}) -> _ {00*64}
; run: @f2(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}, {00*64}) -> _ {00*64}
; run: @f3(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {00*64}) -> _ {00*36 01 00 00 00 02 00 00 00 04 00 00 00 08 00 00 00 10 00 00 00 20 00 00 00 40 00 00 00}
; run: @f3(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}, {00*64}) -> _ {00*36 01 00 00 00 02 00 00 00 04 00 00 00 08 00 00 00 10 00 00 00 20 00 00 00 40 00 00 00}
; run: @f4(i64{0, 1}, {00*64}) -> _ {00*64}
; run: @f4(i64{1, -9223372036854775808}, {00*64}) -> _ {00*64}
; run: @f5(i64{0, 1, -1, -9223372036854775808}, {00*64}) -> _ {00*64}
; run: @f5(i64{1, -9223372036854775808, 2, 6510615555426900570}, {00*64}) -> _ {00*64}
; run: @f6(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*64}
; run: @f6(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}, {00*64}) -> _ {00*64}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <4 x i32> @llvm.x86.avx512.conflict.d.128(<4 x i32>)
define void @f1(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %r = call <4 x i32> @llvm.x86.avx512.conflict.d.128(<4 x i32> %v0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.conflict.d.256(<8 x i32>)
define void @f2(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %r = call <8 x i32> @llvm.x86.avx512.conflict.d.256(<8 x i32> %v0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512.conflict.d.512(<16 x i32>)
define void @f3(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %r = call <16 x i32> @llvm.x86.avx512.conflict.d.512(<16 x i32> %v0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.conflict.q.128(<2 x i64>)
define void @f4(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %r = call <2 x i64> @llvm.x86.avx512.conflict.q.128(<2 x i64> %v0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.conflict.q.256(<4 x i64>)
define void @f5(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %r = call <4 x i64> @llvm.x86.avx512.conflict.q.256(<4 x i64> %v0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.conflict.q.512(<8 x i64>)
define void @f6(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x i64> @llvm.x86.avx512.conflict.q.512(<8 x i64> %v0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
