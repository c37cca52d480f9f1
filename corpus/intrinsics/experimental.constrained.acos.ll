; llvm.experimental.constrained.acos gives what the plain function gives.
; run: @acos_float(0.0) == 1.5707964
; run: @acos_float(-0.0) == 1.5707964
; run: @acos_float(2.5) == nan
; run: @acos_float(1.5) == nan
; run: @acos_float(-0.5) == 2.0943952
; run: @acos_float(inf) == nan
; run: @acos_float(nan) == nan
; run: @acos_float(0.1) == 1.4706289
; run: @acos_double(0.0) == 1.5707963267948966
; run: @acos_double(-0.0) == 1.5707963267948966
; run: @acos_double(2.5) == nan
; run: @acos_double(1.5) == nan
; run: @acos_double(-0.5) == 2.0943951023931957
; run: @acos_double(inf) == nan
; run: @acos_double(nan) == nan
; run: @acos_double(0.1) == 1.4706289056333368

declare float @llvm.experimental.constrained.acos.f32(float, metadata, metadata)
define float @acos_float(float %a) strictfp {
  %r = call float @llvm.experimental.constrained.acos.f32(float %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret float %r
}
declare double @llvm.experimental.constrained.acos.f64(double, metadata, metadata)
define double @acos_double(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.acos.f64(double %a, metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  ret double %r
}
