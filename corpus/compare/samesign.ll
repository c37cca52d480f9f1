; icmp samesign compares operands of one sign, as either kind of comparison does.
; run: @ult(-5, -3) == true
; run: @ult(3, 2) == false
; run: @sge(-3, -3) == true
; run: @sge(1, 2) == false
; made by: llvm 22
; oracle: LLVM 19 doesn't have it

define i1 @ult(i32 %a, i32 %b) {
  %r = icmp samesign ult i32 %a, %b
  ret i1 %r
}

define i1 @sge(i24 %a, i24 %b) {
  %r = icmp samesign sge i24 %a, %b
  ret i1 %r
}
