; A call marked notail gives what any other does.
; run: @f(5) == 11

define internal i32 @g(i32 %a) noinline {
  %r = mul i32 %a, 2
  ret i32 %r
}

define i32 @f(i32 %a) {
  %b = notail call i32 @g(i32 %a)
  %r = add i32 %b, 1
  ret i32 %r
}
