; extractvalue and insertvalue: nested structs and arrays, whole parts of them.
; run: @nested(7) == 7
; run: @whole(5) == (5, 9)
; run: @array(3) == 33
; run: @of_constant() == 22
; run: @poison_field(4) == 4

define i32 @nested(i32 %a) {
  %x = insertvalue { i8, { [2 x i32], i64 } } zeroinitializer, i32 %a, 1, 0, 1
  %r = extractvalue { i8, { [2 x i32], i64 } } %x, 1, 0, 1
  ret i32 %r
}
define { i32, i64 } @whole(i32 %a) {
  %p = insertvalue { i32, i64 } { i32 1, i64 9 }, i32 %a, 0
  %x = insertvalue { i8, { i32, i64 } } zeroinitializer, { i32, i64 } %p, 1
  %r = extractvalue { i8, { i32, i64 } } %x, 1
  ret { i32, i64 } %r
}
define i32 @array(i32 %a) {
  %x = insertvalue [3 x i32] [i32 10, i32 20, i32 30], i32 %a, 1
  %p = extractvalue [3 x i32] %x, 1
  %q = extractvalue [3 x i32] %x, 2
  %r = add i32 %p, %q
  ret i32 %r
}
define i32 @of_constant() {
  %r = extractvalue { i8, [2 x i32] } { i8 1, [2 x i32] [i32 11, i32 22] }, 1, 1
  ret i32 %r
}
define i64 @poison_field(i64 %a) {
  %x = insertvalue { i64, i64 } poison, i64 %a, 1
  %r = extractvalue { i64, i64 } %x, 1
  ret i64 %r
}
