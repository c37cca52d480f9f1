; Aliases: of variables, of functions, into the middle of a variable, of other aliases.
; run: @f() == 9
; run: @middle() == @table+4
; run: @call(4) == 5
; run: @chain() == @table

@table = global [2 x i32] [i32 4, i32 9]
@second = alias i32, getelementptr (i8, ptr @table, i64 4)
@whole = alias [2 x i32], ptr @table
@whole2 = alias [2 x i32], ptr @whole
@plus = alias i32 (i32), ptr @inc
define i32 @inc(i32 %a) {
  %r = add i32 %a, 1
  ret i32 %r
}
define i32 @f() {
  %r = load i32, ptr @second
  ret i32 %r
}
define ptr @middle() {
  ret ptr @second
}
define i32 @call(i32 %a) {
  %r = call i32 @plus(i32 %a)
  ret i32 %r
}
define ptr @chain() {
  ret ptr @whole2
}
