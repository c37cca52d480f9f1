; llvm.x86.avx512.psrlv and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, i32{0, 1, 31, 32, 63, 64, -1, 5, 0, 1, 31, 32, 63, 64, -1, 5}, {00*64}) -> _ _ {00*8 01 00*19 d2 d2 d2 02 0f 1e 2d 3c 00*24 ff ff ff 07}
; run: @f1(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}, i32{1, 31, 32, 63, 64, -1, 5, 0, 1, 31, 32, 63, 64, -1, 5, 0}, {00*64}) -> _ _ {00*4 01 00*19 ff ff ff 03 f9 ff ff ff 07 8f 16 1e 00*20 ff ff ff 07 ff ff ff 7f}
; run: @f2(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, i64{0, 1, 31, 32, 63, 64, -1, 5}, {00*64}) -> _ _ {00*16 ff*4 01 00*6 80 00*28 d2*7 02}
; run: @f2(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}, i64{1, 31, 32, 63, 64, -1, 5, 0}, {00*64}) -> _ _ {00*12 01 00*35 ff*7 03 f9 ff*7}
; run: @f3(i16{0, 1, -1, -32768, 32767, 2, -7, 23130}, i16{0, 1, 31, 32, 63, 64, -1, 5}, {00*64}) -> _ _ {00*14 d2 02 00*48}
; run: @f3(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}, i16{1, 31, 32, 63, 64, -1, 5, 0}, {00*64}) -> _ _ {00*12 ff 03 f9 ff 00*48}
; run: @f4(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7}, i16{0, 1, 31, 32, 63, 64, -1, 5, 0, 1, 31, 32, 63, 64, -1, 5}, {00*64}) -> _ _ {00*14 d2 02 0f 1e 00*12 ff 07 00*32}
; run: @f4(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767}, i16{1, 31, 32, 63, 64, -1, 5, 0, 1, 31, 32, 63, 64, -1, 5, 0}, {00*64}) -> _ _ {00*12 ff 03 f9 ff 07 0f 00*10 ff 07 ff 7f 00*32}
; run: @f5(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767}, i16{0, 1, 31, 32, 63, 64, -1, 5, 0, 1, 31, 32, 63, 64, -1, 5, 0, 1, 31, 32, 63, 64, -1, 5, 0, 1, 31, 32, 63, 64, -1, 5}, {00*64}) -> _ _ {00*14 d2 02 0f 1e 00*12 ff 07 5a 5a 07 0f 00*12 f9 ff 2d 2d 00*10 ff 03}
; run: @f5(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0}, i16{1, 31, 32, 63, 64, -1, 5, 0, 1, 31, 32, 63, 64, -1, 5, 0, 1, 31, 32, 63, 64, -1, 5, 0, 1, 31, 32, 63, 64, -1, 5, 0}, {00*64}) -> _ _ {00*12 ff 03 f9 ff 07 0f 00*10 ff 07 ff 7f fc 7f 00*12 ff ff ff 3f 00*10 d2 02 00 00}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <16 x i32> @llvm.x86.avx512.psrlv.d.512(<16 x i32>, <16 x i32>)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.psrlv.d.512(<16 x i32> %v0, <16 x i32> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.psrlv.q.512(<8 x i64>, <8 x i64>)
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.psrlv.q.512(<8 x i64> %v0, <8 x i64> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i16> @llvm.x86.avx512.psrlv.w.128(<8 x i16>, <8 x i16>)
define void @f3(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i16>, ptr %a0, align 1
  %v1 = load <8 x i16>, ptr %a1, align 1
  %r = call <8 x i16> @llvm.x86.avx512.psrlv.w.128(<8 x i16> %v0, <8 x i16> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
declare <16 x i16> @llvm.x86.avx512.psrlv.w.256(<16 x i16>, <16 x i16>)
define void @f4(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i16>, ptr %a0, align 1
  %v1 = load <16 x i16>, ptr %a1, align 1
  %r = call <16 x i16> @llvm.x86.avx512.psrlv.w.256(<16 x i16> %v0, <16 x i16> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
declare <32 x i16> @llvm.x86.avx512.psrlv.w.512(<32 x i16>, <32 x i16>)
define void @f5(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <32 x i16>, ptr %a0, align 1
  %v1 = load <32 x i16>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512.psrlv.w.512(<32 x i16> %v0, <32 x i16> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
