; Functions and variables without names.
; run: @f() == 8

@0 = internal global i32 5
define internal i32 @1(i32 %a) {
  %r = add i32 %a, 3
  ret i32 %r
}
define i32 @f() {
  %a = load i32, ptr @0
  %r = call i32 @1(i32 %a)
  ret i32 %r
}
