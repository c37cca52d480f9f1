; llvm.vector.insert and llvm.vector.extract of fixed vectors.
; run: @insert(i32{1, 2, 3, 4, 5, 6, 7, 8}, i32{-1, -2, -3, -4}) -> i32{1, 2, 3, 4, -1, -2, -3, -4} _
; run: @extract(i32{1, 2, 3, 4, 5, 6, 7, 8}, i32{0, 0, 0, 0}) -> _ i32{5, 6, 7, 8}

declare <8 x i32> @llvm.vector.insert.v8i32.v4i32(<8 x i32>, <4 x i32>, i64)
declare <4 x i32> @llvm.vector.extract.v4i32.v8i32(<8 x i32>, i64)
define void @insert(ptr %p, ptr %q) {
  %a = load <8 x i32>, ptr %p
  %b = load <4 x i32>, ptr %q
  %r = call <8 x i32> @llvm.vector.insert.v8i32.v4i32(<8 x i32> %a, <4 x i32> %b, i64 4)
  store <8 x i32> %r, ptr %p
  ret void
}
define void @extract(ptr %p, ptr %q) {
  %a = load <8 x i32>, ptr %p
  %r = call <4 x i32> @llvm.vector.extract.v4i32.v8i32(<8 x i32> %a, i64 4)
  store <4 x i32> %r, ptr %q
  ret void
}
