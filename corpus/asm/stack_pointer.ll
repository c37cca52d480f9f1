; The stack pointer can be read, and is that of the function itself.
; run: @alive() == 1
; run: @in_a_text() == 1
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; The slot is near; LLVM puts it below the stack pointer of a function that calls nothing.
define i1 @alive() {
  %slot = alloca i64
  %sp = call ptr asm sideeffect "movq %rsp, $0", "=r"()
  %low = ptrtoint ptr %sp to i64
  %high = ptrtoint ptr %slot to i64
  %distance = sub i64 %high, %low
  %shifted = add i64 %distance, 4096
  %near = icmp ult i64 %shifted, 8192
  ret i1 %near
}

define i1 @in_a_text() {
  %slot = alloca i64
  %sp = call i64 asm sideeffect "leaq -8(%rsp), $0; addq $$8, $0", "=r"()
  %high = ptrtoint ptr %slot to i64
  %distance = sub i64 %high, %sp
  %shifted = add i64 %distance, 4096
  %near = icmp ult i64 %shifted, 8192
  ret i1 %near
}
