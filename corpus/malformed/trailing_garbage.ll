; Up to seven bytes after the last block are ignored, as LLVM does: no block fits there.
; run: @f(1, 2) == 3
; damage: append ff ff ff ff

define i32 @f(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
