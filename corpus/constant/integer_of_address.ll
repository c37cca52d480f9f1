; Addresses as integers in initial contents, and sums with them.
; run: @difference() == 0
; run: @added() == 100

@a = global i64 ptrtoint (ptr @target to i64)
@b = global i64 add (i64 ptrtoint (ptr @target to i64), i64 100)
@target = global i32 5
define i64 @difference() {
  %x = load i64, ptr @a
  %y = ptrtoint ptr @target to i64
  %r = sub i64 %x, %y
  ret i64 %r
}
define i64 @added() {
  %x = load i64, ptr @b
  %y = ptrtoint ptr @target to i64
  %r = sub i64 %x, %y
  ret i64 %r
}
