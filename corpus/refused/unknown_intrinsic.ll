; An intrinsic that nobody knows.
; error: @f: %2: llvm.no.such.thing.i32 is not supported

declare i32 @llvm.no.such.thing.i32(i32)
define i32 @f(i32 %a) {
  %r = call i32 @llvm.no.such.thing.i32(i32 %a)
  ret i32 %r
}
