; A guaranteed tail call keeps the calling convention.
; error: @f: call: malformed bitcode: musttail call and function differ in calling convention
; made by: llvm-as 19 -disable-verify

declare fastcc void @g()
define void @f() {
  musttail call fastcc void @g()
  ret void
}
