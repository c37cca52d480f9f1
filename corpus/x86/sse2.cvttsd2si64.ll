; llvm.x86.sse2.cvttsd2si64, as the machine's own instruction.
; run: @f(double{1.5, -2.25}) == 1
; run: @f(double{3.0, -1e10}) == 3
; run: @f(double{0.0, 1e-20}) == 0
; run: @f(double{-1.0, 1.5}) == -1
; run: @f(double{0.5, 3.0}) == 0

declare i64 @llvm.x86.sse2.cvttsd2si64(<2 x double>)
define i64 @f(ptr %a0) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call i64 @llvm.x86.sse2.cvttsd2si64(<2 x double> %v0)
  ret i64 %r
}
