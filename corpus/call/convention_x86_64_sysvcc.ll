; A call by x86_64_sysvcc: integers, floats and what goes to the stack.
; run: @f(1, 2.5) == 40
; run: @f(-7, 0.5) == 30

define internal x86_64_sysvcc i64 @g(i64 %a, double %x, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i128 %h) noinline {
  %y = fptosi double %x to i64
  %1 = add i64 %a, %y
  %2 = add i64 %1, %b
  %3 = add i64 %2, %c
  %4 = add i64 %3, %d
  %5 = add i64 %4, %e
  %6 = add i64 %5, %f
  %7 = add i64 %6, %g
  %8 = trunc i128 %h to i64
  %9 = add i64 %7, %8
  ret i64 %9
}

define i64 @f(i64 %a, double %x) {
  %r = call x86_64_sysvcc i64 @g(i64 %a, double %x, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i128 10)
  ret i64 %r
}
