; llvm.experimental.constrained.floor gives what the plain function gives.
; run: @floor_float(0.0) == 0.0
; run: @floor_float(-0.0) == -0.0
; run: @floor_float(2.5) == 2.0
; run: @floor_float(1.5) == 1.0
; run: @floor_float(-0.5) == -1.0
; run: @floor_float(inf) == inf
; run: @floor_float(nan) == nan
; run: @floor_float(0.1) == 0.0
; run: @floor_double(0.0) == 0.0
; run: @floor_double(-0.0) == -0.0
; run: @floor_double(2.5) == 2.0
; run: @floor_double(1.5) == 1.0
; run: @floor_double(-0.5) == -1.0
; run: @floor_double(inf) == inf
; run: @floor_double(nan) == nan
; run: @floor_double(0.1) == 0.0

declare float @llvm.experimental.constrained.floor.f32(float, metadata)
define float @floor_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.floor.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.floor.f64(double, metadata)
define double @floor_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.floor.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
