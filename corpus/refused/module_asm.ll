; Module-level assembly that defines code.
; error: module asm "made_by_asm: ret" is not supported

module asm ".globl made_by_asm"
module asm "made_by_asm: ret"
define i32 @f() {
  ret i32 1
}
