; llvm.x86.vgf2p8affineinvqb.128 and its like, as the machine's own instructions.
; needs: gfni
; run: @f1(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1}, {00*64}) -> _ _ {1b b0 9a 48 e3 a1 bb 63 ae 1b 4e 5b b2 e7 c6 cb 00*48}
; run: @f2(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1}, {00*64}) -> _ _ {04 af 85 57 fc be a4 7c b1 04 51 44 ad f8 d9 d4 00*48}
; run: @f3(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1}, {00*64}) -> _ _ {e1 4a 60 b2 19 5b 41 99 54 e1 b4 a1 48 1d 3c 31 00*48}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <16 x i8> @llvm.x86.vgf2p8affineinvqb.128(<16 x i8>, <16 x i8>, i8)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni" {
  %v0 = load <16 x i8>, ptr %a0, align 1
  %v1 = load <16 x i8>, ptr %a1, align 1
  %r = call <16 x i8> @llvm.x86.vgf2p8affineinvqb.128(<16 x i8> %v0, <16 x i8> %v1, i8 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i8> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni" {
  %v0 = load <16 x i8>, ptr %a0, align 1
  %v1 = load <16 x i8>, ptr %a1, align 1
  %r = call <16 x i8> @llvm.x86.vgf2p8affineinvqb.128(<16 x i8> %v0, <16 x i8> %v1, i8 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i8> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni" {
  %v0 = load <16 x i8>, ptr %a0, align 1
  %v1 = load <16 x i8>, ptr %a1, align 1
  %r = call <16 x i8> @llvm.x86.vgf2p8affineinvqb.128(<16 x i8> %v0, <16 x i8> %v1, i8 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i8> %r, ptr %p0, align 1
  ret void
}
