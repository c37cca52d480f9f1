; Arithmetic of half rounds to half each time; conversions; comparisons.
; run: @add(0x3c00, 0x3c00) == 0x4000
; run: @add(0x7bff, 0x7bff) == 0x7c00
; run: @mul(0x0001, 0x3800) == 0x0000
; run: @sub(0x3c00, 0x3c01) == 0x9400
; run: @div(0x3c00, 0x4200) == 0x3555
; run: @ext(0x3555) == 0.33325195
; run: @extd(0x0001) == 5.960464477539063e-8
; run: @trunc(0.33333334) == 0x3555
; run: @trunc(65520.0) == 0x7c00
; run: @trunc(65519.0) == 0x7bff
; run: @truncd(5.960464477539063e-8) == 0x0001
; run: @truncd(1.0004882812500002) == 0x3c01
; run: @lt(0x3c00, 0x4000) == true
; run: @lt(0x7e00, 0x4000) == false
; run: @int(0xc500) == -5
; run: @from(-5) == 0xc500
; run: @neg(0x7e01) == 0xfe01

define half @add(half %a, half %b) {
  %r = fadd half %a, %b
  ret half %r
}
define half @sub(half %a, half %b) {
  %r = fsub half %a, %b
  ret half %r
}
define half @mul(half %a, half %b) {
  %r = fmul half %a, %b
  ret half %r
}
define half @div(half %a, half %b) {
  %r = fdiv half %a, %b
  ret half %r
}
define float @ext(half %a) {
  %r = fpext half %a to float
  ret float %r
}
define double @extd(half %a) {
  %r = fpext half %a to double
  ret double %r
}
define half @trunc(float %a) {
  %r = fptrunc float %a to half
  ret half %r
}
define half @truncd(double %a) {
  %r = fptrunc double %a to half
  ret half %r
}
define i1 @lt(half %a, half %b) {
  %r = fcmp olt half %a, %b
  ret i1 %r
}
define i32 @int(half %a) {
  %r = fptosi half %a to i32
  ret i32 %r
}
define half @from(i32 %a) {
  %r = sitofp i32 %a to half
  ret half %r
}
define half @neg(half %a) {
  %r = fneg half %a
  ret half %r
}
