; Definitions that another could replace stay in force: weak, linkonce, common.
; run: @all() == 1111
; run: @zero() == 0

@w = weak global i32 1
@o = linkonce_odr global i32 10
@c = common global i32 0

define weak_odr i32 @f() {
  ret i32 100
}

define linkonce i32 @g() {
  ret i32 1000
}

define i32 @all() {
  %w = load i32, ptr @w
  %o = load i32, ptr @o
  %f = call i32 @f()
  %g = call i32 @g()
  %a = add i32 %w, %o
  %b = add i32 %f, %g
  %r = add i32 %a, %b
  ret i32 %r
}

define i32 @zero() {
  %r = load i32, ptr @c
  ret i32 %r
}
