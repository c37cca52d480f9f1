; The last lane that is on, or the scalar if none is; and which lanes occur in another vector.
; run: @last(<1, 2, 3, 4>, 15, 9) == 4
; run: @last(<1, 2, 3, 4>, 6, 9) == 3
; run: @last(<1, 2, 3, 4>, 0, 9) == 9
; run: @matching(<1, 2, 3, 4, 5, 6, 7, 8>, <2, 8, 1, 2>, 255) == -125
; run: @matching(<1, 2, 3, 4, 5, 6, 7, 8>, <2, 8, 1, 2>, 254) == -126
; run: @matching(<1, 1, 1, 1, 1, 1, 1, 1>, <0, 0, 0, 0>, 255) == 0
; oracle: the names are of LLVM 20
; made by: llvm 22

declare i32 @llvm.experimental.vector.extract.last.active.v4i32(<4 x i32>, <4 x i1>, i32)
declare <8 x i1> @llvm.experimental.vector.match.v8i8.v4i8(<8 x i8>, <4 x i8>, <8 x i1>)

define i32 @last(<4 x i32> %v, i8 %mask, i32 %o) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %r = call i32 @llvm.experimental.vector.extract.last.active.v4i32(<4 x i32> %v, <4 x i1> %m, i32 %o)
  ret i32 %r
}

define i8 @matching(<8 x i8> %v, <4 x i8> %w, i8 %mask) {
  %m = bitcast i8 %mask to <8 x i1>
  %r = call <8 x i1> @llvm.experimental.vector.match.v8i8.v4i8(<8 x i8> %v, <4 x i8> %w, <8 x i1> %m)
  %b = bitcast <8 x i1> %r to i8
  ret i8 %b
}
