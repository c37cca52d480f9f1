; A loop without an exit in its own function.
; main: exit 3

declare void @exit(i32)
define i32 @main() {
  br label %loop
loop:
  %i = phi i32 [ 0, %0 ], [ %next, %more ]
  %next = add i32 %i, 1
  %c = icmp eq i32 %next, 10
  br i1 %c, label %leave, label %more
leave:
  call void @exit(i32 3)
  br label %more
more:
  br label %loop
}
