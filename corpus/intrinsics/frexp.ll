; llvm.frexp: a fraction and an exponent.
; run: @double(8.0) == 0.5
; run: @double(-0.75) == -0.75
; run: @double(1e-310) == 0.5752618031559393
; run: @float(1e10) == 0.5820766
; run: @exponent(1024.0) == 11
; run: @long(0x4002c000000000000000) == 0x3ffec000000000000000

declare { double, i32 } @llvm.frexp.f64.i32(double)
declare { float, i32 } @llvm.frexp.f32.i32(float)
declare { x86_fp80, i32 } @llvm.frexp.f80.i32(x86_fp80)
define double @double(double %a) {
  %p = call { double, i32 } @llvm.frexp.f64.i32(double %a)
  %r = extractvalue { double, i32 } %p, 0
  ret double %r
}
define float @float(float %a) {
  %p = call { float, i32 } @llvm.frexp.f32.i32(float %a)
  %r = extractvalue { float, i32 } %p, 0
  ret float %r
}
define i32 @exponent(double %a) {
  %p = call { double, i32 } @llvm.frexp.f64.i32(double %a)
  %r = extractvalue { double, i32 } %p, 1
  ret i32 %r
}
define x86_fp80 @long(x86_fp80 %a) {
  %p = call { x86_fp80, i32 } @llvm.frexp.f80.i32(x86_fp80 %a)
  %r = extractvalue { x86_fp80, i32 } %p, 0
  ret x86_fp80 %r
}
