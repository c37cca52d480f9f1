; llvm.x86.rdfsbase.64 and its like, as the machine's own instructions: they load.
; run: @loads() == 1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define i32 @loads() {
  ret i32 1
}
declare i64 @llvm.x86.rdfsbase.64()
define i64 @f1() "target-features"="+fsgsbase" {
  %r = call i64 @llvm.x86.rdfsbase.64()
  ret i64 %r
}
