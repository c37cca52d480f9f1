; llvm.acos is libm's function.
; run: @acos_float(0.0) == 1.5707964
; run: @acos_float(-0.0) == 1.5707964
; run: @acos_float(1.0) == 0.0
; run: @acos_float(-1.0) == 3.1415927
; run: @acos_float(0.5) == 1.0471976
; run: @acos_float(2.0) == nan
; run: @acos_float(10.0) == nan
; run: @acos_float(100.0) == nan
; run: @acos_float(inf) == nan
; run: @acos_float(-inf) == nan
; run: @acos_float(nan) == nan
; run: @acos_double(0.0) == 1.5707963267948966
; run: @acos_double(-0.0) == 1.5707963267948966
; run: @acos_double(1.0) == 0.0
; run: @acos_double(-1.0) == 3.141592653589793
; run: @acos_double(0.5) == 1.0471975511965979
; run: @acos_double(2.0) == nan
; run: @acos_double(10.0) == nan
; run: @acos_double(100.0) == nan
; run: @acos_double(inf) == nan
; run: @acos_double(-inf) == nan
; run: @acos_double(nan) == nan

declare float @llvm.acos.f32(float)
define float @acos_float(float %a) {
  %r = call float @llvm.acos.f32(float %a)
  ret float %r
}
declare double @llvm.acos.f64(double)
define double @acos_double(double %a) {
  %r = call double @llvm.acos.f64(double %a)
  ret double %r
}
