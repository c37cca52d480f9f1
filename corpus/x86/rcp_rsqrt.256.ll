; The approximations of 1/x and 1/sqrt(x) of eight lanes.
; needs: avx
; run: @f(float{1.0, 3.0, 7.0, 1e10, 0.5, 2.0, 100.0, 6.0}) == 65535

declare <8 x float> @llvm.x86.avx.rcp.ps.256(<8 x float>)
declare <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float>)
define i32 @f(ptr %p) "target-features"="+avx" {
  %a = load <8 x float>, ptr %p, align 4
  %x = call <8 x float> @llvm.x86.avx.rcp.ps.256(<8 x float> %a)
  %p1 = fmul <8 x float> %x, %a
  %lo = fcmp ogt <8 x float> %p1, splat (float 0.9990234375)
  %hi = fcmp olt <8 x float> %p1, splat (float 1.0009765625)
  %m = and <8 x i1> %lo, %hi
  %b = bitcast <8 x i1> %m to i8
  %y = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %a)
  %s = fmul <8 x float> %y, %y
  %p2 = fmul <8 x float> %s, %a
  %lo2 = fcmp ogt <8 x float> %p2, splat (float 0.9990234375)
  %hi2 = fcmp olt <8 x float> %p2, splat (float 1.0009765625)
  %m2 = and <8 x i1> %lo2, %hi2
  %b2 = bitcast <8 x i1> %m2 to i8
  %w = zext i8 %b to i32
  %w2 = zext i8 %b2 to i32
  %h = shl i32 %w2, 8
  %r = or i32 %h, %w
  ret i32 %r
}
