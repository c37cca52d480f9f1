; An address in a packed struct, at an odd offset.
; run: @f() == @a

@a = global i32 1
@p = global <{ i8, ptr, i8 }> <{ i8 1, ptr @a, i8 2 }>
define ptr @f() {
  %q = getelementptr <{ i8, ptr, i8 }>, ptr @p, i64 0, i32 1
  %r = load ptr, ptr %q, align 1
  ret ptr %r
}
