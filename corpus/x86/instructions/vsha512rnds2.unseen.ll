; llvm.x86.vsha512rnds2 and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare <4 x i64> @llvm.x86.vsha512rnds2(<4 x i64>, <4 x i64>, <2 x i64>)
define void @f1(ptr %a0, ptr %a1, ptr %a2, ptr %out) "target-features"="+sha512" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %r = call <4 x i64> @llvm.x86.vsha512rnds2(<4 x i64> %v0, <4 x i64> %v1, <2 x i64> %v2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
