; atomicrmw usub_sat stops at zero.
; run: @f(i64{7}, 3) == 7 -> i64{4}
; run: @f(i64{3}, 7) == 3 -> i64{0}
; run: @f(i64{0}, -1) == 0 -> i64{0}
; made by: llvm 22
; oracle: LLVM 19 doesn't have it

define i64 @f(ptr %p, i64 %v) {
  %r = atomicrmw usub_sat ptr %p, i64 %v seq_cst
  ret i64 %r
}
