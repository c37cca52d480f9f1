; llvm.ldexp multiplies by a power of two.
; run: @ldexp_float(1.0, 0) == 1.0
; run: @ldexp_float(1.0, 1) == 2.0
; run: @ldexp_float(1.0, -1) == 0.5
; run: @ldexp_float(1.0, 127) == 1.7014118e38
; run: @ldexp_float(1.0, -149) == 1e-45
; run: @ldexp_float(1.0, 2000) == inf
; run: @ldexp_float(1.0, -2000) == 0.0
; run: @ldexp_float(-0.0, 0) == -0.0
; run: @ldexp_float(-0.0, 1) == -0.0
; run: @ldexp_float(-0.0, -1) == -0.0
; run: @ldexp_float(-0.0, 127) == -0.0
; run: @ldexp_float(-0.0, -149) == -0.0
; run: @ldexp_float(-0.0, 2000) == -0.0
; run: @ldexp_float(-0.0, -2000) == -0.0
; run: @ldexp_float(inf, 0) == inf
; run: @ldexp_float(inf, 1) == inf
; run: @ldexp_float(inf, -1) == inf
; run: @ldexp_float(inf, 127) == inf
; run: @ldexp_float(inf, -149) == inf
; run: @ldexp_float(inf, 2000) == inf
; run: @ldexp_float(inf, -2000) == inf
; run: @ldexp_float(nan, 0) == nan
; run: @ldexp_float(nan, 1) == nan
; run: @ldexp_float(nan, -1) == nan
; run: @ldexp_float(nan, 127) == nan
; run: @ldexp_float(nan, -149) == nan
; run: @ldexp_float(nan, 2000) == nan
; run: @ldexp_float(nan, -2000) == nan
; run: @ldexp_float(0.75, 0) == 0.75
; run: @ldexp_float(0.75, 1) == 1.5
; run: @ldexp_float(0.75, -1) == 0.375
; run: @ldexp_float(0.75, 127) == 1.2760589e38
; run: @ldexp_float(0.75, -149) == 1e-45
; run: @ldexp_float(0.75, 2000) == inf
; run: @ldexp_float(0.75, -2000) == 0.0
; run: @ldexp_double(1.0, 0) == 1.0
; run: @ldexp_double(1.0, 1) == 2.0
; run: @ldexp_double(1.0, -1) == 0.5
; run: @ldexp_double(1.0, 127) == 1.7014118346046923e38
; run: @ldexp_double(1.0, -149) == 1.401298464324817e-45
; run: @ldexp_double(1.0, 2000) == inf
; run: @ldexp_double(1.0, -2000) == 0.0
; run: @ldexp_double(-0.0, 0) == -0.0
; run: @ldexp_double(-0.0, 1) == -0.0
; run: @ldexp_double(-0.0, -1) == -0.0
; run: @ldexp_double(-0.0, 127) == -0.0
; run: @ldexp_double(-0.0, -149) == -0.0
; run: @ldexp_double(-0.0, 2000) == -0.0
; run: @ldexp_double(-0.0, -2000) == -0.0
; run: @ldexp_double(inf, 0) == inf
; run: @ldexp_double(inf, 1) == inf
; run: @ldexp_double(inf, -1) == inf
; run: @ldexp_double(inf, 127) == inf
; run: @ldexp_double(inf, -149) == inf
; run: @ldexp_double(inf, 2000) == inf
; run: @ldexp_double(inf, -2000) == inf
; run: @ldexp_double(nan, 0) == nan
; run: @ldexp_double(nan, 1) == nan
; run: @ldexp_double(nan, -1) == nan
; run: @ldexp_double(nan, 127) == nan
; run: @ldexp_double(nan, -149) == nan
; run: @ldexp_double(nan, 2000) == nan
; run: @ldexp_double(nan, -2000) == nan
; run: @ldexp_double(0.75, 0) == 0.75
; run: @ldexp_double(0.75, 1) == 1.5
; run: @ldexp_double(0.75, -1) == 0.375
; run: @ldexp_double(0.75, 127) == 1.2760588759535192e38
; run: @ldexp_double(0.75, -149) == 1.0509738482436128e-45
; run: @ldexp_double(0.75, 2000) == inf
; run: @ldexp_double(0.75, -2000) == 0.0

declare float @llvm.ldexp.f32.i32(float, i32)
define float @ldexp_float(float %a, i32 %b) {
  %r = call float @llvm.ldexp.f32.i32(float %a, i32 %b)
  ret float %r
}
declare double @llvm.ldexp.f64.i32(double, i32)
define double @ldexp_double(double %a, i32 %b) {
  %r = call double @llvm.ldexp.f64.i32(double %a, i32 %b)
  ret double %r
}
