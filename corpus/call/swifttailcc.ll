; Calls without end in a stack that has one.
; run: @go(100000) == 100000
define swifttailcc i64 @count(i64 %n, i64 %sum) {
  %end = icmp eq i64 %n, 0
  br i1 %end, label %stop, label %more
stop:
  ret i64 %sum
more:
  %m = sub i64 %n, 1
  %s = add i64 %sum, 1
  %r = musttail call swifttailcc i64 @count(i64 %m, i64 %s)
  ret i64 %r
}
define i64 @go(i64 %n) {
  %r = call swifttailcc i64 @count(i64 %n, i64 0)
  ret i64 %r
}
