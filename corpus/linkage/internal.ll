; internal and private names stay inside; the same names as libc's are ours.
; run: @f() == 12
; run: @strlen.of("abc") == 100

@value = internal global i32 5
@other = private global i32 7
define internal i64 @strlen(ptr %p) noinline {
  ret i64 100
}
define i32 @f() {
  %a = load i32, ptr @value
  %b = load i32, ptr @other
  %r = add i32 %a, %b
  ret i32 %r
}
define i64 @strlen.of(ptr %p) {
  %r = call i64 @strlen(ptr %p)
  ret i64 %r
}
