; A switch straight into a block with a phi: which case it was decides the value.
; run: @f(0) == 1
; run: @f(1) == 2
; run: @f(9) == 2
; run: @f(2) == 3

define i32 @f(i32 %a) {
entry:
  switch i32 %a, label %one [
    i32 0, label %zero
    i32 2, label %join
  ]
zero:
  br label %join
one:
  br label %join
join:
  %r = phi i32 [ 3, %entry ], [ 1, %zero ], [ 2, %one ]
  ret i32 %r
}
