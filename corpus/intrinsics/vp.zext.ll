; llvm.vp.zext on the lanes that are on.
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, 255, 8) == <1, 255, 127, 128, 0, 5, 249, 100>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, 85, 8) == <1, 0, 127, 0, 0, 0, 249, 0>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, 255, 4) == <1, 255, 127, 128, 0, 0, 0, 0>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, 85, 1) == <1, 0, 0, 0, 0, 0, 0, 0>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, 1, 0) == <0, 0, 0, 0, 0, 0, 0, 0>

define <8 x i16> @f_i8(<8 x i8> %0, i8 %mask, i32 %n) {
  %c = freeze i8 %mask
  %m = bitcast i8 %c to <8 x i1>
  %r = call <8 x i16> @llvm.vp.zext.v8i16.v8i8(<8 x i8> %0, <8 x i1> %m, i32 %n)
  %i = insertelement <8 x i32> poison, i32 %n, i32 0
  %j = shufflevector <8 x i32> %i, <8 x i32> poison, <8 x i32> zeroinitializer
  %k = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %j
  %on = select <8 x i1> %m, <8 x i1> %k, <8 x i1> zeroinitializer
  %s = select <8 x i1> %on, <8 x i16> %r, <8 x i16> zeroinitializer
  ret <8 x i16> %s
}
