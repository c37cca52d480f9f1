; llvm.x86.avx512.vpdp and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl avx512vnni
; run: @f1(i32{0, 1, -1, -2147483648}, i32{2147483647, 2, -7, 1515870810}, i32{1009589775, 0, 1, -1}, {00*64}) -> _ _ _ {6a 77 00 00 01 00 00 00 f8 00 00 00 98 fe ff 7f 00*48}
; run: @f1(i32{1, -2147483648, 2, 1515870810}, i32{2, 1515870810, 0, -1}, i32{0, -1, 2147483647, -7}, {00*64}) -> _ _ _ {01 00 00 00 98 fe ff 7f 02 00 00 00 64 50 5a 5a 00*48}
; run: @f2(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}, i32{2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1}, i32{1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {00*64}) -> _ _ _ {6a 77 00 00 01 00 00 00 f8 00 00 00 98 fe ff 7f ff e1 ff 7f 02 00 00 00 fb ff ff ff 64 50 5a 5a 00*32}
; run: @f2(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}, i32{2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}, i32{0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2}, {00*64}) -> _ _ _ {01 00 00 00 98 fe ff 7f 02 00 00 00 64 50 5a 5a 6a 77 00 00 f8 00 00 00 ff e1 ff 7f fb ff ff ff 00*32}
; run: @f3(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, i32{2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1}, i32{1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2}, {00*64}) -> _ _ _ {6a 77 00 00 01 00 00 00 f8 00 00 00 98 fe ff 7f ff e1 ff 7f 02 00 00 00 fb ff ff ff 64 50 5a 5a 0f 4b 2d 3c 6a 77 00 00 01 00 00 00 f8 00 00 00 98 fe ff 7f ff e1 ff 7f 02 00 00 00 fb ff ff ff}
; run: @f3(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}, i32{2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775}, i32{0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648}, {00*64}) -> _ _ _ {01 00 00 00 98 fe ff 7f 02 00 00 00 64 50 5a 5a 6a 77 00 00 f8 00 00 00 ff e1 ff 7f fb ff ff ff 0f 4b 2d 3c 01 00 00 00 98 fe ff 7f 02 00 00 00 64 50 5a 5a 6a 77 00 00 f8 00 00 00 ff e1 ff 7f}
; run: @f4(i32{0, 1, -1, -2147483648}, i32{2147483647, 2, -7, 1515870810}, i32{1009589775, 0, 1, -1}, {00*64}) -> _ _ _ {6a 77 00 00 01 00 00 00 f8 00*6 80 00*48}
; run: @f4(i32{1, -2147483648, 2, 1515870810}, i32{2, 1515870810, 0, -1}, i32{0, -1, 2147483647, -7}, {00*64}) -> _ _ _ {01 00*6 80 02 00 00 00 64 50 5a 5a 00*48}
; run: @f5(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}, i32{2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1}, i32{1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {00*64}) -> _ _ _ {6a 77 00 00 01 00 00 00 f8 00*6 80 ff e1 ff 7f 02 00 00 00 fb ff ff ff 64 50 5a 5a 00*32}
; run: @f5(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}, i32{2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}, i32{0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2}, {00*64}) -> _ _ _ {01 00*6 80 02 00 00 00 64 50 5a 5a 6a 77 00 00 f8 00 00 00 ff e1 ff 7f fb ff ff ff 00*32}
; run: @f6(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, i32{2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1}, i32{1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2}, {00*64}) -> _ _ _ {6a 77 00 00 01 00 00 00 f8 00*6 80 ff e1 ff 7f 02 00 00 00 fb ff ff ff 64 50 5a 5a 0f 4b 2d 3c 6a 77 00 00 01 00 00 00 f8 00*6 80 ff e1 ff 7f 02 00 00 00 fb ff ff ff}
; run: @f6(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}, i32{2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775}, i32{0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648}, {00*64}) -> _ _ _ {01 00*6 80 02 00 00 00 64 50 5a 5a 6a 77 00 00 f8 00 00 00 ff e1 ff 7f fb ff ff ff 0f 4b 2d 3c 01 00*6 80 02 00 00 00 64 50 5a 5a 6a 77 00 00 f8 00 00 00 ff e1 ff 7f}
; run: @f7(i32{0, 1, -1, -2147483648}, i32{2147483647, 2, -7, 1515870810}, i32{1009589775, 0, 1, -1}, {00*64}) -> _ _ _ {c4 25 16 1e 01 00 00 00 f8 ff ff ff 4c 4b ff 7f 00*48}
; run: @f7(i32{1, -2147483648, 2, 1515870810}, i32{2, 1515870810, 0, -1}, i32{0, -1, 2147483647, -7}, {00*64}) -> _ _ _ {01 00 00 00 4c 4b ff 7f 02 00 00 00 62 5a 5a 5a 00*48}
; run: @f8(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}, i32{2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1}, i32{1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {00*64}) -> _ _ _ {c4 25 16 1e 01 00 00 00 f8 ff ff ff 4c 4b ff 7f ff 7f e9 61 02 00 00 00 fb ff ff ff 62 5a 5a 5a 00*32}
; run: @f8(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}, i32{2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}, i32{0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2}, {00*64}) -> _ _ _ {01 00 00 00 4c 4b ff 7f 02 00 00 00 62 5a 5a 5a c4 25 16 1e f8 ff*4 7f e9 61 fb ff ff ff 00*32}
; run: @f9(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, i32{2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1}, i32{1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2}, {00*64}) -> _ _ _ {c4 25 16 1e 01 00 00 00 f8 ff ff ff 4c 4b ff 7f ff 7f e9 61 02 00 00 00 fb ff ff ff 62 5a 5a 5a 0f 1e 00 0f c4 25 16 1e 01 00 00 00 f8 ff ff ff 4c 4b ff 7f ff 7f e9 61 02 00 00 00 fb ff ff ff}
; run: @f9(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}, i32{2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775}, i32{0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648}, {00*64}) -> _ _ _ {01 00 00 00 4c 4b ff 7f 02 00 00 00 62 5a 5a 5a c4 25 16 1e f8 ff*4 7f e9 61 fb ff ff ff 0f 1e 00 0f 01 00 00 00 4c 4b ff 7f 02 00 00 00 62 5a 5a 5a c4 25 16 1e f8 ff*4 7f e9 61}
; run: @f10(i32{0, 1, -1, -2147483648}, i32{2147483647, 2, -7, 1515870810}, i32{1009589775, 0, 1, -1}, {00*64}) -> _ _ _ {c4 25 16 1e 01 00 00 00 f8 ff ff ff 00 00 00 80 00*48}
; run: @f10(i32{1, -2147483648, 2, 1515870810}, i32{2, 1515870810, 0, -1}, i32{0, -1, 2147483647, -7}, {00*64}) -> _ _ _ {01 00*6 80 02 00 00 00 62 5a 5a 5a 00*48}
; run: @f11(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}, i32{2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1}, i32{1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {00*64}) -> _ _ _ {c4 25 16 1e 01 00 00 00 f8 ff ff ff 00 00 00 80 ff 7f e9 61 02 00 00 00 fb ff ff ff 62 5a 5a 5a 00*32}
; run: @f11(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}, i32{2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}, i32{0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2}, {00*64}) -> _ _ _ {01 00*6 80 02 00 00 00 62 5a 5a 5a c4 25 16 1e f8 ff*4 7f e9 61 fb ff ff ff 00*32}
; run: @f12(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, i32{2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1}, i32{1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2}, {00*64}) -> _ _ _ {c4 25 16 1e 01 00 00 00 f8 ff ff ff 00 00 00 80 ff 7f e9 61 02 00 00 00 fb ff ff ff 62 5a 5a 5a 0f 1e 00 0f c4 25 16 1e 01 00 00 00 f8 ff ff ff 00 00 00 80 ff 7f e9 61 02 00 00 00 fb ff ff ff}
; run: @f12(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}, i32{2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775}, i32{0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648}, {00*64}) -> _ _ _ {01 00*6 80 02 00 00 00 62 5a 5a 5a c4 25 16 1e f8 ff*4 7f e9 61 fb ff ff ff 0f 1e 00 0f 01 00*6 80 02 00 00 00 62 5a 5a 5a c4 25 16 1e f8 ff*4 7f e9 61}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <4 x i32> @llvm.x86.avx512.vpdpbusd.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f1(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx512.vpdpbusd.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f2(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32>, <16 x i32>, <16 x i32>)
define void @f3(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %r = call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %v0, <16 x i32> %v1, <16 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.vpdpbusds.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f4(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx512.vpdpbusds.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.vpdpbusds.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f5(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx512.vpdpbusds.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512.vpdpbusds.512(<16 x i32>, <16 x i32>, <16 x i32>)
define void @f6(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %r = call <16 x i32> @llvm.x86.avx512.vpdpbusds.512(<16 x i32> %v0, <16 x i32> %v1, <16 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.vpdpwssd.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f7(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx512.vpdpwssd.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.vpdpwssd.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f8(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx512.vpdpwssd.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512.vpdpwssd.512(<16 x i32>, <16 x i32>, <16 x i32>)
define void @f9(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %r = call <16 x i32> @llvm.x86.avx512.vpdpwssd.512(<16 x i32> %v0, <16 x i32> %v1, <16 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.vpdpwssds.128(<4 x i32>, <4 x i32>, <4 x i32>)
define void @f10(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %r = call <4 x i32> @llvm.x86.avx512.vpdpwssds.128(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.vpdpwssds.256(<8 x i32>, <8 x i32>, <8 x i32>)
define void @f11(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %r = call <8 x i32> @llvm.x86.avx512.vpdpwssds.256(<8 x i32> %v0, <8 x i32> %v1, <8 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512.vpdpwssds.512(<16 x i32>, <16 x i32>, <16 x i32>)
define void @f12(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512vnni" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %r = call <16 x i32> @llvm.x86.avx512.vpdpwssds.512(<16 x i32> %v0, <16 x i32> %v1, <16 x i32> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
