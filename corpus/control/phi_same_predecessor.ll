; A switch that goes to one block by several edges: the phi has one entry for each of them.
; run: @f(0) == 10
; run: @f(1) == 10
; run: @f(2) == 20
; run: @f(3) == 30

define i32 @f(i32 %a) {
entry:
  switch i32 %a, label %other [
    i32 0, label %join
    i32 1, label %join
    i32 2, label %two
  ]
two:
  br label %join
other:
  br label %join
join:
  %r = phi i32 [ 10, %entry ], [ 10, %entry ], [ 20, %two ], [ 30, %other ]
  ret i32 %r
}
