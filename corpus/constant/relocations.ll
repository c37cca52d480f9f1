; Addresses in initial contents: of variables, functions, into the middle, of what comes later, of libc's.
; run: @at(0) == @a
; run: @at(1) == @b+4
; run: @at(2) == @table
; run: @at(3) == null
; run: @at(4) == @b+12
; run: @at(5) == 0x1234
; run: @call(5) == 6
; run: @extern() == true
; run: @itself() == @ring

@table = global [6 x ptr] [ptr @a, ptr getelementptr (i8, ptr @b, i64 4), ptr @table, ptr null, ptr getelementptr ([3 x i32], ptr @b, i64 1), ptr inttoptr (i64 4660 to ptr)]
@functions = global { ptr, ptr } { ptr @inc, ptr @strlen }
@ring = global ptr @ring
@a = global i32 1
@b = global [4 x i32] zeroinitializer
declare i64 @strlen(ptr)
define i32 @inc(i32 %a) {
  %r = add i32 %a, 1
  ret i32 %r
}
define ptr @at(i64 %i) {
  %p = getelementptr ptr, ptr @table, i64 %i
  %r = load ptr, ptr %p
  ret ptr %r
}
define i32 @call(i32 %a) {
  %f = load ptr, ptr @functions
  %r = call i32 %f(i32 %a)
  ret i32 %r
}
define i1 @extern() {
  %p = getelementptr ptr, ptr @functions, i64 1
  %f = load ptr, ptr %p
  %r = icmp eq ptr %f, @strlen
  ret i1 %r
}
define ptr @itself() {
  %r = load ptr, ptr @ring
  ret ptr %r
}
