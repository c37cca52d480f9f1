; llvm.x86.vbcstnebf162ps256 and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare <8 x float> @llvm.x86.vbcstnebf162ps256(ptr)
define void @f1(ptr %a0, ptr %out) "target-features"="+avxneconvert" {
  %r = call <8 x float> @llvm.x86.vbcstnebf162ps256(ptr %a0)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
