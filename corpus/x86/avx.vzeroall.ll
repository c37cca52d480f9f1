; llvm.x86.avx.vzeroall, as the machine's own instruction.
; needs: avx
; run: @f()

declare void @llvm.x86.avx.vzeroall()
define void @f() "target-features"="+avx" {
  call void @llvm.x86.avx.vzeroall()
  ret void
}
