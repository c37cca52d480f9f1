; `inreg` says nothing on x86-64: its convention has registers for arguments anyway.
; run: @through(3, 4, 1.5) == 25.5
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define internal inreg i64 @sum(i64 inreg %a, i32 inreg signext %b) noinline {
  %wide = sext i32 %b to i64
  %product = mul i64 %a, %wide
  %r = add i64 %product, %product
  ret i64 %r
}

define double @through(i64 inreg %a, i32 inreg %b, double inreg %c) {
  %sum = call inreg i64 @sum(i64 inreg %a, i32 inreg signext %b)
  %float = sitofp i64 %sum to double
  %r = fadd double %float, %c
  ret double %r
}
