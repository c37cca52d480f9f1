; Calls through pointers: of our functions, of libc's, out of a table, with another declared type.
; run: @table(0, 5) == 6
; run: @table(1, 5) == 10
; run: @table(2, -5) == 5
; run: @pointer(@inc, 7) == 8
; run: @of_libc("hello") == 5
; run: @fewer_arguments(3) == 4

@functions = internal constant [3 x ptr] [ptr @inc, ptr @double, ptr @abs]
@length = internal global ptr @strlen
declare i32 @abs(i32)
declare i64 @strlen(ptr)
define i32 @inc(i32 %a) {
  %r = add i32 %a, 1
  ret i32 %r
}
define internal i32 @double(i32 %a) {
  %r = shl i32 %a, 1
  ret i32 %r
}
define i32 @table(i64 %i, i32 %a) {
  %p = getelementptr [3 x ptr], ptr @functions, i64 0, i64 %i
  %f = load ptr, ptr %p
  %r = call i32 %f(i32 %a)
  ret i32 %r
}
define i32 @pointer(ptr %f, i32 %a) {
  %r = call i32 %f(i32 %a)
  ret i32 %r
}
define i64 @of_libc(ptr %s) {
  %f = load ptr, ptr @length
  %r = call i64 %f(ptr %s)
  ret i64 %r
}
define i32 @fewer_arguments(i32 %a) {
  %r = call i32 @inc(i32 %a, i32 9)
  ret i32 %r
}
