; A relative lookup table: 32-bit differences between targets and the table, read by llvm.load.relative.
; run: @name(0) == "zero"
; run: @name(1) == "one"
; run: @name(2) == "two"
; run: @call(0, 5) == 6
; run: @call(1, 5) == 10

@s0 = private unnamed_addr constant [5 x i8] c"zero\00"
@s1 = private unnamed_addr constant [4 x i8] c"one\00"
@s2 = private unnamed_addr constant [4 x i8] c"two\00"
@names = internal unnamed_addr constant [3 x i32] [
  i32 trunc (i64 sub (i64 ptrtoint (ptr @s0 to i64), i64 ptrtoint (ptr @names to i64)) to i32),
  i32 trunc (i64 sub (i64 ptrtoint (ptr @s1 to i64), i64 ptrtoint (ptr @names to i64)) to i32),
  i32 trunc (i64 sub (i64 ptrtoint (ptr @s2 to i64), i64 ptrtoint (ptr @names to i64)) to i32)]
@functions = internal unnamed_addr constant [2 x i32] [
  i32 trunc (i64 sub (i64 ptrtoint (ptr @inc to i64), i64 ptrtoint (ptr @functions to i64)) to i32),
  i32 trunc (i64 sub (i64 ptrtoint (ptr @double to i64), i64 ptrtoint (ptr @functions to i64)) to i32)]
declare ptr @llvm.load.relative.i64(ptr, i64)
define internal i32 @inc(i32 %a) {
  %r = add i32 %a, 1
  ret i32 %r
}
define internal i32 @double(i32 %a) {
  %r = shl i32 %a, 1
  ret i32 %r
}
define ptr @name(i64 %i) {
  %o = shl i64 %i, 2
  %r = call ptr @llvm.load.relative.i64(ptr @names, i64 %o)
  ret ptr %r
}
define i32 @call(i64 %i, i32 %a) {
  %o = shl i64 %i, 2
  %f = call ptr @llvm.load.relative.i64(ptr @functions, i64 %o)
  %r = call i32 %f(i32 %a)
  ret i32 %r
}
