; A musttail call takes no stack, however deep.
; run: @count(3000000, 0) == 3000000
; run: @even(2000001) == false
; run: @through_pointer(1000000) == 7

define i64 @count(i64 %n, i64 %a) {
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  ret i64 %a
more:
  %m = sub i64 %n, 1
  %b = add i64 %a, 1
  %r = musttail call i64 @count(i64 %m, i64 %b)
  ret i64 %r
}
define i1 @even(i64 %n) {
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  ret i1 true
more:
  %m = sub i64 %n, 1
  %r = musttail call i1 @odd(i64 %m)
  ret i1 %r
}
define internal i1 @odd(i64 %n) {
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  ret i1 false
more:
  %m = sub i64 %n, 1
  %r = musttail call i1 @even(i64 %m)
  ret i1 %r
}
@step = internal global ptr @through_pointer
define i64 @through_pointer(i64 %n) {
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  ret i64 7
more:
  %m = sub i64 %n, 1
  %f = load ptr, ptr @step
  %r = musttail call i64 %f(i64 %m)
  ret i64 %r
}
