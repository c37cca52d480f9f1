; The thread control block, whose first word is its address.
; run: @itself() == 1
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define i32 @itself() {
  %p = call ptr @llvm.thread.pointer()
  %word = load ptr, ptr %p
  %same = icmp eq ptr %word, %p
  %r = zext i1 %same to i32
  ret i32 %r
}

declare ptr @llvm.thread.pointer()
