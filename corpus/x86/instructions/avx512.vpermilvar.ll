; llvm.x86.avx512.vpermilvar and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{9223372036854775807, 2, -7, 6510615555426900570, 8676565436284608015, 0, 1, -1}, {00*64}) -> _ _ {00*6 02 c0 00*6 02 c0 00*6 59 40 00*7 80 00*6 08 40 00*6 e0 3f 00 00 00 20 5f a0 02 c2 00*6 1f 40}
; run: @f1(double{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i64{2, 6510615555426900570, 0, -1, 9223372036854775807, -7, 8676565436284608015, 1}, {00*64}) -> _ _ {00 00 00 20 5f a0 02 c2 00 00 00 20 5f a0 02 c2 00*6 1f 40 00*6 04 40 00*14 0c c0 00*6 20 c0 23 42 92 0c a1 9c c7 3b}
; run: @f2(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1}, {00*64}) -> _ _ {00 00 00 80 00 00 c8 42 00 00 10 c0 00 00 c8 42 00 00 f8 40 00 00 00 3f 00 00 40 40 00 00 f8 40 00 00 20 40 08 e5 3c 1e 00*6 60 c0 00 00 80 3f 00 00 80 bf 00 00 00 c1 00 00 28 42}
; run: @f2(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25, 100.0, -0.0, 0.5}, i32{2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775}, {00*64}) -> _ _ {00 00 f8 40 00 00 f8 40 00 00 40 40 00 00 20 40 00 00 00 c1 00*7 c1 00*6 28 42 00 00 80 bf 00 00 80 bf 00 00 28 42 00 00 00 3f 00 00 00 3f 00 00 c8 42 00 00 00 3f}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <8 x double> @llvm.x86.avx512.vpermilvar.pd.512(<8 x double>, <8 x i64>)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.vpermilvar.pd.512(<8 x double> %v0, <8 x i64> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512.vpermilvar.ps.512(<16 x float>, <16 x i32>)
define void @f2(ptr %a0, ptr %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x float> @llvm.x86.avx512.vpermilvar.ps.512(<16 x float> %v0, <16 x i32> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
