; llvm.x86.sse.sfence, as the machine's own instruction.
; run: @f()

declare void @llvm.x86.sse.sfence()
define void @f() {
  call void @llvm.x86.sse.sfence()
  ret void
}
