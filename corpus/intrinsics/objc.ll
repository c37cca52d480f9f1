; Objective-C's intrinsics are functions of its runtime.
; native: objc.native.c
; run: @retained(0x1000) == 0x1001
; run: @pool() == 0x77
; run: @stored(i64{0}, 0x2000) == 0x2003 -> i64{0x2000}
; run: @weak(i64{0}, 0x3000) == 0x3000 -> i64{0x3000}
; run: @moved(i64{5}, i64{6}) -> i64{6} i64{0}
declare ptr @llvm.objc.retain(ptr)
declare void @llvm.objc.release(ptr)
declare ptr @llvm.objc.autoreleasePoolPush()
declare void @llvm.objc.autoreleasePoolPop(ptr)
declare void @llvm.objc.storeStrong(ptr, ptr)
declare ptr @llvm.objc.retainAutoreleasedReturnValue(ptr)
declare ptr @llvm.objc.initWeak(ptr, ptr)
declare ptr @llvm.objc.loadWeakRetained(ptr)
declare void @llvm.objc.moveWeak(ptr, ptr)
define ptr @retained(ptr %p) {
  %r = call ptr @llvm.objc.retain(ptr %p)
  call void @llvm.objc.release(ptr %p)
  ret ptr %r
}
define ptr @pool() {
  %r = call ptr @llvm.objc.autoreleasePoolPush()
  call void @llvm.objc.autoreleasePoolPop(ptr %r)
  ret ptr %r
}
define ptr @stored(ptr %p, ptr %q) {
  call void @llvm.objc.storeStrong(ptr %p, ptr %q)
  %r = call ptr @llvm.objc.retainAutoreleasedReturnValue(ptr %q)
  ret ptr %r
}
define ptr @weak(ptr %p, ptr %q) {
  %i = call ptr @llvm.objc.initWeak(ptr %p, ptr %q)
  %r = call ptr @llvm.objc.loadWeakRetained(ptr %p)
  ret ptr %r
}
define void @moved(ptr %p, ptr %q) {
  call void @llvm.objc.moveWeak(ptr %p, ptr %q)
  ret void
}
