; freeze keeps a value, and makes one and the same value of poison.
; run: @value(42) == 42
; run: @poison() == 0
; run: @undef() == 0
; run: @float(-0.0) == -0.0
; run: @pointer(null) == null

define i32 @value(i32 %a) {
  %r = freeze i32 %a
  ret i32 %r
}
define i32 @poison() {
  %a = freeze i32 poison
  %r = sub i32 %a, %a
  ret i32 %r
}
define i32 @undef() {
  %a = freeze i32 undef
  %b = freeze i32 %a
  %r = xor i32 %a, %b
  ret i32 %r
}
define double @float(double %a) {
  %r = freeze double %a
  ret double %r
}
define ptr @pointer(ptr %a) {
  %r = freeze ptr %a
  ret ptr %r
}
