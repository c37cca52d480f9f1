; Constructors run when the module is loaded, by priority, then in order.
; run: @f() == 123

@order = global i32 0
@llvm.global_ctors = appending global [3 x { i32, ptr, ptr }] [
  { i32, ptr, ptr } { i32 65535, ptr @third, ptr null },
  { i32, ptr, ptr } { i32 101, ptr @first, ptr null },
  { i32, ptr, ptr } { i32 65534, ptr @second, ptr null }]
define internal void @push(i32 %d) {
  %a = load i32, ptr @order
  %b = mul i32 %a, 10
  %c = add i32 %b, %d
  store i32 %c, ptr @order
  ret void
}
define internal void @first() {
  call void @push(i32 1)
  ret void
}
define internal void @second() {
  call void @push(i32 2)
  ret void
}
define internal void @third() {
  call void @push(i32 3)
  ret void
}
define i32 @f() {
  %r = load i32, ptr @order
  ret i32 %r
}
