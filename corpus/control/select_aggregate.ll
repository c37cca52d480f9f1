; select of a struct chooses all its fields.
; run: @f(true, 1, 2) == (1, 5)
; run: @f(false, 1, 2) == (2, 6)

define { i32, i64 } @f(i1 %c, i32 %a, i32 %b) {
  %x = insertvalue { i32, i64 } { i32 0, i64 5 }, i32 %a, 0
  %y = insertvalue { i32, i64 } { i32 0, i64 6 }, i32 %b, 0
  %r = select i1 %c, { i32, i64 } %x, { i32, i64 } %y
  ret { i32, i64 } %r
}
