; bitcast between equal sizes: floats and integers, vectors of other lanes, wide integers.
; run: @f32(1.0) == 0x3f800000
; run: @i32(0x7fa00001) == 0x7fa00001
; run: @f64(-0.0) == -9223372036854775808
; run: @i64(0x7ff4000000000001) == 0x7ff4000000000001
; run: @v2i32(<1, 2>) == 0x0000000200000001
; run: @v4i16(0x0004000300020001) == <1, 2, 3, 4>
; run: @i128(<1, 2>) == 0x00000000000000020000000000000001
; run: @v16i8(0x0f0e0d0c0b0a09080706050403020100) == <0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15>
; run: @v2f32(<1.0, -1.0>) == 0xbf8000003f800000
; run: @half(0x3c00) == 0x3c00
; run: @i24(i8{1, 2, 3}) == 0x030201
; run: @i48(i16{1, 2, 3}) == 0x000300020001

define i32 @f32(float %a) {
  %r = bitcast float %a to i32
  ret i32 %r
}
define float @i32(i32 %a) {
  %r = bitcast i32 %a to float
  ret float %r
}
define i64 @f64(double %a) {
  %r = bitcast double %a to i64
  ret i64 %r
}
define double @i64(i64 %a) {
  %r = bitcast i64 %a to double
  ret double %r
}
define i64 @v2i32(<2 x i32> %a) {
  %r = bitcast <2 x i32> %a to i64
  ret i64 %r
}
define <4 x i16> @v4i16(i64 %a) {
  %r = bitcast i64 %a to <4 x i16>
  ret <4 x i16> %r
}
define i128 @i128(<2 x i64> %a) {
  %r = bitcast <2 x i64> %a to i128
  ret i128 %r
}
define <16 x i8> @v16i8(i128 %a) {
  %r = bitcast i128 %a to <16 x i8>
  ret <16 x i8> %r
}
define i64 @v2f32(<2 x float> %a) {
  %r = bitcast <2 x float> %a to i64
  ret i64 %r
}
define i16 @half(i16 %a) {
  %h = bitcast i16 %a to half
  %r = bitcast half %h to i16
  ret i16 %r
}
define i24 @i24(ptr %p) {
  %a = load <3 x i8>, ptr %p
  %r = bitcast <3 x i8> %a to i24
  ret i24 %r
}
define i48 @i48(ptr %p) {
  %a = load <3 x i16>, ptr %p
  %r = bitcast <3 x i16> %a to i48
  ret i48 %r
}
