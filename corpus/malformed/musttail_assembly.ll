; Inline assembly is no tail call.
; error: @f: call: malformed bitcode: musttail call of inline assembly
; made by: llvm-as 19 -disable-verify

define void @f() {
  musttail call void asm sideeffect "", ""()
  ret void
}
