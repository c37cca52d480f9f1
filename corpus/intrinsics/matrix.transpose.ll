; llvm.matrix.transpose of a matrix in column order.
; run: @f(i32{1, 2, 3, 4, 5, 6}, {00*24}) -> _ i32{1, 3, 5, 2, 4, 6}
; oracle: LLVM lowers it in an optimisation, not in code generation

declare <6 x i32> @llvm.matrix.transpose.v6i32(<6 x i32>, i32, i32)
define void @f(ptr %p, ptr %q) {
  %a = load <6 x i32>, ptr %p, align 4
  %r = call <6 x i32> @llvm.matrix.transpose.v6i32(<6 x i32> %a, i32 2, i32 3)
  store <6 x i32> %r, ptr %q, align 4
  ret void
}
