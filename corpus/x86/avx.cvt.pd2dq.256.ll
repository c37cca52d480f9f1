; llvm.x86.avx.cvt.pd2dq.256, as the machine's own instruction.
; needs: avx
; run: @f(double{1.5, -2.25, 100.0, -0.0}, i32{0, 0, 0, 0}) -> _ i32{2, -2, 100, 0}
; run: @f(double{3.0, -1e10, 7.75, 2.5}, i32{0, 0, 0, 0}) -> _ i32{3, -2147483648, 8, 2}
; run: @f(double{0.0, 1e-20, -8.0, 42.0}, i32{0, 0, 0, 0}) -> _ i32{0, 0, -8, 42}
; run: @f(double{-1.0, 1.5, -2.25, 100.0}, i32{0, 0, 0, 0}) -> _ i32{-1, 2, -2, 100}
; run: @f(double{0.5, 3.0, -1e10, 7.75}, i32{0, 0, 0, 0}) -> _ i32{0, 3, -2147483648, 8}

declare <4 x i32> @llvm.x86.avx.cvt.pd2dq.256(<4 x double>)
define void @f(ptr %a0, ptr %out) "target-features"="+avx" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %r = call <4 x i32> @llvm.x86.avx.cvt.pd2dq.256(<4 x double> %v0)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
