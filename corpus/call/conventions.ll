; fastcc, coldcc and tailcc between functions of a module.
; run: @fast(3) == 6
; run: @cold(3) == 9
; run: @tail(3) == 12
; run: @pointer(3) == 6

define internal fastcc i32 @f(i32 %a, i32 %b) noinline {
  %r = mul i32 %a, %b
  ret i32 %r
}
define internal coldcc i32 @c(i32 %a, i32 %b) noinline {
  %r = mul i32 %a, %b
  ret i32 %r
}
define internal tailcc i32 @t(i32 %a, i32 %b) noinline {
  %r = mul i32 %a, %b
  ret i32 %r
}
define i32 @fast(i32 %a) {
  %r = call fastcc i32 @f(i32 %a, i32 2)
  ret i32 %r
}
define i32 @cold(i32 %a) {
  %r = call coldcc i32 @c(i32 %a, i32 3)
  ret i32 %r
}
define i32 @tail(i32 %a) {
  %r = call tailcc i32 @t(i32 %a, i32 4)
  ret i32 %r
}
@table = internal global ptr @f
define i32 @pointer(i32 %a) {
  %f = load ptr, ptr @table
  %r = call fastcc i32 %f(i32 %a, i32 2)
  ret i32 %r
}
