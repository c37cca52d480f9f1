; A block that ends in unreachable, and one that nothing goes to.
; run: @f(3) == 4
; run: @dead(3) == 3

define i32 @f(i32 %a) {
  %c = icmp eq i32 %a, 0
  br i1 %c, label %never, label %fine
never:
  unreachable
fine:
  %r = add i32 %a, 1
  ret i32 %r
}
define i32 @dead(i32 %a) {
  ret i32 %a
nobody:
  %x = phi i32 [ %y, %nobody ]
  %y = add i32 %x, 1
  br label %nobody
}
