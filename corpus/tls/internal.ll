; Thread-local variables: initialised, zero, and written.
; run: @f(5) == 47
; run: @zero() == 0
; run: @array(3) == 30

@a = internal thread_local global i32 42
@z = internal thread_local global i64 0
@t = internal thread_local global [4 x i32] [i32 0, i32 10, i32 20, i32 30]
declare ptr @llvm.threadlocal.address.p0(ptr)
define i32 @f(i32 %n) {
  %p = call ptr @llvm.threadlocal.address.p0(ptr @a)
  %v = load i32, ptr %p
  %w = add i32 %v, %n
  store i32 %w, ptr %p
  %r = load i32, ptr %p
  ret i32 %r
}
define i64 @zero() {
  %p = call ptr @llvm.threadlocal.address.p0(ptr @z)
  %r = load i64, ptr %p
  ret i64 %r
}
define i32 @array(i64 %i) {
  %p = call ptr @llvm.threadlocal.address.p0(ptr @t)
  %q = getelementptr [4 x i32], ptr %p, i64 0, i64 %i
  %r = load i32, ptr %q
  ret i32 %r
}
