; Module assembly can give a definition another name.
; made by: llvm-as 19
; run: @f(21) == 42
; run: @f(-1) == -2
; oracle: none, lli's linker has no such definitions

target triple = "x86_64-unknown-linux-gnu"

module asm ".globl other_name"
module asm ".set other_name, real"

declare i32 @other_name(i32)

define i32 @real(i32 %a) {
  %r = mul i32 %a, 2
  ret i32 %r
}

define i32 @f(i32 %a) {
  %r = call i32 @other_name(i32 %a)
  ret i32 %r
}
