; Each thread has its own copy, with the initial contents.
; run: @f() == (42, 43)

@a = internal thread_local global i32 42
@seen = internal global i32 0
declare ptr @llvm.threadlocal.address.p0(ptr)
declare i32 @pthread_create(ptr, ptr, ptr, ptr)
declare i32 @pthread_join(i64, ptr)
define internal ptr @thread(ptr %arg) {
  %p = call ptr @llvm.threadlocal.address.p0(ptr @a)
  %v = load i32, ptr %p
  store i32 %v, ptr @seen
  store i32 1000, ptr %p
  ret ptr null
}
define { i32, i32 } @f() {
  %t = alloca i64
  %p = call ptr @llvm.threadlocal.address.p0(ptr @a)
  store i32 43, ptr %p
  %c = call i32 @pthread_create(ptr %t, ptr null, ptr @thread, ptr null)
  %id = load i64, ptr %t
  %j = call i32 @pthread_join(i64 %id, ptr null)
  %s = load i32, ptr @seen
  %q = call ptr @llvm.threadlocal.address.p0(ptr @a)
  %m = load i32, ptr %q
  %x = insertvalue { i32, i32 } poison, i32 %s, 0
  %y = insertvalue { i32, i32 } %x, i32 %m, 1
  ret { i32, i32 } %y
}
