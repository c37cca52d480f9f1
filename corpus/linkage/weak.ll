; weak and linkonce definitions are used when there is no other.
; run: @f() == 15

@a = weak global i32 1
@b = weak_odr global i32 2
@c = linkonce global i32 3
@d = linkonce_odr global i32 4
@e = common global i32 0
define weak i32 @g() {
  ret i32 5
}
define i32 @f() {
  %a = load i32, ptr @a
  %b = load i32, ptr @b
  %c = load i32, ptr @c
  %d = load i32, ptr @d
  %e = load i32, ptr @e
  %g = call i32 @g()
  %1 = add i32 %a, %b
  %2 = add i32 %1, %c
  %3 = add i32 %2, %d
  %4 = add i32 %3, %e
  %5 = add i32 %4, %g
  ret i32 %5
}
