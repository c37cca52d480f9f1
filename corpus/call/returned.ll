; The `returned` attribute: the call's result is the argument, whoever looks.
; run: @f(@g) == @g
; run: @copy({00*4}, "abc") == "abc" -> {61 62 63 00} _

@g = global i32 0
declare ptr @strcpy(ptr returned, ptr)
define internal ptr @id(ptr returned %p) noinline {
  ret ptr %p
}
define ptr @f(ptr %p) {
  %r = call ptr @id(ptr %p)
  ret ptr %r
}
define ptr @copy(ptr %p, ptr %q) {
  %r = call ptr @strcpy(ptr %p, ptr %q)
  ret ptr %r
}
