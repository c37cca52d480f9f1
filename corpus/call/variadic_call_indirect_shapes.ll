; Indirect variadic calls with floating-point arguments: the target beside one to eight integers.
; run: @three({00*16}, @table) == 4 -> {31 2e 35 30 00*12}
; run: @six({00*32}, @table) == 10 -> _
; run: @eight({00*32}, @table) == 14 -> _

declare i32 @snprintf(ptr, i64, ptr, ...)
@table = global ptr @snprintf
@f = private constant [5 x i8] c"%.2f\00"
@dddf = private constant [14 x i8] c"%d %d %d %.2f\00"
@dddddf = private constant [20 x i8] c"%d %d %d %d %d %.2f\00"
define i32 @three(ptr %b, ptr %t) {
  %p = load ptr, ptr %t
  %r = call i32 (ptr, i64, ptr, ...) %p(ptr %b, i64 16, ptr @f, double 1.5)
  ret i32 %r
}
define i32 @six(ptr %b, ptr %t) {
  %p = load ptr, ptr %t
  %r = call i32 (ptr, i64, ptr, ...) %p(ptr %b, i64 32, ptr @dddf, i32 1, i32 2, i32 3, double 1.5)
  ret i32 %r
}
define i32 @eight(ptr %b, ptr %t) {
  %p = load ptr, ptr %t
  %r = call i32 (ptr, i64, ptr, ...) %p(ptr %b, i64 32, ptr @dddddf, i32 1, i32 2, i32 3, i32 4, i32 5, double 1.5)
  ret i32 %r
}
