; llvm.vp.icmp by ugt on the lanes that are on.
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, <3, -2, 1, 7, 5, -100, 7, 50>, 255, 8) == <0, 1, 1, 1, 0, 0, 1, 1>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, <3, -2, 1, 7, 5, -100, 7, 50>, 85, 8) == <0, 0, 1, 0, 0, 0, 1, 0>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, <3, -2, 1, 7, 5, -100, 7, 50>, 255, 4) == <0, 1, 1, 1, 0, 0, 0, 0>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, <3, -2, 1, 7, 5, -100, 7, 50>, 85, 1) == <0, 0, 0, 0, 0, 0, 0, 0>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, <3, -2, 1, 7, 5, -100, 7, 50>, 1, 0) == <0, 0, 0, 0, 0, 0, 0, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, <3, 7, -2, 5>, 15, 4) == <0, 1, 0, 1>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, <3, 7, -2, 5>, 5, 4) == <0, 0, 0, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, <3, 7, -2, 5>, 15, 2) == <0, 1, 0, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, <3, 7, -2, 5>, 5, 1) == <0, 0, 0, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, <3, 7, -2, 5>, 1, 0) == <0, 0, 0, 0>

define <8 x i8> @f_i8(<8 x i8> %0, <8 x i8> %1, i8 %mask, i32 %n) {
  %c = freeze i8 %mask
  %m = bitcast i8 %c to <8 x i1>
  %r = call <8 x i1> @llvm.vp.icmp.v8i8(<8 x i8> %0, <8 x i8> %1, metadata !"ugt", <8 x i1> %m, i32 %n)
  %i = insertelement <8 x i32> poison, i32 %n, i32 0
  %j = shufflevector <8 x i32> %i, <8 x i32> poison, <8 x i32> zeroinitializer
  %k = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %j
  %on = select <8 x i1> %m, <8 x i1> %k, <8 x i1> zeroinitializer
  %s = select <8 x i1> %on, <8 x i1> %r, <8 x i1> zeroinitializer
  %w = zext <8 x i1> %s to <8 x i8>
  ret <8 x i8> %w
}
define <4 x i8> @f_i32(<4 x i32> %0, <4 x i32> %1, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %r = call <4 x i1> @llvm.vp.icmp.v4i32(<4 x i32> %0, <4 x i32> %1, metadata !"ugt", <4 x i1> %m, i32 %n)
  %i = insertelement <4 x i32> poison, i32 %n, i32 0
  %j = shufflevector <4 x i32> %i, <4 x i32> poison, <4 x i32> zeroinitializer
  %k = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %j
  %on = select <4 x i1> %m, <4 x i1> %k, <4 x i1> zeroinitializer
  %s = select <4 x i1> %on, <4 x i1> %r, <4 x i1> zeroinitializer
  %w = zext <4 x i1> %s to <4 x i8>
  ret <4 x i8> %w
}
