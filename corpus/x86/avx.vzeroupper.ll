; llvm.x86.avx.vzeroupper, as the machine's own instruction.
; needs: avx
; run: @f()

declare void @llvm.x86.avx.vzeroupper()
define void @f() "target-features"="+avx" {
  call void @llvm.x86.avx.vzeroupper()
  ret void
}
