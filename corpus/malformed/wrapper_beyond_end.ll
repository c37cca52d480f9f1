; A wrapper whose body lies beyond the end of the file.
; error: truncated bitcode: the wrapper promises more than there is (bit 0x40)
; damage: cut at 0
; damage: append de c0 17 0b 00 00 00 00 ff ff 00 00 10 00 00 00 07 00 00 01 42 43 c0 de

define i32 @f(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
