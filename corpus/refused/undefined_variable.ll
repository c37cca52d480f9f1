; A variable that nobody defines, used in code and in data.
; error: undefined symbol: nobody_defines_this_variable (used by @f, @p); load the library that defines it first, with ctypes.CDLL(path, RTLD_GLOBAL)

@nobody_defines_this_variable = external global i32
@p = global ptr @nobody_defines_this_variable
define i32 @f() {
  %r = load i32, ptr @nobody_defines_this_variable
  ret i32 %r
}
