; llvm.x86.vgf2p8affineinvqb.512 and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl gfni
; run: @f1(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, {00*64}) -> _ _ {1b b0 9a 48 e3 a1 bb 63 ae 1b 4e 5b b2 e7 c6 cb 05 c1 1b b1 bb cf 65 75 2f 14 f6 1b ce 4b f1 24 40 01 1c 6d 1b 71 33 6e 94 b6 16 98 a0 1b ae 0f 86 dc cd 1d da 46 1b 41 1e 55 f8 f0 98 fb b5 1b}
; run: @f2(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, {00*64}) -> _ _ {04 af 85 57 fc be a4 7c b1 04 51 44 ad f8 d9 d4 1a de 04 ae a4 d0 7a 6a 30 0b e9 04 d1 54 ee 3b 5f 1e 03 72 04 6e 2c 71 8b a9 09 87 bf 04 b1 10 99 c3 d2 02 c5 59 04 5e 01 4a e7 ef 87 e4 aa 04}
; run: @f3(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, {00*64}) -> _ _ {e1 4a 60 b2 19 5b 41 99 54 e1 b4 a1 48 1d 3c 31 ff 3b e1 4b 41 35 9f 8f d5 ee 0c e1 34 b1 0b de ba fb e6 97 e1 8b c9 94 6e 4c ec 62 5a e1 54 f5 7c 26 37 e7 20 bc e1 bb e4 af 02 0a 62 01 4f e1}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <64 x i8> @llvm.x86.vgf2p8affineinvqb.512(<64 x i8>, <64 x i8>, i8)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni,+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <64 x i8>, ptr %a0, align 1
  %v1 = load <64 x i8>, ptr %a1, align 1
  %r = call <64 x i8> @llvm.x86.vgf2p8affineinvqb.512(<64 x i8> %v0, <64 x i8> %v1, i8 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <64 x i8> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni,+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <64 x i8>, ptr %a0, align 1
  %v1 = load <64 x i8>, ptr %a1, align 1
  %r = call <64 x i8> @llvm.x86.vgf2p8affineinvqb.512(<64 x i8> %v0, <64 x i8> %v1, i8 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <64 x i8> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %out) "target-features"="+gfni,+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <64 x i8>, ptr %a0, align 1
  %v1 = load <64 x i8>, ptr %a1, align 1
  %r = call <64 x i8> @llvm.x86.vgf2p8affineinvqb.512(<64 x i8> %v0, <64 x i8> %v1, i8 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <64 x i8> %r, ptr %p0, align 1
  ret void
}
