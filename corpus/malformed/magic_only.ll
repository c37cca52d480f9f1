; Nothing after the magic number.
; error: malformed bitcode: the file has no module (bit 0x0)
; damage: cut at 4

define i32 @f(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
