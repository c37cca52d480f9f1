; Two threads count to 200,000 in one variable, and lose nothing.
; run: @f() == 200000

@n = internal global i32 0
declare i32 @pthread_create(ptr, ptr, ptr, ptr)
declare i32 @pthread_join(i64, ptr)
define internal ptr @thread(ptr %arg) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %o = atomicrmw add ptr @n, i32 1 monotonic
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, 100000
  br i1 %more, label %loop, label %exit
exit:
  ret ptr null
}
define i32 @f() {
  %t = alloca i64
  %c = call i32 @pthread_create(ptr %t, ptr null, ptr @thread, ptr null)
  %d = call ptr @thread(ptr null)
  %id = load i64, ptr %t
  %j = call i32 @pthread_join(i64 %id, ptr null)
  %r = load atomic i32, ptr @n seq_cst, align 4
  ret i32 %r
}
