; fabs and copysign keep a NaN's payload, quiet or signalling.
; run: @abs(0xffa00001) == 0x7fa00001
; run: @abs(0xff800000) == 0x7f800000
; run: @sign(0x7fa00001, -1.0) == 0xffa00001
; run: @sign(1.0, 0xffc00000) == -1.0
; run: @sign(-0.0, 1.0) == 0.0
; run: @absd(0xfff0000000000001) == 0x7ff0000000000001

declare float @llvm.fabs.f32(float)
declare double @llvm.fabs.f64(double)
declare float @llvm.copysign.f32(float, float)
define float @abs(float %a) {
  %r = call float @llvm.fabs.f32(float %a)
  ret float %r
}
define double @absd(double %a) {
  %r = call double @llvm.fabs.f64(double %a)
  ret double %r
}
define float @sign(float %a, float %b) {
  %r = call float @llvm.copysign.f32(float %a, float %b)
  ret float %r
}
