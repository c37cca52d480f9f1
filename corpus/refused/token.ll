; A coroutine that nobody split.
; error: 2 problems:\n  @f: %1: llvm.coro.id is not supported\n  @f: %2: llvm.coro.begin is not supported

declare token @llvm.coro.id(i32, ptr, ptr, ptr)
declare ptr @llvm.coro.begin(token, ptr)
define ptr @f() {
  %id = call token @llvm.coro.id(i32 0, ptr null, ptr null, ptr null)
  %h = call ptr @llvm.coro.begin(token %id, ptr null)
  ret ptr %h
}
