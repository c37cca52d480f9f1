; llvm.vp.reduce.fmin: the lanes that are on, and a start value.
; run: @f_float(1.5, <0.5, 0.0, -3.5, 4.0>, 15, 4) == -3.5
; run: @f_float(1.5, <0.5, 0.0, -3.5, 4.0>, 5, 4) == -3.5
; run: @f_float(1.5, <0.5, 0.0, -3.5, 4.0>, 15, 2) == 0.0
; run: @f_float(1.5, <0.5, 0.0, -3.5, 4.0>, 1, 1) == 0.5
; run: @f_float(1.5, <0.5, 0.0, -3.5, 4.0>, 15, 0) == 1.5
; run: @f_float(1.5, <0.5, 0.0, -3.5, 4.0>, 0, 4) == 1.5
; run: @f_double(1.5, <-1.5, 4.0>, 3, 2) == -1.5
; run: @f_double(1.5, <-1.5, 4.0>, 1, 2) == -1.5
; run: @f_double(1.5, <-1.5, 4.0>, 3, 1) == -1.5
; run: @f_double(1.5, <-1.5, 4.0>, 1, 1) == -1.5
; run: @f_double(1.5, <-1.5, 4.0>, 3, 0) == 1.5
; run: @f_double(1.5, <-1.5, 4.0>, 0, 2) == 1.5

define float @f_float(float %start, <4 x float> %v, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %r = call float @llvm.vp.reduce.fmin.v4f32(float %start, <4 x float> %v, <4 x i1> %m, i32 %n)
  ret float %r
}
define double @f_double(double %start, <2 x double> %v, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i2
  %m = bitcast i2 %c to <2 x i1>
  %r = call double @llvm.vp.reduce.fmin.v2f64(double %start, <2 x double> %v, <2 x i1> %m, i32 %n)
  ret double %r
}
