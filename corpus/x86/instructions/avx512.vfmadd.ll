; llvm.x86.avx512.vfmadd and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(1.0, 1.0, 1.0) == 2.0
; run: @f2(1.0, 1.0, 1.0) == 2.0
; run: @f3(1.0, 1.0, 1.0) == 2.0
; run: @f4(1.0, 1.0, 1.0) == 2.0
; run: @f5(1.0, 1.0, 1.0) == 2.0
; run: @f6(1.0, 1.0, 1.0) == 2.0
; run: @f7(1.0, 1.0, 1.0) == 2.0
; run: @f8(1.0, 1.0, 1.0) == 2.0
; run: @f9(1.0, 1.0, 1.0) == 2.0
; run: @f10(1.0, 1.0, 1.0) == 2.0
; run: @f11(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*5 80 24 c0 00*5 f8 87 40 00*6 f0 bf 00*6 59 40 00*5 20 60 40 00 00 14 20 5f a0 02 42 00*5 70 31 c0}
; run: @f12(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*5 80 24 c0 00*5 f8 87 40 00*6 f0 bf 00*6 59 40 00*5 20 60 40 00 00 14 20 5f a0 02 42 00*5 70 31 c0}
; run: @f13(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*5 80 24 c0 00*5 f8 87 40 00*6 f0 bf 00*6 59 40 00*5 20 60 40 00 00 14 20 5f a0 02 42 00*5 70 31 c0}
; run: @f14(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*5 80 24 c0 00*5 f8 87 40 00*6 f0 bf 01 00*5 59 40 00*5 20 60 40 00 00 14 20 5f a0 02 42 ff*5 6f 31 c0}
; run: @f15(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*5 80 24 c0 00*5 f8 87 40 00*6 f0 bf 00*6 59 40 00*5 20 60 40 00 00 14 20 5f a0 02 42 ff*5 6f 31 c0}
; run: @f16(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 24 c1 00 c0 3f 44 00 00 80 bf 00 00 c8 42 00 00 01 43 f9 02 15 50 00 80 8b c1 00 00 80 3f 00 00 4c c1 00 00 00 3f 00 00 f8 40 08 e5 bc 9f 00 c0 e1 44 00 00 00 3f 00 00 10 40}
; run: @f17(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 24 c1 00 c0 3f 44 00 00 80 bf 00 00 c8 42 00 00 01 43 f9 02 15 50 00 80 8b c1 00 00 80 3f 00 00 4c c1 00 00 00 3f 00 00 f8 40 08 e5 bc 9f 00 c0 e1 44 00 00 00 3f 00 00 10 40}
; run: @f18(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 24 c1 00 c0 3f 44 00 00 80 bf 00 00 c8 42 00 00 01 43 f9 02 15 50 00 80 8b c1 00 00 80 3f 00 00 4c c1 00 00 00 3f ff ff f7 40 08 e5 bc 9f 00 c0 e1 44 00 00 00 3f 00 00 10 40}
; run: @f19(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 24 c1 00 c0 3f 44 00 00 80 bf 01 00 c8 42 00 00 01 43 fa 02 15 50 ff 7f 8b c1 00 00 80 3f 00 00 4c c1 00 00 00 3f 00 00 f8 40 08 e5 bc 9f 00 c0 e1 44 00 00 00 3f 00 00 10 40}
; run: @f20(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 24 c1 00 c0 3f 44 00 00 80 bf 00 00 c8 42 00 00 01 43 f9 02 15 50 ff 7f 8b c1 00 00 80 3f 00 00 4c c1 00 00 00 3f ff ff f7 40 08 e5 bc 9f 00 c0 e1 44 00 00 00 3f 00 00 10 40}
; run: @f21(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 42 00*5 80 24 c0 00*5 78 88 40 00*6 f0 bf 00*6 59 c0 00*5 20 60 40 00 00 ec 1f 5f a0 02 42 00*5 70 31 c0}
; run: @f22(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 42 00*5 80 24 c0 00*5 78 88 40 00*6 f0 bf 00*6 59 c0 00*5 20 60 40 00 00 ec 1f 5f a0 02 42 00*5 70 31 c0}
; run: @f23(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 42 00*5 80 24 c0 00*5 78 88 40 00*6 f0 bf 00*6 59 c0 00*5 20 60 40 00 00 ec 1f 5f a0 02 42 00*5 70 31 c0}
; run: @f24(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 42 00*5 80 24 c0 00*5 78 88 40 00*6 f0 bf ff*6 58 c0 00*5 20 60 40 00 00 ec 1f 5f a0 02 42 ff*5 6f 31 c0}
; run: @f25(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, double{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20}, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 42 00*5 80 24 c0 00*5 78 88 40 00*6 f0 bf ff*6 58 c0 00*5 20 60 40 00 00 ec 1f 5f a0 02 42 ff*5 6f 31 c0}
; run: @f26(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, {00*64}) -> _ _ _ {f9 02 15 50 00 00 24 c1 00 c0 43 44 00 00 80 bf 00 00 c8 c2 00 00 01 43 f9 02 15 50 00 80 8b c1 00 00 80 bf 00 00 4c c1 00 00 00 bf 00 00 f8 40 08 e5 bc 9f 00 c0 e1 44 00 00 20 c0 00 00 10 40}
; run: @f27(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, {00*64}) -> _ _ _ {f9 02 15 50 00 00 24 c1 00 c0 43 44 00 00 80 bf 00 00 c8 c2 00 00 01 43 f9 02 15 50 00 80 8b c1 00 00 80 bf 00 00 4c c1 00 00 00 bf 00 00 f8 40 08 e5 bc 9f 00 c0 e1 44 00 00 20 c0 00 00 10 40}
; run: @f28(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, {00*64}) -> _ _ _ {f9 02 15 50 00 00 24 c1 00 c0 43 44 00 00 80 bf 00 00 c8 c2 00 00 01 43 f8 02 15 50 00 80 8b c1 00 00 80 bf 00 00 4c c1 00 00 00 bf ff ff f7 40 08 e5 bc 9f 00 c0 e1 44 00 00 20 c0 00 00 10 40}
; run: @f29(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, {00*64}) -> _ _ _ {f9 02 15 50 00 00 24 c1 00 c0 43 44 00 00 80 bf ff ff c7 c2 00 00 01 43 f9 02 15 50 ff 7f 8b c1 00 00 80 bf 00 00 4c c1 00 00 00 bf 00 00 f8 40 08 e5 bc 9f 00 c0 e1 44 00 00 20 c0 00 00 10 40}
; run: @f30(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25, -0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, float{-1e10, -3.5, -8.0, -1.0, 100.0, 3.0, 2.5, 1e-20, 1.0, -2.25, 0.5, 7.75, 0.0, 42.0, 1.5, -0.0}, {00*64}) -> _ _ _ {f9 02 15 50 00 00 24 c1 00 c0 43 44 00 00 80 bf ff ff c7 c2 00 00 01 43 f8 02 15 50 ff 7f 8b c1 00 00 80 bf 00 00 4c c1 00 00 00 bf ff ff f7 40 08 e5 bc 9f 00 c0 e1 44 00 00 20 c0 00 00 10 40}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare float @llvm.x86.avx512.vfmadd.f32(float, float, float, i32)
define float @f1(float %a0, float %a1, float %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %r = call float @llvm.x86.avx512.vfmadd.f32(float %a0, float %a1, float %a2, i32 4)
  ret float %r
}
define float @f2(float %a0, float %a1, float %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %r = call float @llvm.x86.avx512.vfmadd.f32(float %a0, float %a1, float %a2, i32 8)
  ret float %r
}
define float @f3(float %a0, float %a1, float %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %r = call float @llvm.x86.avx512.vfmadd.f32(float %a0, float %a1, float %a2, i32 9)
  ret float %r
}
define float @f4(float %a0, float %a1, float %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %r = call float @llvm.x86.avx512.vfmadd.f32(float %a0, float %a1, float %a2, i32 10)
  ret float %r
}
define float @f5(float %a0, float %a1, float %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %r = call float @llvm.x86.avx512.vfmadd.f32(float %a0, float %a1, float %a2, i32 11)
  ret float %r
}
declare double @llvm.x86.avx512.vfmadd.f64(double, double, double, i32)
define double @f6(double %a0, double %a1, double %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %r = call double @llvm.x86.avx512.vfmadd.f64(double %a0, double %a1, double %a2, i32 4)
  ret double %r
}
define double @f7(double %a0, double %a1, double %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %r = call double @llvm.x86.avx512.vfmadd.f64(double %a0, double %a1, double %a2, i32 8)
  ret double %r
}
define double @f8(double %a0, double %a1, double %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %r = call double @llvm.x86.avx512.vfmadd.f64(double %a0, double %a1, double %a2, i32 9)
  ret double %r
}
define double @f9(double %a0, double %a1, double %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %r = call double @llvm.x86.avx512.vfmadd.f64(double %a0, double %a1, double %a2, i32 10)
  ret double %r
}
define double @f10(double %a0, double %a1, double %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %r = call double @llvm.x86.avx512.vfmadd.f64(double %a0, double %a1, double %a2, i32 11)
  ret double %r
}
declare <8 x double> @llvm.x86.avx512.vfmadd.pd.512(<8 x double>, <8 x double>, <8 x double>, i32)
define void @f11(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.vfmadd.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.vfmadd.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f13(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.vfmadd.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f14(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.vfmadd.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f15(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.vfmadd.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512.vfmadd.ps.512(<16 x float>, <16 x float>, <16 x float>, i32)
define void @f16(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.vfmadd.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f17(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.vfmadd.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f18(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.vfmadd.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f19(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.vfmadd.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f20(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.vfmadd.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x double> @llvm.x86.avx512.vfmaddsub.pd.512(<8 x double>, <8 x double>, <8 x double>, i32)
define void @f21(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.vfmaddsub.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f22(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.vfmaddsub.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f23(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.vfmaddsub.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f24(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.vfmaddsub.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f25(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %v2 = load <8 x double>, ptr %a2, align 1
  %r = call <8 x double> @llvm.x86.avx512.vfmaddsub.pd.512(<8 x double> %v0, <8 x double> %v1, <8 x double> %v2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512.vfmaddsub.ps.512(<16 x float>, <16 x float>, <16 x float>, i32)
define void @f26(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.vfmaddsub.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f27(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.vfmaddsub.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f28(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.vfmaddsub.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f29(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.vfmaddsub.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f30(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x float>, ptr %a1, align 1
  %v2 = load <16 x float>, ptr %a2, align 1
  %r = call <16 x float> @llvm.x86.avx512.vfmaddsub.ps.512(<16 x float> %v0, <16 x float> %v1, <16 x float> %v2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
