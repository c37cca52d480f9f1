; All that is unsupported is listed, not only the first.
; error: 3 problems:\n  @f: %2: llvm.no.such.thing.i32 is not supported\n  @g: type <vscale x 4 x i32> is not supported\n  @h: type ptr addrspace(1) is not supported

declare i32 @llvm.no.such.thing.i32(i32)
define i32 @f(i32 %a) {
  %r = call i32 @llvm.no.such.thing.i32(i32 %a)
  ret i32 %r
}
define <vscale x 4 x i32> @g(<vscale x 4 x i32> %a) {
  ret <vscale x 4 x i32> %a
}
define i32 @h(ptr addrspace(1) %p) {
  %a = load i32, ptr addrspace(1) %p
  ret i32 %a
}
