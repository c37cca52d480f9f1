; Indices of addresses in initialisers and operands are signed, of any width.
; run: @of(0) == 20
; run: @of(1) == 30
; run: @of(2) == 40
; run: @of(3) == 10
; run: @of(4) == 30
; run: @operand() == 20
; run: @operand_of_bytes() == 30
@numbers = global [5 x i32] [i32 10, i32 20, i32 30, i32 40, i32 50]
@table = global [5 x ptr] [
  ptr getelementptr (i32, ptr getelementptr (i8, ptr @numbers, i64 8), i32 -1),
  ptr getelementptr (i32, ptr getelementptr (i8, ptr @numbers, i64 16), i8 -2),
  ptr getelementptr ([5 x i32], ptr getelementptr (i8, ptr @numbers, i64 20), i32 -1, i32 3),
  ptr getelementptr ([5 x i32], ptr getelementptr (i8, ptr @numbers, i64 20), i16 -1, i64 0),
  ptr getelementptr (i8, ptr getelementptr (i32, ptr @numbers, i64 4), i16 -8)
]
define i32 @of(i64 %i) {
  %p = getelementptr [5 x ptr], ptr @table, i64 0, i64 %i
  %q = load ptr, ptr %p
  %r = load i32, ptr %q
  ret i32 %r
}
define i32 @operand() {
  %r = load i32, ptr getelementptr (i32, ptr getelementptr (i8, ptr @numbers, i64 8), i32 -1)
  ret i32 %r
}
define i32 @operand_of_bytes() {
  %r = load i32, ptr getelementptr (i8, ptr getelementptr (i32, ptr @numbers, i64 4), i8 -8)
  ret i32 %r
}
