; A table of 32-bit distances, as clang makes for switches and relative vtables.
; run: @entry(0) == 10
; run: @entry(1) == 20
; run: @entry(2) == 30

@a = internal constant i32 10
@b = internal constant i32 20
@c = internal constant i32 30
@table = internal constant [3 x i32] [
  i32 trunc (i64 sub (i64 ptrtoint (ptr @a to i64), i64 ptrtoint (ptr @table to i64)) to i32),
  i32 trunc (i64 sub (i64 ptrtoint (ptr @b to i64), i64 ptrtoint (ptr @table to i64)) to i32),
  i32 trunc (i64 sub (i64 ptrtoint (ptr @c to i64), i64 ptrtoint (ptr @table to i64)) to i32)]

define i32 @entry(i64 %k) {
  %o = shl i64 %k, 2
  %p = call ptr @llvm.load.relative.i64(ptr @table, i64 %o)
  %r = load i32, ptr %p
  ret i32 %r
}

declare ptr @llvm.load.relative.i64(ptr, i64)
