; llvm.atan is libm's function.
; run: @atan_float(0.0) == 0.0
; run: @atan_float(-0.0) == -0.0
; run: @atan_float(1.0) == 0.7853982
; run: @atan_float(-1.0) == -0.7853982
; run: @atan_float(0.5) == 0.4636476
; run: @atan_float(2.0) == 1.1071488
; run: @atan_float(10.0) == 1.4711276
; run: @atan_float(100.0) == 1.5607966
; run: @atan_float(inf) == 1.5707964
; run: @atan_float(-inf) == -1.5707964
; run: @atan_float(nan) == nan
; run: @atan_double(0.0) == 0.0
; run: @atan_double(-0.0) == -0.0
; run: @atan_double(1.0) == 0.7853981633974483
; run: @atan_double(-1.0) == -0.7853981633974483
; run: @atan_double(0.5) == 0.4636476090008061
; run: @atan_double(2.0) == 1.1071487177940904
; run: @atan_double(10.0) == 1.4711276743037347
; run: @atan_double(100.0) == 1.5607966601082315
; run: @atan_double(inf) == 1.5707963267948966
; run: @atan_double(-inf) == -1.5707963267948966
; run: @atan_double(nan) == nan

declare float @llvm.atan.f32(float)
define float @atan_float(float %a) {
  %r = call float @llvm.atan.f32(float %a)
  ret float %r
}
declare double @llvm.atan.f64(double)
define double @atan_double(double %a) {
  %r = call double @llvm.atan.f64(double %a)
  ret double %r
}
