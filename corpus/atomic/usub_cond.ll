; atomicrmw usub_cond subtracts where that does not wrap.
; run: @f(i32{7}, 3) == 7 -> i32{4}
; run: @f(i32{3}, 7) == 3 -> i32{3}
; run: @f(i32{5}, 5) == 5 -> i32{0}
; run: @f(i32{-1}, -2) == -1 -> i32{1}
; made by: llvm 22
; oracle: LLVM 19 doesn't have it

define i32 @f(ptr %p, i32 %v) {
  %r = atomicrmw usub_cond ptr %p, i32 %v seq_cst
  ret i32 %r
}
