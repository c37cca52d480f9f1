; Switches on i96 and i128: cases that differ only in their high halves.
; run: @i128(0x00000000000000010000000000000000) == 1
; run: @i128(0x00000000000000020000000000000000) == 2
; run: @i128(-1) == 3
; run: @i128(0) == 0
; run: @i96(0x000000010000000000000000) == 1
; run: @i96(0) == 0

define i32 @i128(i128 %a) {
  switch i128 %a, label %default [
    i128 18446744073709551616, label %c1
    i128 36893488147419103232, label %c2
    i128 -1, label %c3
  ]
c1:
  ret i32 1
c2:
  ret i32 2
c3:
  ret i32 3
default:
  ret i32 0
}
define i32 @i96(i96 %a) {
  switch i96 %a, label %default [ i96 18446744073709551616, label %c1 ]
c1:
  ret i32 1
default:
  ret i32 0
}
