; llvm.masked.expandload reads consecutive elements into the lanes that are set.
; run: @f(i32{1, 2, 3, 4}, 10, {00*16}) -> _ i32{-1, 1, -1, 2}

declare <4 x i32> @llvm.masked.expandload.v4i32(ptr, <4 x i1>, <4 x i32>)
define void @f(ptr %p, i4 %m, ptr %out) {
  %mask = bitcast i4 %m to <4 x i1>
  %r = call <4 x i32> @llvm.masked.expandload.v4i32(ptr align 4 %p, <4 x i1> %mask, <4 x i32> splat (i32 -1))
  store <4 x i32> %r, ptr %out
  ret void
}
