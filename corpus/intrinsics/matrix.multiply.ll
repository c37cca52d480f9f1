; llvm.matrix.multiply of matrices in column order: 2x3 by 3x2.
; run: @f(double{1.0, 2.0, 3.0, 4.0, 5.0, 6.0}, double{1.0, 2.0, 3.0, 4.0, 5.0, 6.0}, {00*32}) -> _ _ double{22.0, 28.0, 49.0, 64.0}
; oracle: LLVM lowers it in an optimisation, not in code generation

declare <4 x double> @llvm.matrix.multiply.v4f64.v6f64.v6f64(<6 x double>, <6 x double>, i32, i32, i32)
define void @f(ptr %p, ptr %q, ptr %out) {
  %a = load <6 x double>, ptr %p, align 8
  %b = load <6 x double>, ptr %q, align 8
  %r = call <4 x double> @llvm.matrix.multiply.v4f64.v6f64.v6f64(<6 x double> %a, <6 x double> %b, i32 2, i32 3, i32 2)
  store <4 x double> %r, ptr %out, align 8
  ret void
}
