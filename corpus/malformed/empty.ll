; An empty file.
; error: malformed bitcode: the file is empty (bit 0x0)
; damage: cut at 0

define i32 @f(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
