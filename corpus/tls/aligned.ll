; Thread-local variables as aligned as they ask for.
; run: @f() == 0

@a = internal thread_local global i8 1
@b = internal thread_local global i64 2, align 64
declare ptr @llvm.threadlocal.address.p0(ptr)
define i64 @f() {
  %p = call ptr @llvm.threadlocal.address.p0(ptr align 64 @b)
  %i = ptrtoint ptr %p to i64
  %r = and i64 %i, 63
  ret i64 %r
}
