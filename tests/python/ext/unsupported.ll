; Whole, valid, and made for another machine's number format.
source_filename = "unsupported.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define ptr @PyInit_unsupported(ptr %a) {
  %x = load ppc_fp128, ptr %a
  %y = fadd ppc_fp128 %x, %x
  store ppc_fp128 %y, ptr %a
  ret ptr null
}
