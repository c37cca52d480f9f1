; A switch without cases goes to its default.
; run: @f(0) == 5
; run: @f(1) == 5

define i32 @f(i32 %a) {
  switch i32 %a, label %default []
default:
  ret i32 5
}
