; A text that leaves the stack pointer elsewhere, or takes what another has pushed, is an error at load.
; oracle: LLVM moves it
; error: 3 problems:\n  @elsewhere: call: inline asm "movq $0, %rsp" (it does not restore the stack pointer) is not supported\n  @pop: %1: inline asm "popq $0" (it pops what it has not pushed) is not supported\n  @push: call: inline asm "pushq $0" (it does not restore the stack pointer) is not supported
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @push(i64 %x) {
  call void asm sideeffect "pushq $0", "r"(i64 %x)
  ret void
}

define i64 @pop() {
  %1 = call i64 asm sideeffect "popq $0", "=r"()
  ret i64 %1
}

define void @elsewhere(ptr %p) {
  call void asm sideeffect "movq $0, %rsp", "r"(ptr %p)
  ret void
}
