; The file ends in the identification block.
; error: malformed bitcode: the file has no module (bit 0x0)
; damage: cut at 12

define i32 @f(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
