; Objective-C's intrinsics are functions of its runtime.
; native: objc.native.c
; run: @retained(0x1000) == 0x1001
; run: @pool() == 0x77
; run: @stored(i64{0}, 0x2000) == 0x2003 -> i64{0x2000}
; run: @weak(i64{0}, 0x3000) == 0x3000 -> i64{0x3000}
; run: @moved(i64{5}, i64{6}) -> i64{6} i64{0}
; run: @autorelease(0x4000) == 0x4010
; run: @autoreleaseReturnValue(0x4000) == 0x4011
; run: @loadWeak(0x4000) == 0x4012
; run: @retainAutorelease(0x4000) == 0x4013
; run: @retainAutoreleaseReturnValue(0x4000) == 0x4014
; run: @retainBlock(0x4000) == 0x4015
; run: @copied(i64{5}, i64{6}) -> i64{6} i64{6}
; run: @destroyed(i64{5}) -> i64{0}
; run: @storeWeak(i64{5}, 0x5000) == 0x5001 -> i64{0x5000}

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
declare ptr @llvm.objc.autorelease(ptr)
define ptr @autorelease(ptr %p) {
  %r = call ptr @llvm.objc.autorelease(ptr %p)
  ret ptr %r
}
declare ptr @llvm.objc.autoreleaseReturnValue(ptr)
define ptr @autoreleaseReturnValue(ptr %p) {
  %r = call ptr @llvm.objc.autoreleaseReturnValue(ptr %p)
  ret ptr %r
}
declare ptr @llvm.objc.loadWeak(ptr)
define ptr @loadWeak(ptr %p) {
  %r = call ptr @llvm.objc.loadWeak(ptr %p)
  ret ptr %r
}
declare ptr @llvm.objc.retainAutorelease(ptr)
define ptr @retainAutorelease(ptr %p) {
  %r = call ptr @llvm.objc.retainAutorelease(ptr %p)
  ret ptr %r
}
declare ptr @llvm.objc.retainAutoreleaseReturnValue(ptr)
define ptr @retainAutoreleaseReturnValue(ptr %p) {
  %r = call ptr @llvm.objc.retainAutoreleaseReturnValue(ptr %p)
  ret ptr %r
}
declare ptr @llvm.objc.retainBlock(ptr)
define ptr @retainBlock(ptr %p) {
  %r = call ptr @llvm.objc.retainBlock(ptr %p)
  ret ptr %r
}
declare void @llvm.objc.copyWeak(ptr, ptr)
declare void @llvm.objc.destroyWeak(ptr)
declare ptr @llvm.objc.storeWeak(ptr, ptr)
define void @copied(ptr %p, ptr %q) {
  call void @llvm.objc.copyWeak(ptr %p, ptr %q)
  ret void
}
define void @destroyed(ptr %p) {
  call void @llvm.objc.destroyWeak(ptr %p)
  ret void
}
define ptr @storeWeak(ptr %p, ptr %q) {
  %r = call ptr @llvm.objc.storeWeak(ptr %p, ptr %q)
  ret ptr %r
}
