; An instruction that the assembler does not know is an error when the file is loaded.
; error: @f: call: inline asm "vmlaunch" (instruction vmlaunch) is not supported
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @f() {
  call void asm sideeffect "vmlaunch", ""()
  ret void
}
