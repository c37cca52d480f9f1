; llvm.vp.maximum on the lanes that are on.
; oracle: LLVM 19 has no code for it; the results are those of llvm.maximum
; run: @f_float(<1.5, -0.0, inf, -2.25>, <0.5, 0.0, -3.5, 4.0>, 15, 4) == <1.5, 0.0, inf, 4.0>
; run: @f_float(<1.5, -0.0, inf, -2.25>, <0.5, 0.0, -3.5, 4.0>, 5, 4) == <1.5, 0.0, inf, 0.0>
; run: @f_float(<1.5, -0.0, inf, -2.25>, <0.5, 0.0, -3.5, 4.0>, 15, 2) == <1.5, 0.0, 0.0, 0.0>
; run: @f_float(<1.5, -0.0, inf, -2.25>, <0.5, 0.0, -3.5, 4.0>, 5, 1) == <1.5, 0.0, 0.0, 0.0>
; run: @f_float(<1.5, -0.0, inf, -2.25>, <0.5, 0.0, -3.5, 4.0>, 1, 0) == <0.0, 0.0, 0.0, 0.0>
; run: @f_double(<2.5, -0.75>, <-1.5, 4.0>, 3, 2) == <2.5, 4.0>
; run: @f_double(<2.5, -0.75>, <-1.5, 4.0>, 1, 2) == <2.5, 0.0>
; run: @f_double(<2.5, -0.75>, <-1.5, 4.0>, 3, 1) == <2.5, 0.0>
; run: @f_double(<2.5, -0.75>, <-1.5, 4.0>, 1, 1) == <2.5, 0.0>
; run: @f_double(<2.5, -0.75>, <-1.5, 4.0>, 1, 0) == <0.0, 0.0>

define <4 x float> @f_float(<4 x float> %0, <4 x float> %1, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %r = call <4 x float> @llvm.vp.maximum.v4f32(<4 x float> %0, <4 x float> %1, <4 x i1> %m, i32 %n)
  %i = insertelement <4 x i32> poison, i32 %n, i32 0
  %j = shufflevector <4 x i32> %i, <4 x i32> poison, <4 x i32> zeroinitializer
  %k = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %j
  %on = select <4 x i1> %m, <4 x i1> %k, <4 x i1> zeroinitializer
  %s = select <4 x i1> %on, <4 x float> %r, <4 x float> zeroinitializer
  ret <4 x float> %s
}
define <2 x double> @f_double(<2 x double> %0, <2 x double> %1, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i2
  %m = bitcast i2 %c to <2 x i1>
  %r = call <2 x double> @llvm.vp.maximum.v2f64(<2 x double> %0, <2 x double> %1, <2 x i1> %m, i32 %n)
  %i = insertelement <2 x i32> poison, i32 %n, i32 0
  %j = shufflevector <2 x i32> %i, <2 x i32> poison, <2 x i32> zeroinitializer
  %k = icmp ult <2 x i32> <i32 0, i32 1>, %j
  %on = select <2 x i1> %m, <2 x i1> %k, <2 x i1> zeroinitializer
  %s = select <2 x i1> %on, <2 x double> %r, <2 x double> zeroinitializer
  ret <2 x double> %s
}
