; llvm.x86.vgf2p8affineqb.256 and its like, as the machine's own instructions.
; needs: avx gfni
; run: @f1(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15}, {00*64}) -> _ _ {1b b0 d9 3a f8 c2 89 7b 3a 1b 4e fa 8b 6a 77 d2 03 0b 1b b1 6b d3 a3 ad a9 17 93 1b ce a3 7f c7 00*32}
; run: @f2(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15}, {00*64}) -> _ _ {04 af c6 25 e7 dd 96 64 25 04 51 e5 94 75 68 cd 1c 14 04 ae 74 cc bc b2 b6 08 8c 04 d1 bc 60 d8 00*32}
; run: @f3(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15}, {00*64}) -> _ _ {e1 4a 23 c0 02 38 73 81 c0 e1 b4 00 71 90 8d 28 f9 f1 e1 4b 91 29 59 57 53 ed 69 e1 34 59 85 3d 00*32}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <32 x i8> @llvm.x86.vgf2p8affineqb.256(<32 x i8>, <32 x i8>, i8)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni,+avx" {
  %v0 = load <32 x i8>, ptr %a0, align 1
  %v1 = load <32 x i8>, ptr %a1, align 1
  %r = call <32 x i8> @llvm.x86.vgf2p8affineqb.256(<32 x i8> %v0, <32 x i8> %v1, i8 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i8> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni,+avx" {
  %v0 = load <32 x i8>, ptr %a0, align 1
  %v1 = load <32 x i8>, ptr %a1, align 1
  %r = call <32 x i8> @llvm.x86.vgf2p8affineqb.256(<32 x i8> %v0, <32 x i8> %v1, i8 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i8> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni,+avx" {
  %v0 = load <32 x i8>, ptr %a0, align 1
  %v1 = load <32 x i8>, ptr %a1, align 1
  %r = call <32 x i8> @llvm.x86.vgf2p8affineqb.256(<32 x i8> %v0, <32 x i8> %v1, i8 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i8> %r, ptr %p0, align 1
  ret void
}
