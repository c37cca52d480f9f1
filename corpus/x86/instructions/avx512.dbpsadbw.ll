; llvm.x86.avx512.dbpsadbw and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1}, {00*64}) -> _ _ {e6 01 0e 01 1e 01 ce 01 00 00 8e 01 73 02 7f 00*49}
; run: @f2(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1}, {00*64}) -> _ _ {ac 00 10 02 16 02 84 01 0f 02 df 01 12 02 26 00*49}
; run: @f3(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1}, {00*64}) -> _ _ {8d 01 01 00 4d 02 93 02 f7 00 0f 02 3a 02 a4 01 00*48}
; run: @f4(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15}, {00*64}) -> _ _ {e6 01 0e 01 1e 01 ce 01 00 00 8e 01 73 02 7f 00 aa 01 f9 00 91 02 6d 02 00 00 f8 01 8d 01 01 00*33}
; run: @f5(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15}, {00*64}) -> _ _ {ac 00 10 02 16 02 84 01 0f 02 df 01 12 02 26 00 96 01 90 01 d0 01 a8 01 9e 00 aa 01 fb 01 01 00*33}
; run: @f6(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15}, {00*64}) -> _ _ {8d 01 01 00 4d 02 93 02 f7 00 0f 02 3a 02 a4 01 fa 00 fe 00 6e 02 fc 01 8d 02 9e 00 f7 01 19 02 00*32}
; run: @f7(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, {00*64}) -> _ _ {e6 01 0e 01 1e 01 ce 01 00 00 8e 01 73 02 7f 00 aa 01 f9 00 91 02 6d 02 00 00 f8 01 8d 01 01 00 3a 02 13 02 6a 02 85 02 00 00 6d 02 43 02 4b 00 f7 01 fd 00 e8 01 77 01 00 00 55 01 2c 01 f7 00}
; run: @f8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, {00*64}) -> _ _ {ac 00 10 02 16 02 84 01 0f 02 df 01 12 02 26 00 96 01 90 01 d0 01 a8 01 9e 00 aa 01 fb 01 01 00 10 02 9d 00 7c 02 74 02 ac 00 4e 02 6f 02 71 00 90 01 f7 00 e6 01 47 02 96 01 46 02 ac 01 f8 00}
; run: @f9(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}, i8{127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, {00*64}) -> _ _ {8d 01 01 00 4d 02 93 02 f7 00 0f 02 3a 02 a4 01 fa 00 fe 00 6e 02 fc 01 8d 02 9e 00 f7 01 19 02 5e 02 0f 00 d0 02 d8 01 0f 02 ac 00 0c 02 eb 02 f4 01 9f 00 9a 00 b3 00 9e 00 96 01 51 02 c2 02}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <8 x i16> @llvm.x86.avx512.dbpsadbw.128(<16 x i8>, <16 x i8>, i32)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i8>, ptr %a0, align 1
  %v1 = load <16 x i8>, ptr %a1, align 1
  %r = call <8 x i16> @llvm.x86.avx512.dbpsadbw.128(<16 x i8> %v0, <16 x i8> %v1, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i8>, ptr %a0, align 1
  %v1 = load <16 x i8>, ptr %a1, align 1
  %r = call <8 x i16> @llvm.x86.avx512.dbpsadbw.128(<16 x i8> %v0, <16 x i8> %v1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i8>, ptr %a0, align 1
  %v1 = load <16 x i8>, ptr %a1, align 1
  %r = call <8 x i16> @llvm.x86.avx512.dbpsadbw.128(<16 x i8> %v0, <16 x i8> %v1, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i16> %r, ptr %p0, align 1
  ret void
}
declare <16 x i16> @llvm.x86.avx512.dbpsadbw.256(<32 x i8>, <32 x i8>, i32)
define void @f4(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <32 x i8>, ptr %a0, align 1
  %v1 = load <32 x i8>, ptr %a1, align 1
  %r = call <16 x i16> @llvm.x86.avx512.dbpsadbw.256(<32 x i8> %v0, <32 x i8> %v1, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <32 x i8>, ptr %a0, align 1
  %v1 = load <32 x i8>, ptr %a1, align 1
  %r = call <16 x i16> @llvm.x86.avx512.dbpsadbw.256(<32 x i8> %v0, <32 x i8> %v1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f6(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <32 x i8>, ptr %a0, align 1
  %v1 = load <32 x i8>, ptr %a1, align 1
  %r = call <16 x i16> @llvm.x86.avx512.dbpsadbw.256(<32 x i8> %v0, <32 x i8> %v1, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i16> %r, ptr %p0, align 1
  ret void
}
declare <32 x i16> @llvm.x86.avx512.dbpsadbw.512(<64 x i8>, <64 x i8>, i32)
define void @f7(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <64 x i8>, ptr %a0, align 1
  %v1 = load <64 x i8>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512.dbpsadbw.512(<64 x i8> %v0, <64 x i8> %v1, i32 27)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <64 x i8>, ptr %a0, align 1
  %v1 = load <64 x i8>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512.dbpsadbw.512(<64 x i8> %v0, <64 x i8> %v1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <64 x i8>, ptr %a0, align 1
  %v1 = load <64 x i8>, ptr %a1, align 1
  %r = call <32 x i16> @llvm.x86.avx512.dbpsadbw.512(<64 x i8> %v0, <64 x i8> %v1, i32 225)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i16> %r, ptr %p0, align 1
  ret void
}
