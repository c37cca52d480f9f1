; hidden, protected and dso_local names work as any.
; run: @f() == 6

@a = hidden global i32 1
@b = protected global i32 2
@c = dso_local global i32 3
define i32 @f() {
  %a = load i32, ptr @a
  %b = load i32, ptr @b
  %c = load i32, ptr @c
  %1 = add i32 %a, %b
  %2 = add i32 %1, %c
  ret i32 %2
}
