; An i128 takes two registers, or none: where one is left, it is in memory, and that one is the next's.
; run: @fourth(1, 2, 3, 4, 0x00000000000000050000000000000006, 7) == 567
; run: @fifth(1, 2, 3, 4, 5, 0x00000000000000060000000000000007, 8) == 678
; run: @sixth(1, 2, 3, 4, 5, 6, 0x00000000000000070000000000000008) == 78
; run: @calls_fifth() == 678
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define i64 @fourth(i64 %a, i64 %b, i64 %c, i64 %d, i128 %x, i64 %y) {
  %r = call i64 @digits(i128 %x, i64 %y)
  ret i64 %r
}

define i64 @fifth(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i128 %x, i64 %y) {
  %r = call i64 @digits(i128 %x, i64 %y)
  ret i64 %r
}

define i64 @sixth(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i128 %x) {
  %r = call i64 @digits(i128 %x, i64 0)
  %tenth = udiv i64 %r, 10
  ret i64 %tenth
}

define i64 @calls_fifth() {
  %r = call i64 @fifth(i64 1, i64 2, i64 3, i64 4, i64 5, i128 110680464442257309703, i64 8)
  ret i64 %r
}

define internal i64 @digits(i128 %x, i64 %y) noinline {
  %low = trunc i128 %x to i64
  %shifted = lshr i128 %x, 64
  %high = trunc i128 %shifted to i64
  %hundreds = mul i64 %high, 100
  %tens = mul i64 %low, 10
  %sum = add i64 %hundreds, %tens
  %r = add i64 %sum, %y
  ret i64 %r
}
