; llvm.masked.load: lanes whose bit is clear keep the pass-through, and are not read.
; run: @v4i32(i32{1, 2, 3, 4}, 5, {00*16}) -> _ i32{1, -1, 3, -1}
; run: @v4i32(i32{1, 2, 3, 4}, 0, {00*16}) -> _ i32{-1, -1, -1, -1}
; run: @v4i32(i32{1, 2, 3, 4}, 15, {00*16}) -> _ i32{1, 2, 3, 4}
; run: @v8i8({01 02 03 04 05 06 07 08}, 129, {00*8}) -> _ {01 ff*6 08}
; run: @v2f64(double{1.5, 2.5}, 2, {00*16}) -> _ double{0.0, 2.5}
; run: @null() == 0

declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
declare <8 x i8> @llvm.masked.load.v8i8.p0(ptr, i32, <8 x i1>, <8 x i8>)
declare <2 x double> @llvm.masked.load.v2f64.p0(ptr, i32, <2 x i1>, <2 x double>)
define void @v4i32(ptr %p, i4 %m, ptr %out) {
  %mask = bitcast i4 %m to <4 x i1>
  %r = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p, i32 4, <4 x i1> %mask, <4 x i32> splat (i32 -1))
  store <4 x i32> %r, ptr %out
  ret void
}
define void @v8i8(ptr %p, i8 %m, ptr %out) {
  %mask = bitcast i8 %m to <8 x i1>
  %r = call <8 x i8> @llvm.masked.load.v8i8.p0(ptr %p, i32 1, <8 x i1> %mask, <8 x i8> splat (i8 -1))
  store <8 x i8> %r, ptr %out
  ret void
}
define void @v2f64(ptr %p, i2 %m, ptr %out) {
  %mask = bitcast i2 %m to <2 x i1>
  %r = call <2 x double> @llvm.masked.load.v2f64.p0(ptr %p, i32 8, <2 x i1> %mask, <2 x double> zeroinitializer)
  store <2 x double> %r, ptr %out
  ret void
}
define i32 @null() {
  %v = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr null, i32 4, <4 x i1> zeroinitializer, <4 x i32> zeroinitializer)
  %r = extractelement <4 x i32> %v, i32 3
  ret i32 %r
}
