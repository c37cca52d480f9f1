; llvm.vector.reverse and llvm.vector.splice.
; run: @reverse(i32{1, 2, 3, 4}) -> i32{4, 3, 2, 1}
; run: @splice(i32{1, 2, 3, 4}, i32{5, 6, 7, 8}) -> i32{2, 3, 4, 5} _

declare <4 x i32> @llvm.vector.reverse.v4i32(<4 x i32>)
declare <4 x i32> @llvm.vector.splice.v4i32(<4 x i32>, <4 x i32>, i32)
define void @reverse(ptr %p) {
  %a = load <4 x i32>, ptr %p
  %r = call <4 x i32> @llvm.vector.reverse.v4i32(<4 x i32> %a)
  store <4 x i32> %r, ptr %p
  ret void
}
define void @splice(ptr %p, ptr %q) {
  %a = load <4 x i32>, ptr %p
  %b = load <4 x i32>, ptr %q
  %r = call <4 x i32> @llvm.vector.splice.v4i32(<4 x i32> %a, <4 x i32> %b, i32 1)
  store <4 x i32> %r, ptr %p
  ret void
}
