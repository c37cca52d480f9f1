; ptrtoaddr gives the address of a pointer.
; run: @f(null) == 0
; run: @f(0x1234) == 0x1234
; made by: llvm 22
; oracle: LLVM 19 doesn't have it

define i64 @f(ptr %p) {
  %r = ptrtoaddr ptr %p to i64
  ret i64 %r
}
