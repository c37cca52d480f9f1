; Module assembly that makes code or data is refused, each statement by its text.
; made by: llvm-as 19
; error: 2 problems:\n  module asm ".long 7" is not supported\n  module asm "f: nop" is not supported

target triple = "x86_64-unknown-linux-gnu"

module asm "f: nop"
module asm ".long 7"

define i32 @g() {
  ret i32 0
}
