; A guaranteed tail call has the caller's parameters, of C's convention.
; error: @f: call: malformed bitcode: musttail call and function differ in parameters
; made by: llvm-as 19 -disable-verify

declare void @g(i32)
define void @f(i64 %x) {
  musttail call void @g(i32 1)
  ret void
}
