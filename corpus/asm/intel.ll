; Intel's syntax, and both syntaxes in one text.
; run: @lea(100, 3) == 120
; run: @either(100, 3) == 120
; run: @bytes() == 5
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define i64 @lea(i64 %a, i64 %b) {
  %r = call i64 asm inteldialect "lea $0, [$1 + $2*4 + 8]", "=r,r,r"(i64 %a, i64 %b)
  ret i64 %r
}

define i64 @either(i64 %a, i64 %b) {
  %r = call i64 asm "lea $(8($1,$2,4), $0$|$0, [$1 + $2*4 + 8]$)", "=r,r,r"(i64 %a, i64 %b)
  ret i64 %r
}

; push 5; pop rax, by their bytes
define i64 @bytes() {
  %r = call i64 asm sideeffect ".byte 0x6a, 5, 0x58", "={rax}"()
  ret i64 %r
}
