; A dense switch: every case, both neighbours, and far away.
; run: @f(0) == 100
; run: @f(1) == 101
; run: @f(2) == 102
; run: @f(3) == 103
; run: @f(4) == 104
; run: @f(5) == -1
; run: @f(-1) == -1
; run: @f(2147483647) == -1
; run: @f(-2147483648) == -1

define i32 @f(i32 %a) {
  switch i32 %a, label %default [
    i32 0, label %a0
    i32 1, label %a1
    i32 2, label %a2
    i32 3, label %a3
    i32 4, label %a4
  ]
a0:
  ret i32 100
a1:
  ret i32 101
a2:
  ret i32 102
a3:
  ret i32 103
a4:
  ret i32 104
default:
  ret i32 -1
}
