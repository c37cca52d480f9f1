; llvm.x86.avx512.vcvt and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25}) == 2
; run: @f2(double{1.5, -2.25}) == 2
; run: @f3(double{1.5, -2.25}) == 1
; run: @f4(double{1.5, -2.25}) == 2
; run: @f5(double{1.5, -2.25}) == 1
; run: @f6(double{1.5, -2.25}) == 2
; run: @f7(double{1.5, -2.25}) == 2
; run: @f8(double{1.5, -2.25}) == 1
; run: @f9(double{1.5, -2.25}) == 2
; run: @f10(double{1.5, -2.25}) == 1
; run: @f11(double{1.5, -2.25}) == 2
; run: @f12(double{1.5, -2.25}) == 2
; run: @f13(double{1.5, -2.25}) == 1
; run: @f14(double{1.5, -2.25}) == 2
; run: @f15(double{1.5, -2.25}) == 1
; run: @f16(double{1.5, -2.25}) == 2
; run: @f17(double{1.5, -2.25}) == 2
; run: @f18(double{1.5, -2.25}) == 1
; run: @f19(double{1.5, -2.25}) == 2
; run: @f20(double{1.5, -2.25}) == 1
; run: @f21(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f22(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f23(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f24(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f25(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f26(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f27(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f28(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f29(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f30(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f31(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f32(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f33(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f34(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f35(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f36(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f37(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f38(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f39(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f40(float{1.5, -2.25, 100.0, -0.0}) == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare i32 @llvm.x86.avx512.vcvtsd2si32(<2 x double>, i32)
define i32 @f1(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtsd2si32(<2 x double> %v0, i32 4)
  ret i32 %r
}
define i32 @f2(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtsd2si32(<2 x double> %v0, i32 8)
  ret i32 %r
}
define i32 @f3(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtsd2si32(<2 x double> %v0, i32 9)
  ret i32 %r
}
define i32 @f4(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtsd2si32(<2 x double> %v0, i32 10)
  ret i32 %r
}
define i32 @f5(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtsd2si32(<2 x double> %v0, i32 11)
  ret i32 %r
}
declare i64 @llvm.x86.avx512.vcvtsd2si64(<2 x double>, i32)
define i64 @f6(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtsd2si64(<2 x double> %v0, i32 4)
  ret i64 %r
}
define i64 @f7(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtsd2si64(<2 x double> %v0, i32 8)
  ret i64 %r
}
define i64 @f8(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtsd2si64(<2 x double> %v0, i32 9)
  ret i64 %r
}
define i64 @f9(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtsd2si64(<2 x double> %v0, i32 10)
  ret i64 %r
}
define i64 @f10(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtsd2si64(<2 x double> %v0, i32 11)
  ret i64 %r
}
declare i32 @llvm.x86.avx512.vcvtsd2usi32(<2 x double>, i32)
define i32 @f11(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtsd2usi32(<2 x double> %v0, i32 4)
  ret i32 %r
}
define i32 @f12(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtsd2usi32(<2 x double> %v0, i32 8)
  ret i32 %r
}
define i32 @f13(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtsd2usi32(<2 x double> %v0, i32 9)
  ret i32 %r
}
define i32 @f14(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtsd2usi32(<2 x double> %v0, i32 10)
  ret i32 %r
}
define i32 @f15(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtsd2usi32(<2 x double> %v0, i32 11)
  ret i32 %r
}
declare i64 @llvm.x86.avx512.vcvtsd2usi64(<2 x double>, i32)
define i64 @f16(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtsd2usi64(<2 x double> %v0, i32 4)
  ret i64 %r
}
define i64 @f17(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtsd2usi64(<2 x double> %v0, i32 8)
  ret i64 %r
}
define i64 @f18(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtsd2usi64(<2 x double> %v0, i32 9)
  ret i64 %r
}
define i64 @f19(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtsd2usi64(<2 x double> %v0, i32 10)
  ret i64 %r
}
define i64 @f20(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtsd2usi64(<2 x double> %v0, i32 11)
  ret i64 %r
}
declare i32 @llvm.x86.avx512.vcvtss2si32(<4 x float>, i32)
define i32 @f21(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtss2si32(<4 x float> %v0, i32 4)
  ret i32 %r
}
define i32 @f22(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtss2si32(<4 x float> %v0, i32 8)
  ret i32 %r
}
define i32 @f23(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtss2si32(<4 x float> %v0, i32 9)
  ret i32 %r
}
define i32 @f24(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtss2si32(<4 x float> %v0, i32 10)
  ret i32 %r
}
define i32 @f25(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtss2si32(<4 x float> %v0, i32 11)
  ret i32 %r
}
declare i64 @llvm.x86.avx512.vcvtss2si64(<4 x float>, i32)
define i64 @f26(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtss2si64(<4 x float> %v0, i32 4)
  ret i64 %r
}
define i64 @f27(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtss2si64(<4 x float> %v0, i32 8)
  ret i64 %r
}
define i64 @f28(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtss2si64(<4 x float> %v0, i32 9)
  ret i64 %r
}
define i64 @f29(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtss2si64(<4 x float> %v0, i32 10)
  ret i64 %r
}
define i64 @f30(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtss2si64(<4 x float> %v0, i32 11)
  ret i64 %r
}
declare i32 @llvm.x86.avx512.vcvtss2usi32(<4 x float>, i32)
define i32 @f31(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtss2usi32(<4 x float> %v0, i32 4)
  ret i32 %r
}
define i32 @f32(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtss2usi32(<4 x float> %v0, i32 8)
  ret i32 %r
}
define i32 @f33(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtss2usi32(<4 x float> %v0, i32 9)
  ret i32 %r
}
define i32 @f34(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtss2usi32(<4 x float> %v0, i32 10)
  ret i32 %r
}
define i32 @f35(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.vcvtss2usi32(<4 x float> %v0, i32 11)
  ret i32 %r
}
declare i64 @llvm.x86.avx512.vcvtss2usi64(<4 x float>, i32)
define i64 @f36(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtss2usi64(<4 x float> %v0, i32 4)
  ret i64 %r
}
define i64 @f37(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtss2usi64(<4 x float> %v0, i32 8)
  ret i64 %r
}
define i64 @f38(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtss2usi64(<4 x float> %v0, i32 9)
  ret i64 %r
}
define i64 @f39(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtss2usi64(<4 x float> %v0, i32 10)
  ret i64 %r
}
define i64 @f40(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.vcvtss2usi64(<4 x float> %v0, i32 11)
  ret i64 %r
}
