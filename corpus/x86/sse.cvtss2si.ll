; llvm.x86.sse.cvtss2si, as the machine's own instruction.
; run: @f(float{1.5, -2.25, 100.0, -0.0}) == 2
; run: @f(float{3.0, -1e10, 7.75, 2.5}) == 3
; run: @f(float{0.0, 1e-20, -8.0, 42.0}) == 0
; run: @f(float{-1.0, 1.5, -2.25, 100.0}) == -1
; run: @f(float{0.5, 3.0, -1e10, 7.75}) == 0

declare i32 @llvm.x86.sse.cvtss2si(<4 x float>)
define i32 @f(ptr %a0) {
  %v0 = load <4 x float>, ptr %a0, align 1
  %r = call i32 @llvm.x86.sse.cvtss2si(<4 x float> %v0)
  ret i32 %r
}
