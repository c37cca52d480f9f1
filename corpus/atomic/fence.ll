; Fences of every ordering.
; run: @f(i32{5}) == 5

define i32 @f(ptr %p) {
  fence acquire
  fence release
  fence acq_rel
  fence seq_cst
  fence syncscope("singlethread") seq_cst
  %r = load i32, ptr %p
  ret i32 %r
}
