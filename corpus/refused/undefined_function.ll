; A function that nobody defines.
; error: undefined symbol: nobody_defines_this (used by @f); load the library that defines it first, with ctypes.CDLL(path, RTLD_GLOBAL)

declare i32 @nobody_defines_this(i32)
define i32 @f(i32 %a) {
  %r = call i32 @nobody_defines_this(i32 %a)
  ret i32 %r
}
