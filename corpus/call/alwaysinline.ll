; A function that is alwaysinline is called as any other.
; run: @f(5, -3) == 4
; run: @f(-128, 127) == -2

define internal i8 @g(i8 signext %a, i8 signext %b) alwaysinline {
  %r = add i8 %a, %b
  ret i8 %r
}

define i8 @f(i8 %a, i8 %b) {
  %s = call i8 @g(i8 signext %a, i8 signext %b)
  %r = shl i8 %s, 1
  ret i8 %r
}
