; Constant expressions in code: addresses, their differences, casts.
; run: @gep() == @table+12
; run: @negative() == @table+-4
; run: @difference() == 8
; run: @integer() == 0xffffffffffffffff
; run: @large() == 0xfedcba9876543210
; run: @truncated() == 0
; run: @nested() == @struct+20
; run: @load() == 30
; run: @mixed() == true

@table = global [4 x i32] [i32 10, i32 20, i32 30, i32 40]
@struct = global { i8, { i32, [4 x i16] } } zeroinitializer
define ptr @gep() {
  ret ptr getelementptr ([4 x i32], ptr @table, i64 0, i64 3)
}
define ptr @negative() {
  ret ptr getelementptr (i32, ptr @table, i64 -1)
}
define i64 @difference() {
  ret i64 sub (i64 ptrtoint (ptr getelementptr (i8, ptr @table, i64 8) to i64), i64 ptrtoint (ptr @table to i64))
}
define ptr @integer() {
  ret ptr inttoptr (i64 -1 to ptr)
}
define ptr @large() {
  ret ptr inttoptr (i64 u0xfedcba9876543210 to ptr)
}
define i32 @truncated() {
  %a = ptrtoint ptr @table to i64
  %b = trunc i64 %a to i32
  %r = sub i32 %b, trunc (i64 ptrtoint (ptr @table to i64) to i32)
  ret i32 %r
}
define ptr @nested() {
  ret ptr getelementptr ({ i8, { i32, [4 x i16] } }, ptr getelementptr (i8, ptr @struct, i64 8), i64 0, i32 1, i32 1, i64 2)
}
define i32 @load() {
  %r = load i32, ptr getelementptr (i32, ptr @table, i64 2)
  ret i32 %r
}
define i1 @mixed() {
  %c = icmp eq i64 ptrtoint (ptr getelementptr (i8, ptr @table, i64 16) to i64), add (i64 ptrtoint (ptr @table to i64), i64 16)
  ret i1 %c
}
