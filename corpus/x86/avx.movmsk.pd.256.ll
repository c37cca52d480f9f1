; llvm.x86.avx.movmsk.pd.256, as the machine's own instruction.
; needs: avx
; run: @f(double{1.5, -2.25, 100.0, -0.0}) == 10
; run: @f(double{3.0, -1e10, 7.75, 2.5}) == 2
; run: @f(double{0.0, 1e-20, -8.0, 42.0}) == 4
; run: @f(double{-1.0, 1.5, -2.25, 100.0}) == 5
; run: @f(double{0.5, 3.0, -1e10, 7.75}) == 4

declare i32 @llvm.x86.avx.movmsk.pd.256(<4 x double>)
define i32 @f(ptr %a0) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call i32 @llvm.x86.avx.movmsk.pd.256(<4 x double> %v0)
  ret i32 %r
}
