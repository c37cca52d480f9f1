; An ifunc is what its resolver chooses when the module is loaded.
; run: @f(5) == 10
; run: @pointer(5) == 10
; oracle: none, lli has no ifuncs

@chosen = ifunc i32 (i32), ptr @resolve
@kept = global ptr @chosen
define internal i32 @double(i32 %a) {
  %r = shl i32 %a, 1
  ret i32 %r
}
define internal ptr @resolve() {
  ret ptr @double
}
define i32 @f(i32 %a) {
  %r = call i32 @chosen(i32 %a)
  ret i32 %r
}
define i32 @pointer(i32 %a) {
  %f = load ptr, ptr @kept
  %r = call i32 %f(i32 %a)
  ret i32 %r
}
