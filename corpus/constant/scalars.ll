; Scalar constants at their bounds, wide ones among them.
; run: @i8() == -128
; run: @i64() == -9223372036854775808
; run: @i128() == 0x800000000000000000000000000000ff
; run: @i65() == 0x1ffffffffffffffff
; run: @i1() == true
; run: @float() == 0x7f7fffff
; run: @denormal() == 0x00000001
; run: @nan() == 0x7fc12345
; run: @double() == 0xfff8000000000001
; run: @minus_zero() == -0.0
; run: @null() == null

define i8 @i8() {
  ret i8 -128
}
define i64 @i64() {
  ret i64 -9223372036854775808
}
define i128 @i128() {
  ret i128 u0x800000000000000000000000000000ff
}
define i65 @i65() {
  ret i65 -1
}
define i1 @i1() {
  ret i1 true
}
define float @float() {
  ret float 0x47EFFFFFE0000000
}
define float @denormal() {
  ret float 0x36A0000000000000
}
define float @nan() {
  ret float 0x7FF82468A0000000
}
define double @double() {
  ret double 0xFFF8000000000001
}
define double @minus_zero() {
  ret double -0.0
}
define ptr @null() {
  ret ptr null
}
