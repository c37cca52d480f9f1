; `alignstack`: what the function puts on its stack is aligned to so many bytes.
; run: @aligned() == 0
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@kept = global ptr null

define i64 @aligned() alignstack(64) {
  %object = alloca [64 x i8], align 64
  store ptr %object, ptr @kept
  %address = ptrtoint ptr %object to i64
  %low = and i64 %address, 63
  ret i64 %low
}
