; Switches on i1, i8 with its high half, i16, and odd widths.
; run: @i1(true) == 1
; run: @i1(false) == 0
; run: @i8(-1) == 1
; run: @i8(127) == 2
; run: @i8(-128) == 3
; run: @i8(0) == 0
; run: @i3(-1) == 1
; run: @i3(3) == 2
; run: @i3(4) == 3
; run: @i33(4294967296) == 1
; run: @i33(-1) == 2
; run: @i33(0) == 0

define i32 @i1(i1 %a) {
  switch i1 %a, label %no [ i1 true, label %yes ]
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @i8(i8 %a) {
  switch i8 %a, label %default [
    i8 -1, label %c1
    i8 127, label %c2
    i8 -128, label %c3
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
define i32 @i3(i3 %a) {
  switch i3 %a, label %default [
    i3 -1, label %c1
    i3 3, label %c2
    i3 -4, label %c3
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
define i32 @i33(i33 %a) {
  switch i33 %a, label %default [
    i33 4294967296, label %c1
    i33 -1, label %c2
  ]
c1:
  ret i32 1
c2:
  ret i32 2
default:
  ret i32 0
}
