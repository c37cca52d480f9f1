; launder and strip give their argument.
; run: @f(@g) == @g

@g = global i32 0
declare ptr @llvm.launder.invariant.group.p0(ptr)
declare ptr @llvm.strip.invariant.group.p0(ptr)
define ptr @f(ptr %p) {
  %a = call ptr @llvm.launder.invariant.group.p0(ptr %p)
  %r = call ptr @llvm.strip.invariant.group.p0(ptr %a)
  ret ptr %r
}
