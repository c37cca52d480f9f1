; zeroinitializer, undef and poison as contents: zero bytes, or any.
; run: @sum(@zeros) == 0
; run: @sum(@partly) == 5
; run: @tail() == 7

@zeros = global [1000 x i32] zeroinitializer
@partly = global { i32, [999 x i32] } { i32 5, [999 x i32] zeroinitializer }
@tailed = global { [4 x i8], i32, [2 x i32] } { [4 x i8] undef, i32 7, [2 x i32] poison }
define i32 @sum(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi i32 [ 0, %entry ], [ %t, %loop ]
  %q = getelementptr i32, ptr %p, i64 %i
  %a = load i32, ptr %q
  %t = add i32 %s, %a
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 1000
  br i1 %more, label %loop, label %exit
exit:
  ret i32 %t
}
define i32 @tail() {
  %q = getelementptr { [4 x i8], i32, [2 x i32] }, ptr @tailed, i64 0, i32 1
  %r = load i32, ptr %q
  ret i32 %r
}
