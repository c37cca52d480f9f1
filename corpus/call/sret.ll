; With sret the callee fills memory of the caller, and returns its address.
; run: @make({ee*24}, 5) -> i64{5, 6, 7}
; run: @use(5) == 18

%s = type { i64, i64, i64 }
define void @make(ptr sret(%s) align 8 %out, i64 %a) {
  store i64 %a, ptr %out
  %b = add i64 %a, 1
  %q = getelementptr i64, ptr %out, i64 1
  store i64 %b, ptr %q
  %c = add i64 %a, 2
  %r = getelementptr i64, ptr %out, i64 2
  store i64 %c, ptr %r
  ret void
}
define i64 @use(i64 %a) {
  %p = alloca %s
  call void @make(ptr sret(%s) align 8 %p, i64 %a)
  %x = load i64, ptr %p
  %q = getelementptr i64, ptr %p, i64 1
  %y = load i64, ptr %q
  %r = getelementptr i64, ptr %p, i64 2
  %z = load i64, ptr %r
  %s1 = add i64 %x, %y
  %s2 = add i64 %s1, %z
  ret i64 %s2
}
