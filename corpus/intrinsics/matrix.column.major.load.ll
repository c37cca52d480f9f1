; llvm.matrix.column.major.load and store: columns a stride apart.
; run: @f(i32{1, 2, 0, 3, 4, 0}, i32{9, 9, 9, 9, 9, 9}) -> _ i32{1, 2, 9, 3, 4, 9}
; oracle: LLVM lowers it in an optimisation, not in code generation

declare <4 x i32> @llvm.matrix.column.major.load.v4i32.i64(ptr, i64, i1, i32, i32)
declare void @llvm.matrix.column.major.store.v4i32.i64(<4 x i32>, ptr, i64, i1, i32, i32)
define void @f(ptr %p, ptr %q) {
  %a = call <4 x i32> @llvm.matrix.column.major.load.v4i32.i64(ptr %p, i64 3, i1 false, i32 2, i32 2)
  call void @llvm.matrix.column.major.store.v4i32.i64(<4 x i32> %a, ptr %q, i64 3, i1 false, i32 2, i32 2)
  ret void
}
