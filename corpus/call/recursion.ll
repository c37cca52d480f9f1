; Recursion: direct, mutual, deep.
; run: @factorial(10) == 3628800
; run: @ackermann(2, 3) == 9
; run: @even(1000) == true
; run: @even(7) == false
; run: @depth(10000) == 10000

define i64 @factorial(i64 %n) {
  %c = icmp ule i64 %n, 1
  br i1 %c, label %one, label %more
one:
  ret i64 1
more:
  %m = sub i64 %n, 1
  %f = call i64 @factorial(i64 %m)
  %r = mul i64 %n, %f
  ret i64 %r
}
define i32 @ackermann(i32 %m, i32 %n) {
  %a = icmp eq i32 %m, 0
  br i1 %a, label %first, label %other
first:
  %x = add i32 %n, 1
  ret i32 %x
other:
  %m1 = sub i32 %m, 1
  %b = icmp eq i32 %n, 0
  br i1 %b, label %second, label %third
second:
  %y = call i32 @ackermann(i32 %m1, i32 1)
  ret i32 %y
third:
  %n1 = sub i32 %n, 1
  %z = call i32 @ackermann(i32 %m, i32 %n1)
  %w = call i32 @ackermann(i32 %m1, i32 %z)
  ret i32 %w
}
define i1 @even(i32 %n) {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %yes, label %more
yes:
  ret i1 true
more:
  %m = sub i32 %n, 1
  %r = tail call i1 @odd(i32 %m)
  ret i1 %r
}
define i1 @odd(i32 %n) {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %no, label %more
no:
  ret i1 false
more:
  %m = sub i32 %n, 1
  %r = tail call i1 @even(i32 %m)
  ret i1 %r
}
define i32 @depth(i32 %n) {
  %p = alloca [64 x i8]
  %z = icmp eq i32 %n, 0
  br i1 %z, label %end, label %more
end:
  ret i32 0
more:
  store i8 1, ptr %p
  %m = sub i32 %n, 1
  %d = call i32 @depth(i32 %m)
  %b = load i8, ptr %p
  %w = zext i8 %b to i32
  %r = add i32 %d, %w
  ret i32 %r
}
