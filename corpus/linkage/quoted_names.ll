; Names of any bytes: spaces, dots, the mangling escape, no ASCII.
; run: @"a b"() == 3
; run: @"héllo"() == 4
; run: @escaped("abc") == 3

declare i64 @"\01strlen"(ptr)
define i32 @"a b"() {
  ret i32 3
}
define i32 @"h\C3\A9llo"() {
  ret i32 4
}
define i64 @escaped(ptr %p) {
  %r = call i64 @"\01strlen"(ptr %p)
  ret i64 %r
}
