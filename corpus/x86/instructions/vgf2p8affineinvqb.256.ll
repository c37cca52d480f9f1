; llvm.x86.vgf2p8affineinvqb.256 and its like, as the machine's own instructions.
; needs: avx gfni
; run: @f1(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15}, {00*64}) -> _ _ {1b b0 9a 48 e3 a1 bb 63 ae 1b 4e 5b b2 e7 c6 cb 05 c1 1b b1 bb cf 65 75 2f 14 f6 1b ce 4b f1 24 00*32}
; run: @f2(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15}, {00*64}) -> _ _ {04 af 85 57 fc be a4 7c b1 04 51 44 ad f8 d9 d4 1a de 04 ae a4 d0 7a 6a 30 0b e9 04 d1 54 ee 3b 00*32}
; run: @f3(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15}, {00*64}) -> _ _ {e1 4a 60 b2 19 5b 41 99 54 e1 b4 a1 48 1d 3c 31 ff 3b e1 4b 41 35 9f 8f d5 ee 0c e1 34 b1 0b de 00*32}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <32 x i8> @llvm.x86.vgf2p8affineinvqb.256(<32 x i8>, <32 x i8>, i8)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni,+avx" {
  %v0 = load <32 x i8>, ptr %a0, align 1
  %v1 = load <32 x i8>, ptr %a1, align 1
  %r = call <32 x i8> @llvm.x86.vgf2p8affineinvqb.256(<32 x i8> %v0, <32 x i8> %v1, i8 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i8> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni,+avx" {
  %v0 = load <32 x i8>, ptr %a0, align 1
  %v1 = load <32 x i8>, ptr %a1, align 1
  %r = call <32 x i8> @llvm.x86.vgf2p8affineinvqb.256(<32 x i8> %v0, <32 x i8> %v1, i8 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i8> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni,+avx" {
  %v0 = load <32 x i8>, ptr %a0, align 1
  %v1 = load <32 x i8>, ptr %a1, align 1
  %r = call <32 x i8> @llvm.x86.vgf2p8affineinvqb.256(<32 x i8> %v0, <32 x i8> %v1, i8 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i8> %r, ptr %p0, align 1
  ret void
}
