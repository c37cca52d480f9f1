; Phis whose values are constants, globals and constant expressions.
; run: @f(true) == 7
; run: @f(false) == 9
; run: @address(true) == @table+4
; run: @address(false) == @table

@table = global [2 x i32] [i32 9, i32 7]
define i32 @f(i1 %c) {
  %p = call ptr @address(i1 %c)
  %r = load i32, ptr %p
  ret i32 %r
}
define ptr @address(i1 %c) {
  br i1 %c, label %yes, label %no
yes:
  br label %join
no:
  br label %join
join:
  %p = phi ptr [ getelementptr (i8, ptr @table, i64 4), %yes ], [ @table, %no ]
  ret ptr %p
}
