; A wrapper header without a body.
; error: malformed bitcode: the file is empty (bit 0xa0)
; damage: cut at 0
; damage: append de c0 17 0b 00 00 00 00 14 00 00 00 00 00 00 00 07 00 00 01

define i32 @f(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
