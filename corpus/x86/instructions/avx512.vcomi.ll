; llvm.x86.avx512.vcomi and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25}, double{-0.0, 3.0}) == 0
; run: @f2(double{1.5, -2.25}, double{-0.0, 3.0}) == 1
; run: @f3(double{1.5, -2.25}, double{-0.0, 3.0}) == 0
; run: @f4(double{1.5, -2.25}, double{-0.0, 3.0}) == 0
; run: @f5(double{1.5, -2.25}, double{-0.0, 3.0}) == 1
; run: @f6(double{1.5, -2.25}, double{-0.0, 3.0}) == 0
; run: @f7(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}) == 0
; run: @f8(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}) == 1
; run: @f9(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}) == 0
; run: @f10(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}) == 0
; run: @f11(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}) == 1
; run: @f12(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}) == 0

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare i32 @llvm.x86.avx512.vcomi.sd(<2 x double>, <2 x double>, i32, i32)
define i32 @f1(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.sd(<2 x double> %v0, <2 x double> %v1, i32 27, i32 4)
  ret i32 %r
}
define i32 @f2(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.sd(<2 x double> %v0, <2 x double> %v1, i32 4, i32 4)
  ret i32 %r
}
define i32 @f3(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.sd(<2 x double> %v0, <2 x double> %v1, i32 225, i32 4)
  ret i32 %r
}
define i32 @f4(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.sd(<2 x double> %v0, <2 x double> %v1, i32 27, i32 8)
  ret i32 %r
}
define i32 @f5(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.sd(<2 x double> %v0, <2 x double> %v1, i32 4, i32 8)
  ret i32 %r
}
define i32 @f6(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.sd(<2 x double> %v0, <2 x double> %v1, i32 225, i32 8)
  ret i32 %r
}
declare i32 @llvm.x86.avx512.vcomi.ss(<4 x float>, <4 x float>, i32, i32)
define i32 @f7(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.ss(<4 x float> %v0, <4 x float> %v1, i32 27, i32 4)
  ret i32 %r
}
define i32 @f8(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.ss(<4 x float> %v0, <4 x float> %v1, i32 4, i32 4)
  ret i32 %r
}
define i32 @f9(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.ss(<4 x float> %v0, <4 x float> %v1, i32 225, i32 4)
  ret i32 %r
}
define i32 @f10(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.ss(<4 x float> %v0, <4 x float> %v1, i32 27, i32 8)
  ret i32 %r
}
define i32 @f11(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.ss(<4 x float> %v0, <4 x float> %v1, i32 4, i32 8)
  ret i32 %r
}
define i32 @f12(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.vcomi.ss(<4 x float> %v0, <4 x float> %v1, i32 225, i32 8)
  ret i32 %r
}
