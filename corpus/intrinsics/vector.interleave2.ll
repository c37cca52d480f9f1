; llvm.vector.interleave2 and deinterleave2.
; run: @inter(i32{1, 2, 3, 4}, i32{5, 6, 7, 8}, {00*32}) -> _ _ i32{1, 5, 2, 6, 3, 7, 4, 8}
; run: @deinter(i32{1, 5, 2, 6, 3, 7, 4, 8}, {00*16}, {00*16}) -> _ i32{1, 2, 3, 4} i32{5, 6, 7, 8}

declare <8 x i32> @llvm.vector.interleave2.v8i32(<4 x i32>, <4 x i32>)
declare { <4 x i32>, <4 x i32> } @llvm.vector.deinterleave2.v8i32(<8 x i32>)
define void @inter(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i32>, ptr %p
  %b = load <4 x i32>, ptr %q
  %r = call <8 x i32> @llvm.vector.interleave2.v8i32(<4 x i32> %a, <4 x i32> %b)
  store <8 x i32> %r, ptr %out
  ret void
}
define void @deinter(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i32>, ptr %p
  %r = call { <4 x i32>, <4 x i32> } @llvm.vector.deinterleave2.v8i32(<8 x i32> %a)
  %x = extractvalue { <4 x i32>, <4 x i32> } %r, 0
  %y = extractvalue { <4 x i32>, <4 x i32> } %r, 1
  store <4 x i32> %x, ptr %q
  store <4 x i32> %y, ptr %out
  ret void
}
