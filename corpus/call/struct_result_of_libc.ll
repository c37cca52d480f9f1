; Calls of libc functions that return small structs.
; run: @quotient(-7, 2) == -3
; run: @remainder(-7, 2) == -1
; run: @both(100, 7) == (14, 2)
; run: @both(-100, 7) == (-14, -2)

declare i64 @div(i32, i32)
declare { i64, i64 } @ldiv(i64, i64)
define i32 @quotient(i32 %a, i32 %b) {
  %r = call i64 @div(i32 %a, i32 %b)
  %q = trunc i64 %r to i32
  ret i32 %q
}
define i32 @remainder(i32 %a, i32 %b) {
  %r = call i64 @div(i32 %a, i32 %b)
  %h = lshr i64 %r, 32
  %q = trunc i64 %h to i32
  ret i32 %q
}
define { i64, i64 } @both(i64 %a, i64 %b) {
  %r = call { i64, i64 } @ldiv(i64 %a, i64 %b)
  ret { i64, i64 } %r
}
