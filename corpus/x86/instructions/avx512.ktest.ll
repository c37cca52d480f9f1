; llvm.x86.avx512.ktest and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1({ff}, {ff}) == 1
; run: @f1({5a}, {5a}) == 1
; run: @f2({ff ff ff ff}, {ff ff ff ff}) == 1
; run: @f2({5a 5a 5a 5a}, {5a 5a 5a 5a}) == 1
; run: @f3({ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff}) == 1
; run: @f3({5a 5a 5a 5a 5a 5a 5a 5a}, {5a 5a 5a 5a 5a 5a 5a 5a}) == 1
; run: @f4({ff ff}, {ff ff}) == 1
; run: @f4({5a 5a}, {5a 5a}) == 1
; run: @f5({ff}, {ff}) == 0
; run: @f5({5a}, {5a}) == 0
; run: @f6({ff ff ff ff}, {ff ff ff ff}) == 0
; run: @f6({5a 5a 5a 5a}, {5a 5a 5a 5a}) == 0
; run: @f7({ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff}) == 0
; run: @f7({5a 5a 5a 5a 5a 5a 5a 5a}, {5a 5a 5a 5a 5a 5a 5a 5a}) == 0
; run: @f8({ff ff}, {ff ff}) == 0
; run: @f8({5a 5a}, {5a 5a}) == 0

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare i32 @llvm.x86.avx512.ktestc.b(<8 x i1>, <8 x i1>)
define i32 @f1(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i1>, ptr %a0, align 1
  %v1 = load <8 x i1>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.ktestc.b(<8 x i1> %v0, <8 x i1> %v1)
  ret i32 %r
}
declare i32 @llvm.x86.avx512.ktestc.d(<32 x i1>, <32 x i1>)
define i32 @f2(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <32 x i1>, ptr %a0, align 1
  %v1 = load <32 x i1>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.ktestc.d(<32 x i1> %v0, <32 x i1> %v1)
  ret i32 %r
}
declare i32 @llvm.x86.avx512.ktestc.q(<64 x i1>, <64 x i1>)
define i32 @f3(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <64 x i1>, ptr %a0, align 1
  %v1 = load <64 x i1>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.ktestc.q(<64 x i1> %v0, <64 x i1> %v1)
  ret i32 %r
}
declare i32 @llvm.x86.avx512.ktestc.w(<16 x i1>, <16 x i1>)
define i32 @f4(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i1>, ptr %a0, align 1
  %v1 = load <16 x i1>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.ktestc.w(<16 x i1> %v0, <16 x i1> %v1)
  ret i32 %r
}
declare i32 @llvm.x86.avx512.ktestz.b(<8 x i1>, <8 x i1>)
define i32 @f5(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i1>, ptr %a0, align 1
  %v1 = load <8 x i1>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.ktestz.b(<8 x i1> %v0, <8 x i1> %v1)
  ret i32 %r
}
declare i32 @llvm.x86.avx512.ktestz.d(<32 x i1>, <32 x i1>)
define i32 @f6(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <32 x i1>, ptr %a0, align 1
  %v1 = load <32 x i1>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.ktestz.d(<32 x i1> %v0, <32 x i1> %v1)
  ret i32 %r
}
declare i32 @llvm.x86.avx512.ktestz.q(<64 x i1>, <64 x i1>)
define i32 @f7(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <64 x i1>, ptr %a0, align 1
  %v1 = load <64 x i1>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.ktestz.q(<64 x i1> %v0, <64 x i1> %v1)
  ret i32 %r
}
declare i32 @llvm.x86.avx512.ktestz.w(<16 x i1>, <16 x i1>)
define i32 @f8(ptr %a0, ptr %a1) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i1>, ptr %a0, align 1
  %v1 = load <16 x i1>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx512.ktestz.w(<16 x i1> %v0, <16 x i1> %v1)
  ret i32 %r
}
