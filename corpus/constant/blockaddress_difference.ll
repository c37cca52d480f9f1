; Differences of block addresses, as compact computed-goto tables hold them.
; run: @f(0) == 10
; run: @f(1) == 20
; run: @f(2) == 30

@table = internal constant [3 x i32] [
  i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@f, %a) to i64), i64 ptrtoint (ptr blockaddress(@f, %a) to i64)) to i32),
  i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@f, %b) to i64), i64 ptrtoint (ptr blockaddress(@f, %a) to i64)) to i32),
  i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@f, %c) to i64), i64 ptrtoint (ptr blockaddress(@f, %a) to i64)) to i32)]
define i32 @f(i64 %i) {
  %p = getelementptr [3 x i32], ptr @table, i64 0, i64 %i
  %d = load i32, ptr %p
  %w = sext i32 %d to i64
  %t = getelementptr i8, ptr blockaddress(@f, %a), i64 %w
  indirectbr ptr %t, [label %a, label %b, label %c]
a:
  ret i32 10
b:
  ret i32 20
c:
  ret i32 30
}
