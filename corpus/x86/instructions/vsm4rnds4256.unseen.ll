; llvm.x86.vsm4rnds4256 and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare <8 x i32> @llvm.x86.vsm4rnds4256(<8 x i32>, <8 x i32>)
define void @f1(ptr %a0, ptr %a1, ptr %out) "target-features"="+sm4" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.vsm4rnds4256(<8 x i32> %v0, <8 x i32> %v1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
