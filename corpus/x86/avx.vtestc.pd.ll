; llvm.x86.avx.vtestc.pd, as the machine's own instruction.
; needs: avx
; run: @f(double{1.5, -2.25}, double{-0.0, 3.0}) == 0
; run: @f(double{3.0, -1e10}, double{2.5, 0.0}) == 1
; run: @f(double{0.0, 1e-20}, double{42.0, -1.0}) == 0
; run: @f(double{-1.0, 1.5}, double{100.0, 0.5}) == 1
; run: @f(double{0.5, 3.0}, double{7.75, -3.5}) == 0

declare i32 @llvm.x86.avx.vtestc.pd(<2 x double>, <2 x double>)
define i32 @f(ptr %a0, ptr %a1) "target-features"="+avx" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %r = call i32 @llvm.x86.avx.vtestc.pd(<2 x double> %v0, <2 x double> %v1)
  ret i32 %r
}
