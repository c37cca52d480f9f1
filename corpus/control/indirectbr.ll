; Computed goto: addresses of blocks in a table.
; run: @f(0) == 10
; run: @f(1) == 20
; run: @f(2) == 30

@table = internal constant [3 x ptr] [ptr blockaddress(@f, %a), ptr blockaddress(@f, %b), ptr blockaddress(@f, %c)]
define i32 @f(i64 %i) {
  %p = getelementptr [3 x ptr], ptr @table, i64 0, i64 %i
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b, label %c]
a:
  ret i32 10
b:
  ret i32 20
c:
  ret i32 30
}
