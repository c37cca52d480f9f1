; llvm.ucmp of integers of more than 128 bits, by their hex digits in memory.
; run: @f({00*25}, {00*25}) == 0
; run: @f({00*25}, {01 00*24}) == -1
; run: @f({00*25}, {00*24 80}) == -1
; run: @f({00*25}, {ff*25}) == -1
; run: @f({00*25}, {ff*24 7f}) == -1
; run: @f({00*25}, {00*16 01 00*8}) == -1
; run: @f({01 00*24}, {00*25}) == 1
; run: @f({01 00*24}, {01 00*24}) == 0
; run: @f({01 00*24}, {00*24 80}) == -1
; run: @f({01 00*24}, {ff*25}) == -1
; run: @f({01 00*24}, {ff*24 7f}) == -1
; run: @f({01 00*24}, {00*16 01 00*8}) == -1
; run: @f({00*24 80}, {00*25}) == 1
; run: @f({00*24 80}, {01 00*24}) == 1
; run: @f({00*24 80}, {00*24 80}) == 0
; run: @f({00*24 80}, {ff*25}) == -1
; run: @f({00*24 80}, {ff*24 7f}) == 1
; run: @f({00*24 80}, {00*16 01 00*8}) == 1
; run: @f({ff*25}, {00*25}) == 1
; run: @f({ff*25}, {01 00*24}) == 1
; run: @f({ff*25}, {00*24 80}) == 1
; run: @f({ff*25}, {ff*25}) == 0
; run: @f({ff*25}, {ff*24 7f}) == 1
; run: @f({ff*25}, {00*16 01 00*8}) == 1
; run: @f({ff*24 7f}, {00*25}) == 1
; run: @f({ff*24 7f}, {01 00*24}) == 1
; run: @f({ff*24 7f}, {00*24 80}) == -1
; run: @f({ff*24 7f}, {ff*25}) == -1
; run: @f({ff*24 7f}, {ff*24 7f}) == 0
; run: @f({ff*24 7f}, {00*16 01 00*8}) == 1
; run: @f({00*16 01 00*8}, {00*25}) == 1
; run: @f({00*16 01 00*8}, {01 00*24}) == 1
; run: @f({00*16 01 00*8}, {00*24 80}) == -1
; run: @f({00*16 01 00*8}, {ff*25}) == -1
; run: @f({00*16 01 00*8}, {ff*24 7f}) == -1
; run: @f({00*16 01 00*8}, {00*16 01 00*8}) == 0
; run: @narrow({ff*25}, {01 00*24}) == 1
; run: @narrow({01 00*24}, {01 00*24}) == 0
; run: @wide({ff*25}, {01 00*24}) == 1
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define i8 @f(ptr %p, ptr %q) {
  %a = load i200, ptr %p, align 1
  %b = load i200, ptr %q, align 1
  %r = call i8 @llvm.ucmp.i8.i200(i200 %a, i200 %b)
  ret i8 %r
}

define i2 @narrow(ptr %p, ptr %q) {
  %a = load i200, ptr %p, align 1
  %b = load i200, ptr %q, align 1
  %r = call i2 @llvm.ucmp.i2.i200(i200 %a, i200 %b)
  ret i2 %r
}

define i64 @wide(ptr %p, ptr %q) {
  %a = load i200, ptr %p, align 1
  %b = load i200, ptr %q, align 1
  %r = call i64 @llvm.ucmp.i64.i200(i200 %a, i200 %b)
  ret i64 %r
}

declare i8 @llvm.ucmp.i8.i200(i200, i200)
declare i2 @llvm.ucmp.i2.i200(i200, i200)
declare i64 @llvm.ucmp.i64.i200(i200, i200)
