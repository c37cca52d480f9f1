; llvm.masked.gather loads through a vector of pointers.
; run: @f(i32{10, 20, 30, 40, 50}, i64{4, 0, 2, 2}, 11, {00*16}) -> _ _ i32{50, 10, -1, 30}

declare <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr>, i32, <4 x i1>, <4 x i32>)
define void @f(ptr %p, ptr %i, i4 %m, ptr %out) {
  %mask = bitcast i4 %m to <4 x i1>
  %index = load <4 x i64>, ptr %i
  %ptrs = getelementptr i32, ptr %p, <4 x i64> %index
  %r = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> %ptrs, i32 4, <4 x i1> %mask, <4 x i32> splat (i32 -1))
  store <4 x i32> %r, ptr %out
  ret void
}
