; Some other text that moves the stack pointer stands in a frame of its own, where that is no use.
; oracle: LLVM moves it
; error: @f: call: inline asm "subq $0, %rsp" (it does not restore the stack pointer) is not supported
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @f(i64 %x) {
  call void asm sideeffect "subq $0, %rsp", "r"(i64 %x)
  ret void
}
