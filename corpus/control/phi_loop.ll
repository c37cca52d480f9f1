; A loop whose phis depend on each other.
; run: @fibonacci(0) == 0
; run: @fibonacci(1) == 1
; run: @fibonacci(10) == 55
; run: @fibonacci(90) == 2880067194370816120

define i64 @fibonacci(i32 %n) {
entry:
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %next, %body ]
  %a = phi i64 [ 0, %entry ], [ %b, %body ]
  %b = phi i64 [ 1, %entry ], [ %c, %body ]
  %done = icmp eq i32 %i, %n
  br i1 %done, label %exit, label %body
body:
  %c = add i64 %a, %b
  %next = add i32 %i, 1
  br label %head
exit:
  ret i64 %a
}
