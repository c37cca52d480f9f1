; llvm.x86.sse2.pause, as the machine's own instruction.
; run: @f()

declare void @llvm.x86.sse2.pause()
define void @f() {
  call void @llvm.x86.sse2.pause()
  ret void
}
