; llvm.threadlocal.address is of a thread-local global.
; error: @f: %2: malformed bitcode: threadlocal.address of something other than a global
; made by: llvm-as 19 -disable-verify

define ptr @f(ptr %p) {
  %r = call ptr @llvm.threadlocal.address.p0(ptr %p)
  ret ptr %r
}
declare ptr @llvm.threadlocal.address.p0(ptr)
