; Two threads at one place lose no update, of operations that the machine has no instruction for.
; main: exit 0

@number = global i64 0, align 8
@float = global double 0.0, align 8
@count = global i32 0, align 4

declare i32 @pthread_create(ptr, ptr, ptr, ptr)
declare i32 @pthread_join(i64, ptr)

define internal ptr @work(ptr %unused) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %a = atomicrmw fadd ptr @float, double 1.0 seq_cst
  %b = atomicrmw uinc_wrap ptr @count, i32 -1 seq_cst
  %c = atomicrmw nand ptr @number, i64 -1 seq_cst
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, 200000
  br i1 %more, label %loop, label %done
done:
  ret ptr null
}

define i32 @main() {
  %thread = alloca i64
  %made = call i32 @pthread_create(ptr %thread, ptr null, ptr @work, ptr null)
  %here = call ptr @work(ptr null)
  %id = load i64, ptr %thread
  %joined = call i32 @pthread_join(i64 %id, ptr null)
  %sum = load double, ptr @float
  %right = fcmp oeq double %sum, 400000.0
  %count = load i32, ptr @count
  %all = icmp eq i32 %count, 400000
  ; An even number of inversions.
  %number = load i64, ptr @number
  %even = icmp eq i64 %number, 0
  %both = and i1 %right, %all
  %three = and i1 %both, %even
  %r = select i1 %three, i32 0, i32 1
  ret i32 %r
}
