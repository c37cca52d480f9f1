; llvm.x86.avx512.kadd and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1({ff}, {ff}, {00*64}) -> _ _ {fe 00*63}
; run: @f1({5a}, {5a}, {00*64}) -> _ _ {b4 00*63}
; run: @f2({ff ff ff ff}, {ff ff ff ff}, {00*64}) -> _ _ {fe ff ff ff 00*60}
; run: @f2({5a 5a 5a 5a}, {5a 5a 5a 5a}, {00*64}) -> _ _ {b4*4 00*60}
; run: @f3({ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff}, {00*64}) -> _ _ {fe ff*7 00*56}
; run: @f3({5a 5a 5a 5a 5a 5a 5a 5a}, {5a 5a 5a 5a 5a 5a 5a 5a}, {00*64}) -> _ _ {b4*8 00*56}
; run: @f4({ff ff}, {ff ff}, {00*64}) -> _ _ {fe ff 00*62}
; run: @f4({5a 5a}, {5a 5a}, {00*64}) -> _ _ {b4 b4 00*62}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <8 x i1> @llvm.x86.avx512.kadd.b(<8 x i1>, <8 x i1>)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i1>, ptr %a0, align 1
  %v1 = load <8 x i1>, ptr %a1, align 1
  %r = call <8 x i1> @llvm.x86.avx512.kadd.b(<8 x i1> %v0, <8 x i1> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i1> %r, ptr %p0, align 1
  ret void
}
declare <32 x i1> @llvm.x86.avx512.kadd.d(<32 x i1>, <32 x i1>)
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <32 x i1>, ptr %a0, align 1
  %v1 = load <32 x i1>, ptr %a1, align 1
  %r = call <32 x i1> @llvm.x86.avx512.kadd.d(<32 x i1> %v0, <32 x i1> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <32 x i1> %r, ptr %p0, align 1
  ret void
}
declare <64 x i1> @llvm.x86.avx512.kadd.q(<64 x i1>, <64 x i1>)
define void @f3(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <64 x i1>, ptr %a0, align 1
  %v1 = load <64 x i1>, ptr %a1, align 1
  %r = call <64 x i1> @llvm.x86.avx512.kadd.q(<64 x i1> %v0, <64 x i1> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <64 x i1> %r, ptr %p0, align 1
  ret void
}
declare <16 x i1> @llvm.x86.avx512.kadd.w(<16 x i1>, <16 x i1>)
define void @f4(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i1>, ptr %a0, align 1
  %v1 = load <16 x i1>, ptr %a1, align 1
  %r = call <16 x i1> @llvm.x86.avx512.kadd.w(<16 x i1> %v0, <16 x i1> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i1> %r, ptr %p0, align 1
  ret void
}
