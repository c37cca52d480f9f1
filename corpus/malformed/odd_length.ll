; The file's length is no multiple of four.
; error: truncated bitcode: a block is longer than what it is in (bit 0x140)
; damage: cut at 301

define i32 @f(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
