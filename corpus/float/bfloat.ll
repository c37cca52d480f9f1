; Conversions and arithmetic of bfloat, by way of float.
; run: @ext(0x3f80) == 1.0
; run: @trunc(1.0) == 0x3f80
; run: @trunc(1.01171875) == 0x3f82
; run: @add(0x3f80, 0x3f80) == 0x4000
; run: @lt(0x3f80, 0x4000) == true

define float @ext(bfloat %a) {
  %r = fpext bfloat %a to float
  ret float %r
}
define bfloat @trunc(float %a) {
  %r = fptrunc float %a to bfloat
  ret bfloat %r
}
define bfloat @add(bfloat %a, bfloat %b) {
  %r = fadd bfloat %a, %b
  ret bfloat %r
}
define i1 @lt(bfloat %a, bfloat %b) {
  %r = fcmp olt bfloat %a, %b
  ret i1 %r
}
