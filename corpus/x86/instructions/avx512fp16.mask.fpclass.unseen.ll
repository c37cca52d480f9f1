; llvm.x86.avx512fp16.mask.fpclass and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare i8 @llvm.x86.avx512fp16.mask.fpclass.sh(<8 x half>, i32, i8)
define i8 @f1(ptr %a0, i8 %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i8 @llvm.x86.avx512fp16.mask.fpclass.sh(<8 x half> %v0, i32 27, i8 %a2)
  ret i8 %r
}
define i8 @f2(ptr %a0, i8 %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i8 @llvm.x86.avx512fp16.mask.fpclass.sh(<8 x half> %v0, i32 4, i8 %a2)
  ret i8 %r
}
define i8 @f3(ptr %a0, i8 %a2) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+avx512fp16" {
  %v0 = load <8 x half>, ptr %a0, align 1
  %r = call i8 @llvm.x86.avx512fp16.mask.fpclass.sh(<8 x half> %v0, i32 225, i8 %a2)
  ret i8 %r
}
