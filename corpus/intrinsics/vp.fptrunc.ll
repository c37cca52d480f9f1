; llvm.vp.fptrunc on the lanes that are on.
; run: @f_double(<2.5, -0.75>, 3, 2) == <2.5, -0.75>
; run: @f_double(<2.5, -0.75>, 1, 2) == <2.5, 0.0>
; run: @f_double(<2.5, -0.75>, 3, 1) == <2.5, 0.0>
; run: @f_double(<2.5, -0.75>, 1, 1) == <2.5, 0.0>
; run: @f_double(<2.5, -0.75>, 1, 0) == <0.0, 0.0>

define <2 x float> @f_double(<2 x double> %0, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i2
  %m = bitcast i2 %c to <2 x i1>
  %r = call <2 x float> @llvm.vp.fptrunc.v2f32.v2f64(<2 x double> %0, <2 x i1> %m, i32 %n)
  %i = insertelement <2 x i32> poison, i32 %n, i32 0
  %j = shufflevector <2 x i32> %i, <2 x i32> poison, <2 x i32> zeroinitializer
  %k = icmp ult <2 x i32> <i32 0, i32 1>, %j
  %on = select <2 x i1> %m, <2 x i1> %k, <2 x i1> zeroinitializer
  %s = select <2 x i1> %on, <2 x float> %r, <2 x float> zeroinitializer
  ret <2 x float> %s
}
