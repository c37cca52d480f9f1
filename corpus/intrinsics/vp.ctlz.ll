; llvm.vp.ctlz on the lanes that are on.
; oracle: LLVM 19 has no code for it; the results are those of llvm.ctlz
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, 255, 8) == <7, 0, 1, 0, 8, 5, 0, 1>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, 85, 8) == <7, 0, 1, 0, 8, 0, 0, 0>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, 255, 4) == <7, 0, 1, 0, 0, 0, 0, 0>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, 85, 1) == <7, 0, 0, 0, 0, 0, 0, 0>
; run: @f_i8(<1, -1, 127, -128, 0, 5, -7, 100>, 1, 0) == <0, 0, 0, 0, 0, 0, 0, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, 15, 4) == <31, 0, 1, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, 5, 4) == <31, 0, 1, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, 15, 2) == <31, 0, 0, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, 5, 1) == <31, 0, 0, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, 1, 0) == <0, 0, 0, 0>

define <8 x i8> @f_i8(<8 x i8> %0, i8 %mask, i32 %n) {
  %c = freeze i8 %mask
  %m = bitcast i8 %c to <8 x i1>
  %r = call <8 x i8> @llvm.vp.ctlz.v8i8(<8 x i8> %0, i1 false, <8 x i1> %m, i32 %n)
  %i = insertelement <8 x i32> poison, i32 %n, i32 0
  %j = shufflevector <8 x i32> %i, <8 x i32> poison, <8 x i32> zeroinitializer
  %k = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %j
  %on = select <8 x i1> %m, <8 x i1> %k, <8 x i1> zeroinitializer
  %s = select <8 x i1> %on, <8 x i8> %r, <8 x i8> zeroinitializer
  ret <8 x i8> %s
}
define <4 x i32> @f_i32(<4 x i32> %0, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %r = call <4 x i32> @llvm.vp.ctlz.v4i32(<4 x i32> %0, i1 false, <4 x i1> %m, i32 %n)
  %i = insertelement <4 x i32> poison, i32 %n, i32 0
  %j = shufflevector <4 x i32> %i, <4 x i32> poison, <4 x i32> zeroinitializer
  %k = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %j
  %on = select <4 x i1> %m, <4 x i1> %k, <4 x i1> zeroinitializer
  %s = select <4 x i1> %on, <4 x i32> %r, <4 x i32> zeroinitializer
  ret <4 x i32> %s
}
