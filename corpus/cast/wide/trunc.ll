; Truncation between integer widths.
; run: @trunc_i65_i1(0x00000000000000000) == false
; run: @trunc_i65_i1(0x00000000000000001) == true
; run: @trunc_i65_i1(0x1ffffffffffffffff) == true
; run: @trunc_i65_i1(0x10000000000000000) == false
; run: @trunc_i65_i1(0x0ffffffffffffffff) == true
; run: @trunc_i65_i1(0x00000000000000002) == false
; run: @trunc_i65_i1(0x1fffffffffffffff9) == true
; run: @trunc_i65_i1(0x05a5a5a5a5a5a5a5a) == false
; run: @trunc_i65_i1(0x178695a4b3c2d1e0f) == true
; run: @trunc_i65_i8(0x00000000000000000) == 0
; run: @trunc_i65_i8(0x00000000000000001) == 1
; run: @trunc_i65_i8(0x1ffffffffffffffff) == -1
; run: @trunc_i65_i8(0x10000000000000000) == 0
; run: @trunc_i65_i8(0x0ffffffffffffffff) == -1
; run: @trunc_i65_i8(0x00000000000000002) == 2
; run: @trunc_i65_i8(0x1fffffffffffffff9) == -7
; run: @trunc_i65_i8(0x05a5a5a5a5a5a5a5a) == 90
; run: @trunc_i65_i8(0x178695a4b3c2d1e0f) == 15
; run: @trunc_i65_i33(0x00000000000000000) == 0
; run: @trunc_i65_i33(0x00000000000000001) == 1
; run: @trunc_i65_i33(0x1ffffffffffffffff) == -1
; run: @trunc_i65_i33(0x10000000000000000) == 0
; run: @trunc_i65_i33(0x0ffffffffffffffff) == -1
; run: @trunc_i65_i33(0x00000000000000002) == 2
; run: @trunc_i65_i33(0x1fffffffffffffff9) == -7
; run: @trunc_i65_i33(0x05a5a5a5a5a5a5a5a) == 1515870810
; run: @trunc_i65_i33(0x178695a4b3c2d1e0f) == -3285377521
; run: @trunc_i65_i64(0x00000000000000000) == 0
; run: @trunc_i65_i64(0x00000000000000001) == 1
; run: @trunc_i65_i64(0x1ffffffffffffffff) == -1
; run: @trunc_i65_i64(0x10000000000000000) == 0
; run: @trunc_i65_i64(0x0ffffffffffffffff) == -1
; run: @trunc_i65_i64(0x00000000000000002) == 2
; run: @trunc_i65_i64(0x1fffffffffffffff9) == -7
; run: @trunc_i65_i64(0x05a5a5a5a5a5a5a5a) == 6510615555426900570
; run: @trunc_i65_i64(0x178695a4b3c2d1e0f) == 8676565436284608015
; run: @trunc_i96_i1(0x000000000000000000000000) == false
; run: @trunc_i96_i1(0x000000000000000000000001) == true
; run: @trunc_i96_i1(0xffffffffffffffffffffffff) == true
; run: @trunc_i96_i1(0x800000000000000000000000) == false
; run: @trunc_i96_i1(0x7fffffffffffffffffffffff) == true
; run: @trunc_i96_i1(0x000000000000000000000002) == false
; run: @trunc_i96_i1(0xfffffffffffffffffffffff9) == true
; run: @trunc_i96_i1(0x5a5a5a5a5a5a5a5a5a5a5a5a) == false
; run: @trunc_i96_i1(0xb4a5968778695a4b3c2d1e0f) == true
; run: @trunc_i96_i8(0x000000000000000000000000) == 0
; run: @trunc_i96_i8(0x000000000000000000000001) == 1
; run: @trunc_i96_i8(0xffffffffffffffffffffffff) == -1
; run: @trunc_i96_i8(0x800000000000000000000000) == 0
; run: @trunc_i96_i8(0x7fffffffffffffffffffffff) == -1
; run: @trunc_i96_i8(0x000000000000000000000002) == 2
; run: @trunc_i96_i8(0xfffffffffffffffffffffff9) == -7
; run: @trunc_i96_i8(0x5a5a5a5a5a5a5a5a5a5a5a5a) == 90
; run: @trunc_i96_i8(0xb4a5968778695a4b3c2d1e0f) == 15
; run: @trunc_i96_i33(0x000000000000000000000000) == 0
; run: @trunc_i96_i33(0x000000000000000000000001) == 1
; run: @trunc_i96_i33(0xffffffffffffffffffffffff) == -1
; run: @trunc_i96_i33(0x800000000000000000000000) == 0
; run: @trunc_i96_i33(0x7fffffffffffffffffffffff) == -1
; run: @trunc_i96_i33(0x000000000000000000000002) == 2
; run: @trunc_i96_i33(0xfffffffffffffffffffffff9) == -7
; run: @trunc_i96_i33(0x5a5a5a5a5a5a5a5a5a5a5a5a) == 1515870810
; run: @trunc_i96_i33(0xb4a5968778695a4b3c2d1e0f) == -3285377521
; run: @trunc_i96_i64(0x000000000000000000000000) == 0
; run: @trunc_i96_i64(0x000000000000000000000001) == 1
; run: @trunc_i96_i64(0xffffffffffffffffffffffff) == -1
; run: @trunc_i96_i64(0x800000000000000000000000) == 0
; run: @trunc_i96_i64(0x7fffffffffffffffffffffff) == -1
; run: @trunc_i96_i64(0x000000000000000000000002) == 2
; run: @trunc_i96_i64(0xfffffffffffffffffffffff9) == -7
; run: @trunc_i96_i64(0x5a5a5a5a5a5a5a5a5a5a5a5a) == 6510615555426900570
; run: @trunc_i96_i64(0xb4a5968778695a4b3c2d1e0f) == 8676565436284608015
; run: @trunc_i96_i65(0x000000000000000000000000) == 0x00000000000000000
; run: @trunc_i96_i65(0x000000000000000000000001) == 0x00000000000000001
; run: @trunc_i96_i65(0xffffffffffffffffffffffff) == 0x1ffffffffffffffff
; run: @trunc_i96_i65(0x800000000000000000000000) == 0x00000000000000000
; run: @trunc_i96_i65(0x7fffffffffffffffffffffff) == 0x1ffffffffffffffff
; run: @trunc_i96_i65(0x000000000000000000000002) == 0x00000000000000002
; run: @trunc_i96_i65(0xfffffffffffffffffffffff9) == 0x1fffffffffffffff9
; run: @trunc_i96_i65(0x5a5a5a5a5a5a5a5a5a5a5a5a) == 0x05a5a5a5a5a5a5a5a
; run: @trunc_i96_i65(0xb4a5968778695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @trunc_i127_i1(0x00000000000000000000000000000000) == false
; run: @trunc_i127_i1(0x00000000000000000000000000000001) == true
; run: @trunc_i127_i1(0x7fffffffffffffffffffffffffffffff) == true
; run: @trunc_i127_i1(0x40000000000000000000000000000000) == false
; run: @trunc_i127_i1(0x3fffffffffffffffffffffffffffffff) == true
; run: @trunc_i127_i1(0x00000000000000000000000000000002) == false
; run: @trunc_i127_i1(0x7ffffffffffffffffffffffffffffff9) == true
; run: @trunc_i127_i1(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == false
; run: @trunc_i127_i1(0x70e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @trunc_i127_i8(0x00000000000000000000000000000000) == 0
; run: @trunc_i127_i8(0x00000000000000000000000000000001) == 1
; run: @trunc_i127_i8(0x7fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i127_i8(0x40000000000000000000000000000000) == 0
; run: @trunc_i127_i8(0x3fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i127_i8(0x00000000000000000000000000000002) == 2
; run: @trunc_i127_i8(0x7ffffffffffffffffffffffffffffff9) == -7
; run: @trunc_i127_i8(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 90
; run: @trunc_i127_i8(0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 15
; run: @trunc_i127_i33(0x00000000000000000000000000000000) == 0
; run: @trunc_i127_i33(0x00000000000000000000000000000001) == 1
; run: @trunc_i127_i33(0x7fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i127_i33(0x40000000000000000000000000000000) == 0
; run: @trunc_i127_i33(0x3fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i127_i33(0x00000000000000000000000000000002) == 2
; run: @trunc_i127_i33(0x7ffffffffffffffffffffffffffffff9) == -7
; run: @trunc_i127_i33(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 1515870810
; run: @trunc_i127_i33(0x70e1d2c3b4a5968778695a4b3c2d1e0f) == -3285377521
; run: @trunc_i127_i64(0x00000000000000000000000000000000) == 0
; run: @trunc_i127_i64(0x00000000000000000000000000000001) == 1
; run: @trunc_i127_i64(0x7fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i127_i64(0x40000000000000000000000000000000) == 0
; run: @trunc_i127_i64(0x3fffffffffffffffffffffffffffffff) == -1
; run: @trunc_i127_i64(0x00000000000000000000000000000002) == 2
; run: @trunc_i127_i64(0x7ffffffffffffffffffffffffffffff9) == -7
; run: @trunc_i127_i64(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 6510615555426900570
; run: @trunc_i127_i64(0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 8676565436284608015
; run: @trunc_i127_i65(0x00000000000000000000000000000000) == 0x00000000000000000
; run: @trunc_i127_i65(0x00000000000000000000000000000001) == 0x00000000000000001
; run: @trunc_i127_i65(0x7fffffffffffffffffffffffffffffff) == 0x1ffffffffffffffff
; run: @trunc_i127_i65(0x40000000000000000000000000000000) == 0x00000000000000000
; run: @trunc_i127_i65(0x3fffffffffffffffffffffffffffffff) == 0x1ffffffffffffffff
; run: @trunc_i127_i65(0x00000000000000000000000000000002) == 0x00000000000000002
; run: @trunc_i127_i65(0x7ffffffffffffffffffffffffffffff9) == 0x1fffffffffffffff9
; run: @trunc_i127_i65(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x05a5a5a5a5a5a5a5a
; run: @trunc_i127_i65(0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @trunc_i127_i96(0x00000000000000000000000000000000) == 0x000000000000000000000000
; run: @trunc_i127_i96(0x00000000000000000000000000000001) == 0x000000000000000000000001
; run: @trunc_i127_i96(0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @trunc_i127_i96(0x40000000000000000000000000000000) == 0x000000000000000000000000
; run: @trunc_i127_i96(0x3fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @trunc_i127_i96(0x00000000000000000000000000000002) == 0x000000000000000000000002
; run: @trunc_i127_i96(0x7ffffffffffffffffffffffffffffff9) == 0xfffffffffffffffffffffff9
; run: @trunc_i127_i96(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x5a5a5a5a5a5a5a5a5a5a5a5a
; run: @trunc_i127_i96(0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0xb4a5968778695a4b3c2d1e0f
; run: @trunc_i128_i65(0x00000000000000000000000000000000) == 0x00000000000000000
; run: @trunc_i128_i65(0x00000000000000000000000000000001) == 0x00000000000000001
; run: @trunc_i128_i65(0xffffffffffffffffffffffffffffffff) == 0x1ffffffffffffffff
; run: @trunc_i128_i65(0x80000000000000000000000000000000) == 0x00000000000000000
; run: @trunc_i128_i65(0x7fffffffffffffffffffffffffffffff) == 0x1ffffffffffffffff
; run: @trunc_i128_i65(0x00000000000000000000000000000002) == 0x00000000000000002
; run: @trunc_i128_i65(0xfffffffffffffffffffffffffffffff9) == 0x1fffffffffffffff9
; run: @trunc_i128_i65(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x05a5a5a5a5a5a5a5a
; run: @trunc_i128_i65(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @trunc_i128_i96(0x00000000000000000000000000000000) == 0x000000000000000000000000
; run: @trunc_i128_i96(0x00000000000000000000000000000001) == 0x000000000000000000000001
; run: @trunc_i128_i96(0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @trunc_i128_i96(0x80000000000000000000000000000000) == 0x000000000000000000000000
; run: @trunc_i128_i96(0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @trunc_i128_i96(0x00000000000000000000000000000002) == 0x000000000000000000000002
; run: @trunc_i128_i96(0xfffffffffffffffffffffffffffffff9) == 0xfffffffffffffffffffffff9
; run: @trunc_i128_i96(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x5a5a5a5a5a5a5a5a5a5a5a5a
; run: @trunc_i128_i96(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xb4a5968778695a4b3c2d1e0f
; run: @trunc_i128_i127(0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @trunc_i128_i127(0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @trunc_i128_i127(0xffffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @trunc_i128_i127(0x80000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @trunc_i128_i127(0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @trunc_i128_i127(0x00000000000000000000000000000002) == 0x00000000000000000000000000000002
; run: @trunc_i128_i127(0xfffffffffffffffffffffffffffffff9) == 0x7ffffffffffffffffffffffffffffff9
; run: @trunc_i128_i127(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
; run: @trunc_i128_i127(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f

define i1 @trunc_i65_i1(i65 %a) {
  %r = trunc i65 %a to i1
  ret i1 %r
}
define i8 @trunc_i65_i8(i65 %a) {
  %r = trunc i65 %a to i8
  ret i8 %r
}
define i33 @trunc_i65_i33(i65 %a) {
  %r = trunc i65 %a to i33
  ret i33 %r
}
define i64 @trunc_i65_i64(i65 %a) {
  %r = trunc i65 %a to i64
  ret i64 %r
}
define i1 @trunc_i96_i1(i96 %a) {
  %r = trunc i96 %a to i1
  ret i1 %r
}
define i8 @trunc_i96_i8(i96 %a) {
  %r = trunc i96 %a to i8
  ret i8 %r
}
define i33 @trunc_i96_i33(i96 %a) {
  %r = trunc i96 %a to i33
  ret i33 %r
}
define i64 @trunc_i96_i64(i96 %a) {
  %r = trunc i96 %a to i64
  ret i64 %r
}
define i65 @trunc_i96_i65(i96 %a) {
  %r = trunc i96 %a to i65
  ret i65 %r
}
define i1 @trunc_i127_i1(i127 %a) {
  %r = trunc i127 %a to i1
  ret i1 %r
}
define i8 @trunc_i127_i8(i127 %a) {
  %r = trunc i127 %a to i8
  ret i8 %r
}
define i33 @trunc_i127_i33(i127 %a) {
  %r = trunc i127 %a to i33
  ret i33 %r
}
define i64 @trunc_i127_i64(i127 %a) {
  %r = trunc i127 %a to i64
  ret i64 %r
}
define i65 @trunc_i127_i65(i127 %a) {
  %r = trunc i127 %a to i65
  ret i65 %r
}
define i96 @trunc_i127_i96(i127 %a) {
  %r = trunc i127 %a to i96
  ret i96 %r
}
define i65 @trunc_i128_i65(i128 %a) {
  %r = trunc i128 %a to i65
  ret i65 %r
}
define i96 @trunc_i128_i96(i128 %a) {
  %r = trunc i128 %a to i96
  ret i96 %r
}
define i127 @trunc_i128_i127(i128 %a) {
  %r = trunc i128 %a to i127
  ret i127 %r
}
