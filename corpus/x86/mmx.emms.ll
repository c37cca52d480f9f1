; llvm.x86.mmx.emms, as the machine's own instruction.
; run: @f()

declare void @llvm.x86.mmx.emms()
define void @f() {
  call void @llvm.x86.mmx.emms()
  ret void
}
