; llvm.convert.to.fp16 and llvm.convert.from.fp16: halves as integers.
; run: @to(1.0) == 15360
; run: @to(65520.0) == 31744
; run: @to(-0.1) == -20890
; run: @from(0x3c00) == 1.0
; run: @from(1) == 5.9604645e-8
; run: @double(0xfbff) == -65504.0

declare i16 @llvm.convert.to.fp16.f32(float)
declare float @llvm.convert.from.fp16.f32(i16)
declare double @llvm.convert.from.fp16.f64(i16)
define i16 @to(float %a) {
  %r = call i16 @llvm.convert.to.fp16.f32(float %a)
  ret i16 %r
}
define float @from(i16 %a) {
  %r = call float @llvm.convert.from.fp16.f32(i16 %a)
  ret float %r
}
define double @double(i16 %a) {
  %r = call double @llvm.convert.from.fp16.f64(i16 %a)
  ret double %r
}
