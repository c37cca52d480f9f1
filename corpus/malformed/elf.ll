; An ELF file.
; error: malformed bitcode: the file is an ELF object or library, not LLVM bitcode (bit 0x0)
; damage: cut at 0
; damage: append 7f 45 4c 46 02 01 01 00 00 00 00 00

define i32 @f(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
