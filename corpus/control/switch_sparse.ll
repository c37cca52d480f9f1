; A sparse switch over the whole range of i64, negative cases among them.
; run: @f(-9223372036854775808) == 1
; run: @f(9223372036854775807) == 2
; run: @f(-1) == 3
; run: @f(0) == 4
; run: @f(4294967296) == 5
; run: @f(4294967295) == 6
; run: @f(1) == 0
; run: @f(-2) == 0

define i32 @f(i64 %a) {
  switch i64 %a, label %default [
    i64 -9223372036854775808, label %c1
    i64 9223372036854775807, label %c2
    i64 -1, label %c3
    i64 0, label %c4
    i64 4294967296, label %c5
    i64 4294967295, label %c6
  ]
c1:
  ret i32 1
c2:
  ret i32 2
c3:
  ret i32 3
c4:
  ret i32 4
c5:
  ret i32 5
c6:
  ret i32 6
default:
  ret i32 0
}
