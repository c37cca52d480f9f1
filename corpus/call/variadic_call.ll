; Calls of variadic functions: integers, pointers, doubles, many of each.
; run: @ints({00*32}, 1, 2, 3) -> {31 20 32 20 33 00*27}
; run: @doubles({00*32}, 1.5, 2.5) -> {31 2e 35 30 20 32 2e 35 30 00*23}
; run: @mixed({00*32}, 7, 0.25, "x") -> {37 20 30 2e 32 35 20 78 00*24}
; run: @many({00*64}) -> {31 20 32 20 33 20 34 20 35 20 36 20 37 20 38 20 39 20 31 2e 30 20 32 2e 30 20 33 2e 30 20 34 2e 30 20 35 2e 30 20 36 2e 30 20 37 2e 30 20 38 2e 30 20 39 2e 30 00*11}
; run: @indirect({00*32}, @snprintf.pointer, 5, 1.25) -> {35 20 31 2e 32 35 00*26}
; run: @none({00*8}) -> {68 69 00*6}

declare i32 @snprintf(ptr, i64, ptr, ...)
@snprintf.pointer = global ptr @snprintf
@ddd = private constant [9 x i8] c"%d %d %d\00"
@ff = private constant [10 x i8] c"%.2f %.2f\00"
@dfs = private constant [11 x i8] c"%d %.2f %s\00"
@df = private constant [8 x i8] c"%d %.2f\00"
@hi = private constant [3 x i8] c"hi\00"
@nine = private constant [73 x i8] c"%d %d %d %d %d %d %d %d %d %.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f\00\00"
define i32 @ints(ptr %b, i32 %x, i32 %y, i32 %z) {
  %r = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %b, i64 32, ptr @ddd, i32 %x, i32 %y, i32 %z)
  ret i32 %r
}
define i32 @doubles(ptr %b, double %x, double %y) {
  %r = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %b, i64 32, ptr @ff, double %x, double %y)
  ret i32 %r
}
define i32 @mixed(ptr %b, i32 %x, double %y, ptr %z) {
  %r = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %b, i64 32, ptr @dfs, i32 %x, double %y, ptr %z)
  ret i32 %r
}
define i32 @many(ptr %b) {
  %r = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %b, i64 64, ptr @nine, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, double 1.0, double 2.0, double 3.0, double 4.0, double 5.0, double 6.0, double 7.0, double 8.0, double 9.0)
  ret i32 %r
}
define i32 @indirect(ptr %b, ptr %p, i32 %x, double %y) {
  %f = load ptr, ptr %p
  %r = call i32 (ptr, i64, ptr, ...) %f(ptr %b, i64 32, ptr @df, i32 %x, double %y)
  ret i32 %r
}
define i32 @none(ptr %b) {
  %r = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %b, i64 8, ptr @hi)
  ret i32 %r
}
