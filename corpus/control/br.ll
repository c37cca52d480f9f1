; Branches: both ways, on a constant, to the same block twice.
; run: @abs(-5) == 5
; run: @abs(5) == 5
; run: @abs(0) == 0
; run: @constant(3) == 4
; run: @both_ways(true) == 7
; run: @both_ways(false) == 7

define i32 @abs(i32 %a) {
  %neg = icmp slt i32 %a, 0
  br i1 %neg, label %yes, label %no
yes:
  %r = sub i32 0, %a
  ret i32 %r
no:
  ret i32 %a
}
define i32 @constant(i32 %a) {
  br i1 true, label %yes, label %no
yes:
  %r = add i32 %a, 1
  ret i32 %r
no:
  ret i32 -1
}
define i32 @both_ways(i1 %c) {
  br i1 %c, label %next, label %next
next:
  ret i32 7
}
