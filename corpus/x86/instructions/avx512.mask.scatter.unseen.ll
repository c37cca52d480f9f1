; llvm.x86.avx512.mask.scatter and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare void @llvm.x86.avx512.mask.scatter.dpd.512(ptr, <8 x i1>, <8 x i32>, <8 x double>, i32)
define void @f1(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpd.512(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x double> %v3, i32 1)
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpd.512(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x double> %v3, i32 2)
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpd.512(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x double> %v3, i32 4)
  ret void
}
define void @f4(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpd.512(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x double> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatter.dpi.512(ptr, <16 x i1>, <16 x i32>, <16 x i32>, i32)
define void @f5(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <16 x i1>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpi.512(ptr %a0, <16 x i1> %v1, <16 x i32> %v2, <16 x i32> %v3, i32 1)
  ret void
}
define void @f6(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <16 x i1>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpi.512(ptr %a0, <16 x i1> %v1, <16 x i32> %v2, <16 x i32> %v3, i32 2)
  ret void
}
define void @f7(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <16 x i1>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpi.512(ptr %a0, <16 x i1> %v1, <16 x i32> %v2, <16 x i32> %v3, i32 4)
  ret void
}
define void @f8(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <16 x i1>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpi.512(ptr %a0, <16 x i1> %v1, <16 x i32> %v2, <16 x i32> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatter.dpq.512(ptr, <8 x i1>, <8 x i32>, <8 x i64>, i32)
define void @f9(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpq.512(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x i64> %v3, i32 1)
  ret void
}
define void @f10(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpq.512(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x i64> %v3, i32 2)
  ret void
}
define void @f11(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpq.512(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x i64> %v3, i32 4)
  ret void
}
define void @f12(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dpq.512(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x i64> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatter.dps.512(ptr, <16 x i1>, <16 x i32>, <16 x float>, i32)
define void @f13(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <16 x i1>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dps.512(ptr %a0, <16 x i1> %v1, <16 x i32> %v2, <16 x float> %v3, i32 1)
  ret void
}
define void @f14(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <16 x i1>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dps.512(ptr %a0, <16 x i1> %v1, <16 x i32> %v2, <16 x float> %v3, i32 2)
  ret void
}
define void @f15(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <16 x i1>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dps.512(ptr %a0, <16 x i1> %v1, <16 x i32> %v2, <16 x float> %v3, i32 4)
  ret void
}
define void @f16(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <16 x i1>, ptr %a1, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.dps.512(ptr %a0, <16 x i1> %v1, <16 x i32> %v2, <16 x float> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatter.qpd.512(ptr, <8 x i1>, <8 x i64>, <8 x double>, i32)
define void @f17(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpd.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x double> %v3, i32 1)
  ret void
}
define void @f18(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpd.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x double> %v3, i32 2)
  ret void
}
define void @f19(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpd.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x double> %v3, i32 4)
  ret void
}
define void @f20(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpd.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x double> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatter.qpi.512(ptr, <8 x i1>, <8 x i64>, <8 x i32>, i32)
define void @f21(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpi.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x i32> %v3, i32 1)
  ret void
}
define void @f22(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpi.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x i32> %v3, i32 2)
  ret void
}
define void @f23(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpi.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x i32> %v3, i32 4)
  ret void
}
define void @f24(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpi.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x i32> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatter.qpq.512(ptr, <8 x i1>, <8 x i64>, <8 x i64>, i32)
define void @f25(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpq.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x i64> %v3, i32 1)
  ret void
}
define void @f26(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpq.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x i64> %v3, i32 2)
  ret void
}
define void @f27(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpq.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x i64> %v3, i32 4)
  ret void
}
define void @f28(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qpq.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x i64> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatter.qps.512(ptr, <8 x i1>, <8 x i64>, <8 x float>, i32)
define void @f29(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qps.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x float> %v3, i32 1)
  ret void
}
define void @f30(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qps.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x float> %v3, i32 2)
  ret void
}
define void @f31(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qps.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x float> %v3, i32 4)
  ret void
}
define void @f32(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatter.qps.512(ptr %a0, <8 x i1> %v1, <8 x i64> %v2, <8 x float> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatterdiv2.df(ptr, <2 x i1>, <2 x i64>, <2 x double>, i32)
define void @f33(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv2.df(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <2 x double> %v3, i32 1)
  ret void
}
define void @f34(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv2.df(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <2 x double> %v3, i32 2)
  ret void
}
define void @f35(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv2.df(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <2 x double> %v3, i32 4)
  ret void
}
define void @f36(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv2.df(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <2 x double> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatterdiv2.di(ptr, <2 x i1>, <2 x i64>, <2 x i64>, i32)
define void @f37(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv2.di(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <2 x i64> %v3, i32 1)
  ret void
}
define void @f38(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv2.di(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <2 x i64> %v3, i32 2)
  ret void
}
define void @f39(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv2.di(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <2 x i64> %v3, i32 4)
  ret void
}
define void @f40(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv2.di(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <2 x i64> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatterdiv4.df(ptr, <4 x i1>, <4 x i64>, <4 x double>, i32)
define void @f41(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.df(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x double> %v3, i32 1)
  ret void
}
define void @f42(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.df(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x double> %v3, i32 2)
  ret void
}
define void @f43(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.df(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x double> %v3, i32 4)
  ret void
}
define void @f44(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.df(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x double> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatterdiv4.di(ptr, <4 x i1>, <4 x i64>, <4 x i64>, i32)
define void @f45(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.di(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x i64> %v3, i32 1)
  ret void
}
define void @f46(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.di(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x i64> %v3, i32 2)
  ret void
}
define void @f47(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.di(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x i64> %v3, i32 4)
  ret void
}
define void @f48(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.di(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x i64> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatterdiv4.sf(ptr, <2 x i1>, <2 x i64>, <4 x float>, i32)
define void @f49(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.sf(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <4 x float> %v3, i32 1)
  ret void
}
define void @f50(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.sf(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <4 x float> %v3, i32 2)
  ret void
}
define void @f51(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.sf(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <4 x float> %v3, i32 4)
  ret void
}
define void @f52(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.sf(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <4 x float> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatterdiv4.si(ptr, <2 x i1>, <2 x i64>, <4 x i32>, i32)
define void @f53(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.si(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <4 x i32> %v3, i32 1)
  ret void
}
define void @f54(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.si(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <4 x i32> %v3, i32 2)
  ret void
}
define void @f55(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.si(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <4 x i32> %v3, i32 4)
  ret void
}
define void @f56(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv4.si(ptr %a0, <2 x i1> %v1, <2 x i64> %v2, <4 x i32> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatterdiv8.sf(ptr, <4 x i1>, <4 x i64>, <4 x float>, i32)
define void @f57(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv8.sf(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x float> %v3, i32 1)
  ret void
}
define void @f58(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv8.sf(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x float> %v3, i32 2)
  ret void
}
define void @f59(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv8.sf(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x float> %v3, i32 4)
  ret void
}
define void @f60(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv8.sf(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x float> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scatterdiv8.si(ptr, <4 x i1>, <4 x i64>, <4 x i32>, i32)
define void @f61(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv8.si(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x i32> %v3, i32 1)
  ret void
}
define void @f62(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv8.si(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x i32> %v3, i32 2)
  ret void
}
define void @f63(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv8.si(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x i32> %v3, i32 4)
  ret void
}
define void @f64(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scatterdiv8.si(ptr %a0, <4 x i1> %v1, <4 x i64> %v2, <4 x i32> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scattersiv2.df(ptr, <2 x i1>, <4 x i32>, <2 x double>, i32)
define void @f65(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv2.df(ptr %a0, <2 x i1> %v1, <4 x i32> %v2, <2 x double> %v3, i32 1)
  ret void
}
define void @f66(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv2.df(ptr %a0, <2 x i1> %v1, <4 x i32> %v2, <2 x double> %v3, i32 2)
  ret void
}
define void @f67(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv2.df(ptr %a0, <2 x i1> %v1, <4 x i32> %v2, <2 x double> %v3, i32 4)
  ret void
}
define void @f68(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv2.df(ptr %a0, <2 x i1> %v1, <4 x i32> %v2, <2 x double> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scattersiv2.di(ptr, <2 x i1>, <4 x i32>, <2 x i64>, i32)
define void @f69(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv2.di(ptr %a0, <2 x i1> %v1, <4 x i32> %v2, <2 x i64> %v3, i32 1)
  ret void
}
define void @f70(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv2.di(ptr %a0, <2 x i1> %v1, <4 x i32> %v2, <2 x i64> %v3, i32 2)
  ret void
}
define void @f71(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv2.di(ptr %a0, <2 x i1> %v1, <4 x i32> %v2, <2 x i64> %v3, i32 4)
  ret void
}
define void @f72(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <2 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv2.di(ptr %a0, <2 x i1> %v1, <4 x i32> %v2, <2 x i64> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scattersiv4.df(ptr, <4 x i1>, <4 x i32>, <4 x double>, i32)
define void @f73(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.df(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x double> %v3, i32 1)
  ret void
}
define void @f74(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.df(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x double> %v3, i32 2)
  ret void
}
define void @f75(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.df(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x double> %v3, i32 4)
  ret void
}
define void @f76(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x double>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.df(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x double> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scattersiv4.di(ptr, <4 x i1>, <4 x i32>, <4 x i64>, i32)
define void @f77(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.di(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x i64> %v3, i32 1)
  ret void
}
define void @f78(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.di(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x i64> %v3, i32 2)
  ret void
}
define void @f79(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.di(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x i64> %v3, i32 4)
  ret void
}
define void @f80(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i64>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.di(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x i64> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scattersiv4.sf(ptr, <4 x i1>, <4 x i32>, <4 x float>, i32)
define void @f81(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.sf(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x float> %v3, i32 1)
  ret void
}
define void @f82(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.sf(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x float> %v3, i32 2)
  ret void
}
define void @f83(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.sf(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x float> %v3, i32 4)
  ret void
}
define void @f84(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.sf(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x float> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scattersiv4.si(ptr, <4 x i1>, <4 x i32>, <4 x i32>, i32)
define void @f85(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.si(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x i32> %v3, i32 1)
  ret void
}
define void @f86(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.si(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x i32> %v3, i32 2)
  ret void
}
define void @f87(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.si(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x i32> %v3, i32 4)
  ret void
}
define void @f88(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <4 x i1>, ptr %a1, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv4.si(ptr %a0, <4 x i1> %v1, <4 x i32> %v2, <4 x i32> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scattersiv8.sf(ptr, <8 x i1>, <8 x i32>, <8 x float>, i32)
define void @f89(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv8.sf(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x float> %v3, i32 1)
  ret void
}
define void @f90(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv8.sf(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x float> %v3, i32 2)
  ret void
}
define void @f91(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv8.sf(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x float> %v3, i32 4)
  ret void
}
define void @f92(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x float>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv8.sf(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x float> %v3, i32 8)
  ret void
}
declare void @llvm.x86.avx512.mask.scattersiv8.si(ptr, <8 x i1>, <8 x i32>, <8 x i32>, i32)
define void @f93(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv8.si(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x i32> %v3, i32 1)
  ret void
}
define void @f94(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv8.si(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x i32> %v3, i32 2)
  ret void
}
define void @f95(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv8.si(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x i32> %v3, i32 4)
  ret void
}
define void @f96(ptr %a0, ptr %a1, ptr %a2, ptr %a3) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v1 = load <8 x i1>, ptr %a1, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i32>, ptr %a3, align 1
  call void @llvm.x86.avx512.mask.scattersiv8.si(ptr %a0, <8 x i1> %v1, <8 x i32> %v2, <8 x i32> %v3, i32 8)
  ret void
}
