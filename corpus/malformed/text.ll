; The text of a module, not its bitcode.
; error: malformed bitcode: the file is LLVM IR as text, not bitcode; llvm-as translates it (bit 0x0)
; damage: cut at 0
; damage: append 64 65 66 69 6e 65 20 76

define i32 @f(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
