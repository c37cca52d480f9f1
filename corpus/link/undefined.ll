; What nothing defines is told, all of it, with its users.
; error: undefined symbols: no_such_function (used by @f, @g), no_such_variable (used by @table); load the library that defines them first, with ctypes.CDLL(path, RTLD_GLOBAL)

@no_such_variable = external global i32
@table = global ptr @no_such_variable
@unused = external global i32

declare i32 @no_such_function()
declare i32 @unused_function()

define i32 @f() {
  %r = call i32 @no_such_function()
  ret i32 %r
}

define i32 @g() {
  %r = call i32 @no_such_function()
  ret i32 %r
}
