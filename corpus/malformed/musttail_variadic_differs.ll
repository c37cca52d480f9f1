; A guaranteed tail call of a variadic function comes from one.
; error: @f: call: malformed bitcode: musttail call and function differ in being variadic
; made by: llvm-as 19 -disable-verify

declare void @g(i32, ...)
define void @f(i32 %x) {
  musttail call void (i32, ...) @g(i32 %x)
  ret void
}
