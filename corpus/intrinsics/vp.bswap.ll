; llvm.vp.bswap on the lanes that are on.
; run: @f_i32(<1, -1, 2147483647, -2147483648>, 15, 4) == <16777216, -1, -129, 128>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, 5, 4) == <16777216, 0, -129, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, 15, 2) == <16777216, -1, 0, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, 5, 1) == <16777216, 0, 0, 0>
; run: @f_i32(<1, -1, 2147483647, -2147483648>, 1, 0) == <0, 0, 0, 0>

define <4 x i32> @f_i32(<4 x i32> %0, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %r = call <4 x i32> @llvm.vp.bswap.v4i32(<4 x i32> %0, <4 x i1> %m, i32 %n)
  %i = insertelement <4 x i32> poison, i32 %n, i32 0
  %j = shufflevector <4 x i32> %i, <4 x i32> poison, <4 x i32> zeroinitializer
  %k = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %j
  %on = select <4 x i1> %m, <4 x i1> %k, <4 x i1> zeroinitializer
  %s = select <4 x i1> %on, <4 x i32> %r, <4 x i32> zeroinitializer
  ret <4 x i32> %s
}
