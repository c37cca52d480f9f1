; Lanes, and masks, taken as one number of a soft format, and back.
; run: @bytes_to_half(0x3c, 0x00) == 60.0
; run: @bytes_to_half(0x00, 0x3c) == 1.0
; run: @mask_to_half(0x3c00) == 1.0
; run: @bytes_to_bfloat(0x80, 0xbf) == -1.0
; run: @mask_to_bfloat(0x4000) == 2.0
; run: @half_to_bytes(1.0) == 0x3c00
; run: @half_to_mask(-2.0) == 0xc000
; run: @words_to_extended(0, 0x8000, 0x3fff) == 1.0
; run: @extended_to_words(-2.0) == 0xc000
; run: @ints_to_quad(0, 0x40000000) == 2.0
; run: @quad_to_ints(-1.0) == 0xbfff0000

define double @bytes_to_half(i8 %a, i8 %b) {
  %v0 = insertelement <2 x i8> poison, i8 %a, i64 0
  %v1 = insertelement <2 x i8> %v0, i8 %b, i64 1
  %h = bitcast <2 x i8> %v1 to half
  %s = fpext half %h to double
  %scaled = fmul double %s, 16777216.0
  %small = fcmp olt double %s, 1.0e-3
  %r = select i1 %small, double %scaled, double %s
  ret double %r
}
define double @mask_to_half(i16 %bits) {
  %m = bitcast i16 %bits to <16 x i1>
  %h = bitcast <16 x i1> %m to half
  %r = fpext half %h to double
  ret double %r
}
define double @bytes_to_bfloat(i8 %a, i8 %b) {
  %v0 = insertelement <2 x i8> poison, i8 %a, i64 0
  %v1 = insertelement <2 x i8> %v0, i8 %b, i64 1
  %h = bitcast <2 x i8> %v1 to bfloat
  %r = fpext bfloat %h to double
  ret double %r
}
define double @mask_to_bfloat(i16 %bits) {
  %m = bitcast i16 %bits to <16 x i1>
  %h = bitcast <16 x i1> %m to bfloat
  %r = fpext bfloat %h to double
  ret double %r
}
define i16 @half_to_bytes(double %x) {
  %h = fptrunc double %x to half
  %v = bitcast half %h to <2 x i8>
  %swapped = shufflevector <2 x i8> %v, <2 x i8> poison, <2 x i32> <i32 1, i32 0>
  %back = shufflevector <2 x i8> %swapped, <2 x i8> poison, <2 x i32> <i32 1, i32 0>
  %r = bitcast <2 x i8> %back to i16
  ret i16 %r
}
define i16 @half_to_mask(double %x) {
  %h = fptrunc double %x to half
  %m = bitcast half %h to <16 x i1>
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define double @words_to_extended(i16 %low, i16 %top, i16 %exponent) {
  %v0 = insertelement <5 x i16> zeroinitializer, i16 %low, i64 0
  %v1 = insertelement <5 x i16> %v0, i16 %top, i64 3
  %v2 = insertelement <5 x i16> %v1, i16 %exponent, i64 4
  %x = bitcast <5 x i16> %v2 to x86_fp80
  %r = fptrunc x86_fp80 %x to double
  ret double %r
}
define i16 @extended_to_words(double %x) {
  %e = fpext double %x to x86_fp80
  %v = bitcast x86_fp80 %e to <5 x i16>
  %r = extractelement <5 x i16> %v, i64 4
  ret i16 %r
}
define double @ints_to_quad(i32 %low, i32 %high) {
  %v0 = insertelement <4 x i32> zeroinitializer, i32 %low, i64 0
  %v1 = insertelement <4 x i32> %v0, i32 %high, i64 3
  %q = bitcast <4 x i32> %v1 to fp128
  %r = fptrunc fp128 %q to double
  ret double %r
}
define i32 @quad_to_ints(double %x) {
  %q = fpext double %x to fp128
  %v = bitcast fp128 %q to <4 x i32>
  %r = extractelement <4 x i32> %v, i64 3
  ret i32 %r
}
