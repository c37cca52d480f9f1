; llvm.x86.avx512.mask.fpclass and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25}, -7) == 0
; run: @f2(double{1.5, -2.25}, -7) == 0
; run: @f3(double{1.5, -2.25}, -7) == 0
; run: @f4(float{1.5, -2.25, 100.0, -0.0}, -7) == 0
; run: @f5(float{1.5, -2.25, 100.0, -0.0}, -7) == 0
; run: @f6(float{1.5, -2.25, 100.0, -0.0}, -7) == 0

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare i8 @llvm.x86.avx512.mask.fpclass.sd(<2 x double>, i32, i8)
define i8 @f1(ptr %a0, i8 %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i8 @llvm.x86.avx512.mask.fpclass.sd(<2 x double> %v0, i32 27, i8 %a2)
  ret i8 %r
}
define i8 @f2(ptr %a0, i8 %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i8 @llvm.x86.avx512.mask.fpclass.sd(<2 x double> %v0, i32 4, i8 %a2)
  ret i8 %r
}
define i8 @f3(ptr %a0, i8 %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i8 @llvm.x86.avx512.mask.fpclass.sd(<2 x double> %v0, i32 225, i8 %a2)
  ret i8 %r
}
declare i8 @llvm.x86.avx512.mask.fpclass.ss(<4 x float>, i32, i8)
define i8 @f4(ptr %a0, i8 %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i8 @llvm.x86.avx512.mask.fpclass.ss(<4 x float> %v0, i32 27, i8 %a2)
  ret i8 %r
}
define i8 @f5(ptr %a0, i8 %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i8 @llvm.x86.avx512.mask.fpclass.ss(<4 x float> %v0, i32 4, i8 %a2)
  ret i8 %r
}
define i8 @f6(ptr %a0, i8 %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i8 @llvm.x86.avx512.mask.fpclass.ss(<4 x float> %v0, i32 225, i8 %a2)
  ret i8 %r
}
