; Constructors run by priority, then in order; an .init_array variable runs among them.
; oracle: lli knows nothing of .init_array
; run: @order() == 12345

@number = internal global i32 0
@llvm.global_ctors = appending global [4 x { i32, ptr, ptr }] [
  { i32, ptr, ptr } { i32 65535, ptr @four, ptr null },
  { i32, ptr, ptr } { i32 65535, ptr @five, ptr null },
  { i32, ptr, ptr } { i32 200, ptr @three, ptr null },
  { i32, ptr, ptr } { i32 101, ptr @two, ptr null }]
@first = internal constant ptr @one, section ".init_array.00050"
@llvm.used = appending global [1 x ptr] [ptr @first], section "llvm.metadata"

define internal void @digit(i32 %d) {
  %a = load i32, ptr @number
  %b = mul i32 %a, 10
  %c = add i32 %b, %d
  store i32 %c, ptr @number
  ret void
}

define internal void @one() {
  call void @digit(i32 1)
  ret void
}

define internal void @two() {
  call void @digit(i32 2)
  ret void
}

define internal void @three() {
  call void @digit(i32 3)
  ret void
}

define internal void @four() {
  call void @digit(i32 4)
  ret void
}

define internal void @five() {
  call void @digit(i32 5)
  ret void
}

define i32 @order() {
  %r = load i32, ptr @number
  ret i32 %r
}
