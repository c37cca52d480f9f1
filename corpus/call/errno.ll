; errno through __errno_location: the address is read each time.
; run: @f() == 33

declare ptr @__errno_location()
declare double @log(double)
define i32 @f() {
  %p = call ptr @__errno_location()
  store i32 0, ptr %p
  %x = call double @log(double -1.0)
  %q = call ptr @__errno_location()
  %r = load i32, ptr %q
  ret i32 %r
}
