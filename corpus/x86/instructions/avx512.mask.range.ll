; llvm.x86.avx512.mask.range and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25}, double{-0.0, 3.0}, double{-3.5, 42.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*48}
; run: @f2(double{1.5, -2.25}, double{-0.0, 3.0}, double{-3.5, 42.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*48}
; run: @f3(double{1.5, -2.25}, double{-0.0, 3.0}, double{-3.5, 42.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*48}
; run: @f4(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, -3.5}, double{-3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 08 40 00*32}
; run: @f5(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, -3.5}, double{-3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 08 40 00*32}
; run: @f6(double{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0, 7.75, -3.5}, double{-3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 08 40 00*32}
; run: @f7(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 08 40 00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 1f 40}
; run: @f8(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 08 40 00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 02 c0}
; run: @f9(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 08 40 00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 1f 40}
; run: @f10(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 08 40 00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 1f 40}
; run: @f11(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 08 40 00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 02 c0}
; run: @f12(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 08 40 00*6 0c c0 00*6 45 40 00*6 02 c0 00*6 1f 40}
; run: @f13(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00*48}
; run: @f14(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00*48}
; run: @f15(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00*48}
; run: @f16(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 f8 40 00*32}
; run: @f17(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 10 c0 00*32}
; run: @f18(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -128, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 f8 40 00*32}
; run: @f19(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -32768, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 10 40}
; run: @f20(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -32768, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 10 c0}
; run: @f21(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -32768, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 80 bf}
; run: @f22(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -32768, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 10 40}
; run: @f23(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -32768, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 10 c0}
; run: @f24(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0, -3.5, 42.0, -2.25, 3.0}, -32768, {00*64}) -> _ _ _ {00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 40 40 00 00 60 c0 00 00 28 42 00 00 10 c0 00 00 80 bf}
; run: @f25(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f26(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f27(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f28(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f29(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f30(double{1.5, -2.25}, double{-0.0, 3.0}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f31(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f32(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f33(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f34(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f35(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f36(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <2 x double> @llvm.x86.avx512.mask.range.pd.128(<2 x double>, <2 x double>, i32, <2 x double>, i8)
define void @f1(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.range.pd.128(<2 x double> %v0, <2 x double> %v1, i32 27, <2 x double> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.range.pd.128(<2 x double> %v0, <2 x double> %v1, i32 4, <2 x double> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.range.pd.128(<2 x double> %v0, <2 x double> %v1, i32 225, <2 x double> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x double> @llvm.x86.avx512.mask.range.pd.256(<4 x double>, <4 x double>, i32, <4 x double>, i8)
define void @f4(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.range.pd.256(<4 x double> %v0, <4 x double> %v1, i32 27, <4 x double> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.range.pd.256(<4 x double> %v0, <4 x double> %v1, i32 4, <4 x double> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
define void @f6(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x double>, ptr %a1, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.range.pd.256(<4 x double> %v0, <4 x double> %v1, i32 225, <4 x double> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
declare <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double>, <8 x double>, i32, <8 x double>, i8, i32)
define void @f7(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v0, <8 x double> %v1, i32 27, <8 x double> %v3, i8 %a4, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v0, <8 x double> %v1, i32 4, <8 x double> %v3, i8 %a4, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v0, <8 x double> %v1, i32 225, <8 x double> %v3, i8 %a4, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v0, <8 x double> %v1, i32 27, <8 x double> %v3, i8 %a4, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f11(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v0, <8 x double> %v1, i32 4, <8 x double> %v3, i8 %a4, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v0, <8 x double> %v1, i32 225, <8 x double> %v3, i8 %a4, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.range.ps.128(<4 x float>, <4 x float>, i32, <4 x float>, i8)
define void @f13(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.range.ps.128(<4 x float> %v0, <4 x float> %v1, i32 27, <4 x float> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f14(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.range.ps.128(<4 x float> %v0, <4 x float> %v1, i32 4, <4 x float> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f15(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.range.ps.128(<4 x float> %v0, <4 x float> %v1, i32 225, <4 x float> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.avx512.mask.range.ps.256(<8 x float>, <8 x float>, i32, <8 x float>, i8)
define void @f16(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.range.ps.256(<8 x float> %v0, <8 x float> %v1, i32 27, <8 x float> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f17(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.range.ps.256(<8 x float> %v0, <8 x float> %v1, i32 4, <8 x float> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f18(ptr %a0, ptr %a1, ptr %a3, i8 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.range.ps.256(<8 x float> %v0, <8 x float> %v1, i32 225, <8 x float> %v3, i8 %a4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
define void @f19(ptr %a0, ptr %a1, ptr %a3, i16 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x float>, ptr %a3, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v0, <16 x float> %v1, i32 27, <16 x float> %v3, i16 %a4, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f20(ptr %a0, ptr %a1, ptr %a3, i16 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x float>, ptr %a3, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v0, <16 x float> %v1, i32 4, <16 x float> %v3, i16 %a4, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f21(ptr %a0, ptr %a1, ptr %a3, i16 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x float>, ptr %a3, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v0, <16 x float> %v1, i32 225, <16 x float> %v3, i16 %a4, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f22(ptr %a0, ptr %a1, ptr %a3, i16 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x float>, ptr %a3, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v0, <16 x float> %v1, i32 27, <16 x float> %v3, i16 %a4, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f23(ptr %a0, ptr %a1, ptr %a3, i16 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x float>, ptr %a3, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v0, <16 x float> %v1, i32 4, <16 x float> %v3, i16 %a4, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f24(ptr %a0, ptr %a1, ptr %a3, i16 %a4, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v3 = load <16 x float>, ptr %a3, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v0, <16 x float> %v1, i32 225, <16 x float> %v3, i16 %a4, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.mask.range.sd(<2 x double>, <2 x double>, <2 x double>, i8, i32, i32)
define void @f25(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.range.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 27, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f26(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.range.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f27(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.range.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 225, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f28(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.range.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 27, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f29(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.range.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 4, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f30(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.range.sd(<2 x double> %v0, <2 x double> %v1, <2 x double> %v2, i8 %a3, i32 225, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.range.ss(<4 x float>, <4 x float>, <4 x float>, i8, i32, i32)
define void @f31(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.range.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 27, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f32(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.range.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f33(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.range.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 225, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f34(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.range.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 27, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f35(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.range.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 4, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f36(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.range.ss(<4 x float> %v0, <4 x float> %v1, <4 x float> %v2, i8 %a3, i32 225, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
