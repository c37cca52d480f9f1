; Another magic number.
; error: malformed bitcode: the file is not LLVM bitcode (bit 0x0)
; damage: byte 0 = 43

define i32 @f(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
