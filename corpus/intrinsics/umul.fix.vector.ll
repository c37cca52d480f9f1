; llvm.umul.fix of vectors.
; run: @v4i32(<1, 1, 6, 1>, <128, 129, 129, 128>) == <1, 1, 6, 1>
; run: @v8i16(<1, 0, 2, 1, 0, 2, 1, 0>, <16384, 16385, 16385, 16384, 16385, 16384, 16384, 16385>) == <0, 0, 0, 0, 0, 0, 0, 0>
; run: @v2i64(<1, 0>, <8, 9>) == <1, 0>
; run: @v16i8(<1, 1, 6, 1, 1, 6, 1, 1, 6, 1, 1, 6, 1, 1, 6, 1>, <4, 5, 5, 4, 5, 4, 4, 5, 4, 4, 5, 5, 4, 5, 4, 4>) == <1, 1, 7, 1, 1, 6, 1, 1, 6, 1, 1, 7, 1, 1, 6, 1>

define <4 x i32> @v4i32(<4 x i32> %a, <4 x i32> %b) {
  %r = call <4 x i32> @llvm.umul.fix.v4i32(<4 x i32> %a, <4 x i32> %b, i32 7)
  ret <4 x i32> %r
}
define <8 x i16> @v8i16(<8 x i16> %a, <8 x i16> %b) {
  %r = call <8 x i16> @llvm.umul.fix.v8i16(<8 x i16> %a, <8 x i16> %b, i32 16)
  ret <8 x i16> %r
}
define <2 x i64> @v2i64(<2 x i64> %a, <2 x i64> %b) {
  %r = call <2 x i64> @llvm.umul.fix.v2i64(<2 x i64> %a, <2 x i64> %b, i32 3)
  ret <2 x i64> %r
}
define <16 x i8> @v16i8(<16 x i8> %a, <16 x i8> %b) {
  %r = call <16 x i8> @llvm.umul.fix.v16i8(<16 x i8> %a, <16 x i8> %b, i32 2)
  ret <16 x i8> %r
}
