; Promoted variables of narrow types: bits above the width never show.
; run: @flag(3) == 1
; run: @flag(2) == 0
; run: @byte(300) == 44
; run: @odd(15) == 7

define i32 @flag(i32 %a) {
  %p = alloca i1
  %t = trunc i32 %a to i1
  store i1 %t, ptr %p
  %b = load i1, ptr %p
  %r = zext i1 %b to i32
  ret i32 %r
}
define i32 @byte(i32 %a) {
  %p = alloca i8
  %t = trunc i32 %a to i8
  store i8 %t, ptr %p
  %b = load i8, ptr %p
  %r = zext i8 %b to i32
  ret i32 %r
}
define i32 @odd(i32 %a) {
  %p = alloca i3
  %t = trunc i32 %a to i3
  store i3 %t, ptr %p
  %b = load i3, ptr %p
  %r = zext i3 %b to i32
  ret i32 %r
}
