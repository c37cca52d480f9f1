; A guaranteed tail call passes parameters as the caller got them.
; error: @f: call: malformed bitcode: musttail call and function differ in how parameters are passed
; made by: llvm-as 19 -disable-verify

declare void @g(ptr byval(i32))
define void @f(ptr %x) {
  musttail call void @g(ptr byval(i32) %x)
  ret void
}
