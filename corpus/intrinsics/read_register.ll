; The stack pointer, which an object on the stack is near to.
; run: @near() == 1
; run: @volatile() == 1
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define i32 @near() {
  %object = alloca i64
  store volatile i64 0, ptr %object
  %there = ptrtoint ptr %object to i64
  %stack = call i64 @llvm.read_register.i64(metadata !0)
  %distance = sub i64 %there, %stack
  %above = add i64 %distance, 4096
  %close = icmp ult i64 %above, 8192
  %r = zext i1 %close to i32
  ret i32 %r
}

define i32 @volatile() {
  %stack = call i64 @llvm.read_volatile_register.i64(metadata !0)
  %rest = and i64 %stack, 7
  %aligned = icmp eq i64 %rest, 0
  %r = zext i1 %aligned to i32
  ret i32 %r
}

declare i64 @llvm.read_register.i64(metadata)
declare i64 @llvm.read_volatile_register.i64(metadata)

!0 = !{!"rsp"}
