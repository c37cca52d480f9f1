; A byval parameter is aligned as it says, wherever the stack is.
; run: @at32(1) == 0
; run: @at64(1) == 0
; run: @at64_behind_words(1) == 0
; run: @sum(5) == 26

%s = type { i64, i64, i64, i64 }

define internal i64 @rest32(ptr byval(%s) align 32 %p) noinline {
  %a = ptrtoint ptr %p to i64
  %r = and i64 %a, 31
  ret i64 %r
}
define internal i64 @rest64(ptr byval(%s) align 64 %p) noinline {
  %a = ptrtoint ptr %p to i64
  %r = and i64 %a, 63
  ret i64 %r
}
define internal i64 @rest64_behind(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, ptr byval(%s) align 64 %p, i64 %h) noinline {
  %n = ptrtoint ptr %p to i64
  %r = and i64 %n, 63
  ret i64 %r
}
define i64 @at32(i64 %x) {
  %m = alloca %s, align 32
  store i64 %x, ptr %m
  %r = call i64 @rest32(ptr byval(%s) align 32 %m)
  ret i64 %r
}
define i64 @at64(i64 %x) {
  %m = alloca %s, align 64
  store i64 %x, ptr %m
  %r = call i64 @rest64(ptr byval(%s) align 64 %m)
  ret i64 %r
}
define i64 @at64_behind_words(i64 %x) {
  %m = alloca %s, align 64
  store i64 %x, ptr %m
  %r = call i64 @rest64_behind(i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, ptr byval(%s) align 64 %m, i64 8)
  ret i64 %r
}
define internal i64 @add(ptr byval(%s) align 64 %p) noinline {
  %q = getelementptr %s, ptr %p, i64 0, i32 3
  %a = load i64, ptr %p
  %b = load i64, ptr %q
  store i64 0, ptr %q
  %r = add i64 %a, %b
  ret i64 %r
}
define i64 @sum(i64 %x) {
  %m = alloca %s, align 64
  %q = getelementptr %s, ptr %m, i64 0, i32 3
  store i64 %x, ptr %m
  store i64 8, ptr %q
  %r = call i64 @add(ptr byval(%s) align 64 %m)
  ; The callee's is a copy.
  %b = load i64, ptr %q
  %t = add i64 %r, %b
  %u = add i64 %t, %x
  ret i64 %u
}
