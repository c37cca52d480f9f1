; llvm.x86.sse2.mfence, as the machine's own instruction.
; run: @f()

declare void @llvm.x86.sse2.mfence()
define void @f() {
  call void @llvm.x86.sse2.mfence()
  ret void
}
