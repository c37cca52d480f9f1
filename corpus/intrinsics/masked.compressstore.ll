; llvm.masked.compressstore writes the lanes that are set one after the other.
; run: @f(i32{1, 2, 3, 4}, 10, {ee*16}) -> _ {02 00 00 00 04 00 00 00 ee*8}

declare void @llvm.masked.compressstore.v4i32(<4 x i32>, ptr, <4 x i1>)
define void @f(ptr %p, i4 %m, ptr %out) {
  %mask = bitcast i4 %m to <4 x i1>
  %v = load <4 x i32>, ptr %p
  call void @llvm.masked.compressstore.v4i32(<4 x i32> %v, ptr align 4 %out, <4 x i1> %mask)
  ret void
}
