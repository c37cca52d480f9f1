; llvm.masked.scatter stores through a vector of pointers, lane by lane: the last one wins.
; run: @f(i32{0, 0, 0, 0}, i64{3, 0, 1, 1}, 15, i32{1, 2, 3, 4}) -> i32{2, 4, 0, 1} _ _
; run: @f(i32{0, 0, 0, 0}, i64{3, 0, 1, 1}, 5, i32{1, 2, 3, 4}) -> i32{0, 3, 0, 1} _ _

declare void @llvm.masked.scatter.v4i32.v4p0(<4 x i32>, <4 x ptr>, i32, <4 x i1>)
define void @f(ptr %p, ptr %i, i4 %m, ptr %q) {
  %mask = bitcast i4 %m to <4 x i1>
  %index = load <4 x i64>, ptr %i
  %v = load <4 x i32>, ptr %q
  %ptrs = getelementptr i32, ptr %p, <4 x i64> %index
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %v, <4 x ptr> %ptrs, i32 4, <4 x i1> %mask)
  ret void
}
