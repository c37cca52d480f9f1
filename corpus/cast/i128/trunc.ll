; Truncation between integer widths.
; run: @trunc_i128_i1(0x00000000000000000000000000000000) == false
; run: @trunc_i128_i1(0x00000000000000000000000000000001) == true
; run: @trunc_i128_i1(0xffffffffffffffffffffffffffffffff) == true
; run: @trunc_i128_i1(0x80000000000000000000000000000000) == false
; run: @trunc_i128_i1(0x7fffffffffffffffffffffffffffffff) == true
; run: @trunc_i128_i1(0x00000000000000000000000000000002) == false
; run: @trunc_i128_i1(0xfffffffffffffffffffffffffffffff9) == true
; run: @trunc_i128_i1(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == false
; run: @trunc_i128_i1(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @trunc_i128_i7(0x00000000000000000000000000000000) == 0
; run: @trunc_i128_i7(0x00000000000000000000000000000001) == 1
; run: @trunc_i128_i7(0xffffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i7(0x80000000000000000000000000000000) == 0
; run: @trunc_i128_i7(0x7fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i7(0x00000000000000000000000000000002) == 2
; run: @trunc_i128_i7(0xfffffffffffffffffffffffffffffff9) == -7
; run: @trunc_i128_i7(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == -38
; run: @trunc_i128_i7(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 15
; run: @trunc_i128_i8(0x00000000000000000000000000000000) == 0
; run: @trunc_i128_i8(0x00000000000000000000000000000001) == 1
; run: @trunc_i128_i8(0xffffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i8(0x80000000000000000000000000000000) == 0
; run: @trunc_i128_i8(0x7fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i8(0x00000000000000000000000000000002) == 2
; run: @trunc_i128_i8(0xfffffffffffffffffffffffffffffff9) == -7
; run: @trunc_i128_i8(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 90
; run: @trunc_i128_i8(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 15
; run: @trunc_i128_i16(0x00000000000000000000000000000000) == 0
; run: @trunc_i128_i16(0x00000000000000000000000000000001) == 1
; run: @trunc_i128_i16(0xffffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i16(0x80000000000000000000000000000000) == 0
; run: @trunc_i128_i16(0x7fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i16(0x00000000000000000000000000000002) == 2
; run: @trunc_i128_i16(0xfffffffffffffffffffffffffffffff9) == -7
; run: @trunc_i128_i16(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 23130
; run: @trunc_i128_i16(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 7695
; run: @trunc_i128_i32(0x00000000000000000000000000000000) == 0
; run: @trunc_i128_i32(0x00000000000000000000000000000001) == 1
; run: @trunc_i128_i32(0xffffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i32(0x80000000000000000000000000000000) == 0
; run: @trunc_i128_i32(0x7fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i32(0x00000000000000000000000000000002) == 2
; run: @trunc_i128_i32(0xfffffffffffffffffffffffffffffff9) == -7
; run: @trunc_i128_i32(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 1515870810
; run: @trunc_i128_i32(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 1009589775
; run: @trunc_i128_i48(0x00000000000000000000000000000000) == 0
; run: @trunc_i128_i48(0x00000000000000000000000000000001) == 1
; run: @trunc_i128_i48(0xffffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i48(0x80000000000000000000000000000000) == 0
; run: @trunc_i128_i48(0x7fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i48(0x00000000000000000000000000000002) == 2
; run: @trunc_i128_i48(0xfffffffffffffffffffffffffffffff9) == -7
; run: @trunc_i128_i48(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 99344109427290
; run: @trunc_i128_i48(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 99279178636815
; run: @trunc_i128_i64(0x00000000000000000000000000000000) == 0
; run: @trunc_i128_i64(0x00000000000000000000000000000001) == 1
; run: @trunc_i128_i64(0xffffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i64(0x80000000000000000000000000000000) == 0
; run: @trunc_i128_i64(0x7fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i128_i64(0x00000000000000000000000000000002) == 2
; run: @trunc_i128_i64(0xfffffffffffffffffffffffffffffff9) == -7
; run: @trunc_i128_i64(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 6510615555426900570
; run: @trunc_i128_i64(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 8676565436284608015

define i1 @trunc_i128_i1(i128 %a) {
  %r = trunc i128 %a to i1
  ret i1 %r
}
define i7 @trunc_i128_i7(i128 %a) {
  %r = trunc i128 %a to i7
  ret i7 %r
}
define i8 @trunc_i128_i8(i128 %a) {
  %r = trunc i128 %a to i8
  ret i8 %r
}
define i16 @trunc_i128_i16(i128 %a) {
  %r = trunc i128 %a to i16
  ret i16 %r
}
define i32 @trunc_i128_i32(i128 %a) {
  %r = trunc i128 %a to i32
  ret i32 %r
}
define i48 @trunc_i128_i48(i128 %a) {
  %r = trunc i128 %a to i48
  ret i48 %r
}
define i64 @trunc_i128_i64(i128 %a) {
  %r = trunc i128 %a to i64
  ret i64 %r
}
