; Several names that nobody defines, each with who uses it.
; error: undefined symbols: nobody_a (used by @f, @g), nobody_b (used by @g); load the library that defines them first, with ctypes.CDLL(path, RTLD_GLOBAL)

declare i32 @nobody_a()
declare i32 @nobody_b()
define i32 @f() {
  %r = call i32 @nobody_a()
  ret i32 %r
}
define i32 @g() {
  %a = call i32 @nobody_a()
  %b = call i32 @nobody_b()
  %r = add i32 %a, %b
  ret i32 %r
}
