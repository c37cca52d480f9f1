; llvm.x86.avx512.cvt and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25}, -9223372036854775808, {00*64}) -> _ {00*6 e0 c3 00*6 02 c0 00*48}
; run: @f2(double{1.5, -2.25}, -9223372036854775808, {00*64}) -> _ {00*6 e0 c3 00*6 02 c0 00*48}
; run: @f3(double{1.5, -2.25}, -9223372036854775808, {00*64}) -> _ {00*6 e0 c3 00*6 02 c0 00*48}
; run: @f4(double{1.5, -2.25}, -9223372036854775808, {00*64}) -> _ {00*6 e0 c3 00*6 02 c0 00*48}
; run: @f5(double{1.5, -2.25}, -9223372036854775808, {00*64}) -> _ {00*6 e0 c3 00*6 02 c0 00*48}
; run: @f6(float{1.5, -2.25, 100.0, -0.0}, -2147483648, {00*64}) -> _ {00 00 00 cf 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f7(float{1.5, -2.25, 100.0, -0.0}, -2147483648, {00*64}) -> _ {00 00 00 cf 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f8(float{1.5, -2.25, 100.0, -0.0}, -2147483648, {00*64}) -> _ {00 00 00 cf 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f9(float{1.5, -2.25, 100.0, -0.0}, -2147483648, {00*64}) -> _ {00 00 00 cf 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f10(float{1.5, -2.25, 100.0, -0.0}, -2147483648, {00*64}) -> _ {00 00 00 cf 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f11(float{1.5, -2.25, 100.0, -0.0}, -9223372036854775808, {00*64}) -> _ {00 00 00 df 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f12(float{1.5, -2.25, 100.0, -0.0}, -9223372036854775808, {00*64}) -> _ {00 00 00 df 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f13(float{1.5, -2.25, 100.0, -0.0}, -9223372036854775808, {00*64}) -> _ {00 00 00 df 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f14(float{1.5, -2.25, 100.0, -0.0}, -9223372036854775808, {00*64}) -> _ {00 00 00 df 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f15(float{1.5, -2.25, 100.0, -0.0}, -9223372036854775808, {00*64}) -> _ {00 00 00 df 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f16(double{1.5, -2.25}) == 1
; run: @f17(double{1.5, -2.25}) == 1
; run: @f18(double{1.5, -2.25}) == 1
; run: @f19(double{1.5, -2.25}) == 1
; run: @f20(double{1.5, -2.25}) == 1
; run: @f21(double{1.5, -2.25}) == 1
; run: @f22(double{1.5, -2.25}) == 1
; run: @f23(double{1.5, -2.25}) == 1
; run: @f24(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f25(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f26(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f27(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f28(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f29(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f30(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f31(float{1.5, -2.25, 100.0, -0.0}) == 1
; run: @f32(float{1.5, -2.25, 100.0, -0.0}, -2147483648, {00*64}) -> _ {00 00 00 4f 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f33(float{1.5, -2.25, 100.0, -0.0}, -2147483648, {00*64}) -> _ {00 00 00 4f 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f34(float{1.5, -2.25, 100.0, -0.0}, -2147483648, {00*64}) -> _ {00 00 00 4f 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f35(float{1.5, -2.25, 100.0, -0.0}, -2147483648, {00*64}) -> _ {00 00 00 4f 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f36(float{1.5, -2.25, 100.0, -0.0}, -2147483648, {00*64}) -> _ {00 00 00 4f 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f37(double{1.5, -2.25}, -9223372036854775808, {00*64}) -> _ {00*6 e0 43 00*6 02 c0 00*48}
; run: @f38(double{1.5, -2.25}, -9223372036854775808, {00*64}) -> _ {00*6 e0 43 00*6 02 c0 00*48}
; run: @f39(double{1.5, -2.25}, -9223372036854775808, {00*64}) -> _ {00*6 e0 43 00*6 02 c0 00*48}
; run: @f40(double{1.5, -2.25}, -9223372036854775808, {00*64}) -> _ {00*6 e0 43 00*6 02 c0 00*48}
; run: @f41(double{1.5, -2.25}, -9223372036854775808, {00*64}) -> _ {00*6 e0 43 00*6 02 c0 00*48}
; run: @f42(float{1.5, -2.25, 100.0, -0.0}, -9223372036854775808, {00*64}) -> _ {00 00 00 5f 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f43(float{1.5, -2.25, 100.0, -0.0}, -9223372036854775808, {00*64}) -> _ {00 00 00 5f 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f44(float{1.5, -2.25, 100.0, -0.0}, -9223372036854775808, {00*64}) -> _ {00 00 00 5f 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f45(float{1.5, -2.25, 100.0, -0.0}, -9223372036854775808, {00*64}) -> _ {00 00 00 5f 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f46(float{1.5, -2.25, 100.0, -0.0}, -9223372036854775808, {00*64}) -> _ {00 00 00 5f 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <2 x double> @llvm.x86.avx512.cvtsi2sd64(<2 x double>, i64, i32)
define void @f1(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x double> @llvm.x86.avx512.cvtsi2sd64(<2 x double> %v0, i64 %a1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x double> @llvm.x86.avx512.cvtsi2sd64(<2 x double> %v0, i64 %a1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x double> @llvm.x86.avx512.cvtsi2sd64(<2 x double> %v0, i64 %a1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x double> @llvm.x86.avx512.cvtsi2sd64(<2 x double> %v0, i64 %a1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x double> @llvm.x86.avx512.cvtsi2sd64(<2 x double> %v0, i64 %a1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.cvtsi2ss32(<4 x float>, i32, i32)
define void @f6(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtsi2ss32(<4 x float> %v0, i32 %a1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtsi2ss32(<4 x float> %v0, i32 %a1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtsi2ss32(<4 x float> %v0, i32 %a1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtsi2ss32(<4 x float> %v0, i32 %a1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtsi2ss32(<4 x float> %v0, i32 %a1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.cvtsi2ss64(<4 x float>, i64, i32)
define void @f11(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtsi2ss64(<4 x float> %v0, i64 %a1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtsi2ss64(<4 x float> %v0, i64 %a1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f13(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtsi2ss64(<4 x float> %v0, i64 %a1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f14(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtsi2ss64(<4 x float> %v0, i64 %a1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f15(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtsi2ss64(<4 x float> %v0, i64 %a1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare i32 @llvm.x86.avx512.cvttsd2si(<2 x double>, i32)
define i32 @f16(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.cvttsd2si(<2 x double> %v0, i32 4)
  ret i32 %r
}
define i32 @f17(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.cvttsd2si(<2 x double> %v0, i32 8)
  ret i32 %r
}
declare i64 @llvm.x86.avx512.cvttsd2si64(<2 x double>, i32)
define i64 @f18(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.cvttsd2si64(<2 x double> %v0, i32 4)
  ret i64 %r
}
define i64 @f19(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.cvttsd2si64(<2 x double> %v0, i32 8)
  ret i64 %r
}
declare i32 @llvm.x86.avx512.cvttsd2usi(<2 x double>, i32)
define i32 @f20(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.cvttsd2usi(<2 x double> %v0, i32 4)
  ret i32 %r
}
define i32 @f21(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.cvttsd2usi(<2 x double> %v0, i32 8)
  ret i32 %r
}
declare i64 @llvm.x86.avx512.cvttsd2usi64(<2 x double>, i32)
define i64 @f22(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.cvttsd2usi64(<2 x double> %v0, i32 4)
  ret i64 %r
}
define i64 @f23(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.cvttsd2usi64(<2 x double> %v0, i32 8)
  ret i64 %r
}
declare i32 @llvm.x86.avx512.cvttss2si(<4 x float>, i32)
define i32 @f24(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.cvttss2si(<4 x float> %v0, i32 4)
  ret i32 %r
}
define i32 @f25(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.cvttss2si(<4 x float> %v0, i32 8)
  ret i32 %r
}
declare i64 @llvm.x86.avx512.cvttss2si64(<4 x float>, i32)
define i64 @f26(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.cvttss2si64(<4 x float> %v0, i32 4)
  ret i64 %r
}
define i64 @f27(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.cvttss2si64(<4 x float> %v0, i32 8)
  ret i64 %r
}
declare i32 @llvm.x86.avx512.cvttss2usi(<4 x float>, i32)
define i32 @f28(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.cvttss2usi(<4 x float> %v0, i32 4)
  ret i32 %r
}
define i32 @f29(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx512.cvttss2usi(<4 x float> %v0, i32 8)
  ret i32 %r
}
declare i64 @llvm.x86.avx512.cvttss2usi64(<4 x float>, i32)
define i64 @f30(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.cvttss2usi64(<4 x float> %v0, i32 4)
  ret i64 %r
}
define i64 @f31(ptr %a0) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i64 @llvm.x86.avx512.cvttss2usi64(<4 x float> %v0, i32 8)
  ret i64 %r
}
declare <4 x float> @llvm.x86.avx512.cvtusi2ss(<4 x float>, i32, i32)
define void @f32(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtusi2ss(<4 x float> %v0, i32 %a1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f33(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtusi2ss(<4 x float> %v0, i32 %a1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f34(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtusi2ss(<4 x float> %v0, i32 %a1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f35(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtusi2ss(<4 x float> %v0, i32 %a1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f36(ptr %a0, i32 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtusi2ss(<4 x float> %v0, i32 %a1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.cvtusi642sd(<2 x double>, i64, i32)
define void @f37(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x double> @llvm.x86.avx512.cvtusi642sd(<2 x double> %v0, i64 %a1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f38(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x double> @llvm.x86.avx512.cvtusi642sd(<2 x double> %v0, i64 %a1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f39(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x double> @llvm.x86.avx512.cvtusi642sd(<2 x double> %v0, i64 %a1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f40(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x double> @llvm.x86.avx512.cvtusi642sd(<2 x double> %v0, i64 %a1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f41(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <2 x double> @llvm.x86.avx512.cvtusi642sd(<2 x double> %v0, i64 %a1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.cvtusi642ss(<4 x float>, i64, i32)
define void @f42(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtusi642ss(<4 x float> %v0, i64 %a1, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f43(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtusi642ss(<4 x float> %v0, i64 %a1, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f44(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtusi642ss(<4 x float> %v0, i64 %a1, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f45(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtusi642ss(<4 x float> %v0, i64 %a1, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f46(ptr %a0, i64 %a1, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call <4 x float> @llvm.x86.avx512.cvtusi642ss(<4 x float> %v0, i64 %a1, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
