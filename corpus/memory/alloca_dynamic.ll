; Allocas of a size that is known only when the function runs.
; run: @sum(10) == 45
; run: @sum(1) == 0
; run: @sum(5000) == 12497500
; run: @aligned(7) == 0
; run: @two(100, 200) == 300
; run: @zero(0) == 5

define i64 @sum(i64 %n) {
entry:
  %p = alloca i64, i64 %n
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %next, %fill ]
  %slot = getelementptr i64, ptr %p, i64 %i
  store i64 %i, ptr %slot
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %fill, label %sum
sum:
  %j = phi i64 [ 0, %fill ], [ %jn, %sum ]
  %s = phi i64 [ 0, %fill ], [ %sn, %sum ]
  %q = getelementptr i64, ptr %p, i64 %j
  %v = load i64, ptr %q
  %sn = add i64 %s, %v
  %jn = add i64 %j, 1
  %c = icmp ult i64 %jn, %n
  br i1 %c, label %sum, label %exit
exit:
  ret i64 %sn
}
define i64 @aligned(i64 %n) {
  %p = alloca i8, i64 %n, align 64
  %a = ptrtoint ptr %p to i64
  %r = and i64 %a, 63
  ret i64 %r
}
define i64 @two(i64 %n, i64 %m) {
  %p = alloca i8, i64 %n
  %q = alloca i8, i64 %m
  %pl = getelementptr i8, ptr %p, i64 %n
  %ql = getelementptr i8, ptr %q, i64 %m
  %pe = getelementptr i8, ptr %pl, i64 -1
  %qe = getelementptr i8, ptr %ql, i64 -1
  store i8 100, ptr %pe
  store i8 -56, ptr %qe
  %a = load i8, ptr %pe
  %b = load i8, ptr %qe
  %x = zext i8 %a to i64
  %y = zext i8 %b to i64
  %r = add i64 %x, %y
  ret i64 %r
}
define i64 @zero(i64 %n) {
  %p = alloca i8, i64 %n
  %q = alloca i64
  store i64 5, ptr %q
  %r = load i64, ptr %q
  ret i64 %r
}
