; llvm.x86.avx.movmsk.ps.256, as the machine's own instruction.
; needs: avx
; run: @f(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}) == 74
; run: @f(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}) == 146
; run: @f(float{0.0, 1e-20, -8.0, 42.0, 1.0, -1.0, 1.5, -2.25}) == 164
; run: @f(float{-1.0, 1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10}) == 149
; run: @f(float{0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20}) == 36

declare i32 @llvm.x86.avx.movmsk.ps.256(<8 x float>)
define i32 @f(ptr %a0) "target-features"="+avx" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx.movmsk.ps.256(<8 x float> %v0)
  ret i32 %r
}
