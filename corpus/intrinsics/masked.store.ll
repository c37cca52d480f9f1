; llvm.masked.store writes only the lanes whose bit is set.
; run: @v4i32(i32{1, 2, 3, 4}, 5, {ee*16}) -> _ {01 00 00 00 ee*4 03 00 00 00 ee*4}
; run: @v4i32(i32{1, 2, 3, 4}, 0, {ee*16}) -> _ {ee*16}
; run: @v16i8({01*16}, -2, {ee*16}) -> _ {ee 01*15}

declare void @llvm.masked.store.v4i32.p0(<4 x i32>, ptr, i32, <4 x i1>)
declare void @llvm.masked.store.v16i8.p0(<16 x i8>, ptr, i32, <16 x i1>)
define void @v4i32(ptr %p, i4 %m, ptr %out) {
  %mask = bitcast i4 %m to <4 x i1>
  %v = load <4 x i32>, ptr %p
  call void @llvm.masked.store.v4i32.p0(<4 x i32> %v, ptr %out, i32 4, <4 x i1> %mask)
  ret void
}
define void @v16i8(ptr %p, i16 %m, ptr %out) {
  %mask = bitcast i16 %m to <16 x i1>
  %v = load <16 x i8>, ptr %p
  call void @llvm.masked.store.v16i8.p0(<16 x i8> %v, ptr %out, i32 1, <16 x i1> %mask)
  ret void
}
