; llvm.x86.vgf2p8mulb.256 and its like, as the machine's own instructions.
; needs: avx gfni
; run: @f1(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15}, {00*64}) -> _ _ {00 02 27 e2 b3 00 f9 8a c1 00 02 27 e2 b3 00 f9 8a c1 00 02 27 e2 b3 00 f9 8a c1 00 02 27 e2 b3 00*32}
; run: @f1(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0}, i8{2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127}, {00*64}) -> _ _ {02 e2 00 8a 00 27 b3 f9 c1 02 e2 00 8a 00 27 b3 f9 c1 02 e2 00 8a 00 27 b3 f9 c1 02 e2 00 8a 00*33}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <32 x i8> @llvm.x86.vgf2p8mulb.256(<32 x i8>, <32 x i8>)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni,+avx" {
  %v0 = load <32 x i8>, ptr %a0, align 1
  %v1 = load <32 x i8>, ptr %a1, align 1
  %r = call <32 x i8> @llvm.x86.vgf2p8mulb.256(<32 x i8> %v0, <32 x i8> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i8> %r, ptr %p0, align 1
  ret void
}
