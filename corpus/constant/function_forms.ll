; dso_local_equivalent is another function that does the same, and no_cfi the function itself: here, its address.
; run: @by_equivalent(4) == 12
; run: @by_no_cfi(4) == 12
; run: @same() == true
; run: @relative(4) == 12
define i32 @triple(i32 %x) noinline {
  %r = mul i32 %x, 3
  ret i32 %r
}
define i32 @by_equivalent(i32 %x) {
  %r = call i32 dso_local_equivalent @triple(i32 %x)
  ret i32 %r
}
@pointer = global ptr no_cfi @triple
define i32 @by_no_cfi(i32 %x) {
  %f = load volatile ptr, ptr @pointer
  %r = call i32 %f(i32 %x)
  ret i32 %r
}
define i1 @same() {
  %f = load volatile ptr, ptr @pointer
  %r = icmp eq ptr %f, @triple
  ret i1 %r
}
; As in relative tables of virtual functions.
@vtable = global [1 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr dso_local_equivalent @triple to i64), i64 ptrtoint (ptr @vtable to i64)) to i32)]
define i32 @relative(i32 %x) {
  %f = call ptr @llvm.load.relative.i64(ptr @vtable, i64 0)
  %r = call i32 %f(i32 %x)
  ret i32 %r
}
declare ptr @llvm.load.relative.i64(ptr, i64)
