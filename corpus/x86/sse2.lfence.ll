; llvm.x86.sse2.lfence, as the machine's own instruction.
; run: @f()

declare void @llvm.x86.sse2.lfence()
define void @f() {
  call void @llvm.x86.sse2.lfence()
  ret void
}
