; Phis of a block are read all at once: two that swap values do not see each other's new one.
; run: @swap(0, 3, 8) == 38
; run: @swap(1, 3, 8) == 83
; run: @swap(2, 3, 8) == 38
; run: @rotate(1, 1, 2, 3) == 231
; run: @rotate(2, 1, 2, 3) == 312
; run: @rotate(3, 1, 2, 3) == 123

define i32 @swap(i32 %n, i32 %x, i32 %y) {
entry:
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %next, %again ]
  %a = phi i32 [ %x, %entry ], [ %b, %again ]
  %b = phi i32 [ %y, %entry ], [ %a, %again ]
  %done = icmp eq i32 %i, %n
  br i1 %done, label %exit, label %again
again:
  %next = add i32 %i, 1
  br label %head
exit:
  %ten = mul i32 %a, 10
  %r = add i32 %ten, %b
  ret i32 %r
}
define i32 @rotate(i32 %n, i32 %x, i32 %y, i32 %z) {
entry:
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %next, %head2 ]
  %a = phi i32 [ %x, %entry ], [ %b, %head2 ]
  %b = phi i32 [ %y, %entry ], [ %c, %head2 ]
  %c = phi i32 [ %z, %entry ], [ %a, %head2 ]
  br label %head2
head2:
  %next = add i32 %i, 1
  %more = icmp sle i32 %next, %n
  br i1 %more, label %head, label %exit
exit:
  %h = mul i32 %a, 100
  %t = mul i32 %b, 10
  %s = add i32 %h, %t
  %r = add i32 %s, %c
  ret i32 %r
}
