; A parameter of this kind is a pointer to what nobody copies.
; run: @twice(i32{21}) == 42
; run: @seen(i32{5}) == 9
define i32 @twice(ptr byref(i32) align 4 %p) {
  %a = load i32, ptr %p
  %r = add i32 %a, %a
  ret i32 %r
}
define void @set(ptr byref({ i32, [60 x i8] }) %p) noinline {
  store i32 9, ptr %p
  ret void
}
define i32 @seen(ptr %p) {
  %o = alloca { i32, [60 x i8] }
  %a = load i32, ptr %p
  store i32 %a, ptr %o
  call void @set(ptr byref({ i32, [60 x i8] }) %o)
  %r = load i32, ptr %o
  ret i32 %r
}
