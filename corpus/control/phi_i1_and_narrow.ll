; Phis of narrow integers keep only their own bits.
; run: @narrow(5, 7) == 4
; run: @narrow(0, 0) == 0
; run: @flag(3, 3) == true
; run: @flag(3, 4) == false

define i3 @narrow(i8 %a, i8 %b) {
entry:
  %x = trunc i8 %a to i3
  %c = icmp ugt i8 %b, 3
  br i1 %c, label %add, label %join
add:
  %y = trunc i8 %b to i3
  %s = add i3 %x, %y
  br label %join
join:
  %r = phi i3 [ %x, %entry ], [ %s, %add ]
  ret i3 %r
}
define i1 @flag(i8 %a, i8 %b) {
entry:
  %c = icmp eq i8 %a, %b
  br i1 %c, label %join, label %other
other:
  br label %join
join:
  %r = phi i1 [ %c, %entry ], [ false, %other ]
  ret i1 %r
}
