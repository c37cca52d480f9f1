; llvm.x86.avx.vtestc.ps, as the machine's own instruction.
; needs: avx
; run: @f(float{1.5, -2.25, 100.0, -0.0}, float{-0.0, 3.0, 7.75, -3.5}) == 0
; run: @f(float{3.0, -1e10, 7.75, 2.5}, float{2.5, 0.0, -8.0, 1.0}) == 0
; run: @f(float{0.0, 1e-20, -8.0, 42.0}, float{42.0, -1.0, -2.25, -0.0}) == 0
; run: @f(float{-1.0, 1.5, -2.25, 100.0}, float{100.0, 0.5, -1e10, 2.5}) == 1
; run: @f(float{0.5, 3.0, -1e10, 7.75}, float{7.75, -3.5, 1e-20, 42.0}) == 0

declare i32 @llvm.x86.avx.vtestc.ps(<4 x float>, <4 x float>)
define i32 @f(ptr %a0, ptr %a1) "target-features"="+avx" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx.vtestc.ps(<4 x float> %v0, <4 x float> %v1)
  ret i32 %r
}
