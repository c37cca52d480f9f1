; Sign extension between integer widths.
; run: @sext_i1_i65(false) == 0x00000000000000000
; run: @sext_i1_i65(true) == 0x1ffffffffffffffff
; run: @sext_i1_i96(false) == 0x000000000000000000000000
; run: @sext_i1_i96(true) == 0xffffffffffffffffffffffff
; run: @sext_i1_i127(false) == 0x00000000000000000000000000000000
; run: @sext_i1_i127(true) == 0x7fffffffffffffffffffffffffffffff
; run: @sext_i8_i65(0) == 0x00000000000000000
; run: @sext_i8_i65(1) == 0x00000000000000001
; run: @sext_i8_i65(-1) == 0x1ffffffffffffffff
; run: @sext_i8_i65(-128) == 0x1ffffffffffffff80
; run: @sext_i8_i65(127) == 0x0000000000000007f
; run: @sext_i8_i65(2) == 0x00000000000000002
; run: @sext_i8_i65(-7) == 0x1fffffffffffffff9
; run: @sext_i8_i65(90) == 0x0000000000000005a
; run: @sext_i8_i65(15) == 0x0000000000000000f
; run: @sext_i8_i96(0) == 0x000000000000000000000000
; run: @sext_i8_i96(1) == 0x000000000000000000000001
; run: @sext_i8_i96(-1) == 0xffffffffffffffffffffffff
; run: @sext_i8_i96(-128) == 0xffffffffffffffffffffff80
; run: @sext_i8_i96(127) == 0x00000000000000000000007f
; run: @sext_i8_i96(2) == 0x000000000000000000000002
; run: @sext_i8_i96(-7) == 0xfffffffffffffffffffffff9
; run: @sext_i8_i96(90) == 0x00000000000000000000005a
; run: @sext_i8_i96(15) == 0x00000000000000000000000f
; run: @sext_i8_i127(0) == 0x00000000000000000000000000000000
; run: @sext_i8_i127(1) == 0x00000000000000000000000000000001
; run: @sext_i8_i127(-1) == 0x7fffffffffffffffffffffffffffffff
; run: @sext_i8_i127(-128) == 0x7fffffffffffffffffffffffffffff80
; run: @sext_i8_i127(127) == 0x0000000000000000000000000000007f
; run: @sext_i8_i127(2) == 0x00000000000000000000000000000002
; run: @sext_i8_i127(-7) == 0x7ffffffffffffffffffffffffffffff9
; run: @sext_i8_i127(90) == 0x0000000000000000000000000000005a
; run: @sext_i8_i127(15) == 0x0000000000000000000000000000000f
; run: @sext_i33_i65(0) == 0x00000000000000000
; run: @sext_i33_i65(1) == 0x00000000000000001
; run: @sext_i33_i65(-1) == 0x1ffffffffffffffff
; run: @sext_i33_i65(-4294967296) == 0x1ffffffff00000000
; run: @sext_i33_i65(4294967295) == 0x000000000ffffffff
; run: @sext_i33_i65(2) == 0x00000000000000002
; run: @sext_i33_i65(-7) == 0x1fffffffffffffff9
; run: @sext_i33_i65(1515870810) == 0x0000000005a5a5a5a
; run: @sext_i33_i65(-3285377521) == 0x1ffffffff3c2d1e0f
; run: @sext_i33_i96(0) == 0x000000000000000000000000
; run: @sext_i33_i96(1) == 0x000000000000000000000001
; run: @sext_i33_i96(-1) == 0xffffffffffffffffffffffff
; run: @sext_i33_i96(-4294967296) == 0xffffffffffffffff00000000
; run: @sext_i33_i96(4294967295) == 0x0000000000000000ffffffff
; run: @sext_i33_i96(2) == 0x000000000000000000000002
; run: @sext_i33_i96(-7) == 0xfffffffffffffffffffffff9
; run: @sext_i33_i96(1515870810) == 0x00000000000000005a5a5a5a
; run: @sext_i33_i96(-3285377521) == 0xffffffffffffffff3c2d1e0f
; run: @sext_i33_i127(0) == 0x00000000000000000000000000000000
; run: @sext_i33_i127(1) == 0x00000000000000000000000000000001
; run: @sext_i33_i127(-1) == 0x7fffffffffffffffffffffffffffffff
; run: @sext_i33_i127(-4294967296) == 0x7fffffffffffffffffffffff00000000
; run: @sext_i33_i127(4294967295) == 0x000000000000000000000000ffffffff
; run: @sext_i33_i127(2) == 0x00000000000000000000000000000002
; run: @sext_i33_i127(-7) == 0x7ffffffffffffffffffffffffffffff9
; run: @sext_i33_i127(1515870810) == 0x0000000000000000000000005a5a5a5a
; run: @sext_i33_i127(-3285377521) == 0x7fffffffffffffffffffffff3c2d1e0f
; run: @sext_i64_i65(0) == 0x00000000000000000
; run: @sext_i64_i65(1) == 0x00000000000000001
; run: @sext_i64_i65(-1) == 0x1ffffffffffffffff
; run: @sext_i64_i65(-9223372036854775808) == 0x18000000000000000
; run: @sext_i64_i65(9223372036854775807) == 0x07fffffffffffffff
; run: @sext_i64_i65(2) == 0x00000000000000002
; run: @sext_i64_i65(-7) == 0x1fffffffffffffff9
; run: @sext_i64_i65(6510615555426900570) == 0x05a5a5a5a5a5a5a5a
; run: @sext_i64_i65(8676565436284608015) == 0x078695a4b3c2d1e0f
; run: @sext_i64_i96(0) == 0x000000000000000000000000
; run: @sext_i64_i96(1) == 0x000000000000000000000001
; run: @sext_i64_i96(-1) == 0xffffffffffffffffffffffff
; run: @sext_i64_i96(-9223372036854775808) == 0xffffffff8000000000000000
; run: @sext_i64_i96(9223372036854775807) == 0x000000007fffffffffffffff
; run: @sext_i64_i96(2) == 0x000000000000000000000002
; run: @sext_i64_i96(-7) == 0xfffffffffffffffffffffff9
; run: @sext_i64_i96(6510615555426900570) == 0x000000005a5a5a5a5a5a5a5a
; run: @sext_i64_i96(8676565436284608015) == 0x0000000078695a4b3c2d1e0f
; run: @sext_i64_i127(0) == 0x00000000000000000000000000000000
; run: @sext_i64_i127(1) == 0x00000000000000000000000000000001
; run: @sext_i64_i127(-1) == 0x7fffffffffffffffffffffffffffffff
; run: @sext_i64_i127(-9223372036854775808) == 0x7fffffffffffffff8000000000000000
; run: @sext_i64_i127(9223372036854775807) == 0x00000000000000007fffffffffffffff
; run: @sext_i64_i127(2) == 0x00000000000000000000000000000002
; run: @sext_i64_i127(-7) == 0x7ffffffffffffffffffffffffffffff9
; run: @sext_i64_i127(6510615555426900570) == 0x00000000000000005a5a5a5a5a5a5a5a
; run: @sext_i64_i127(8676565436284608015) == 0x000000000000000078695a4b3c2d1e0f
; run: @sext_i65_i96(0x00000000000000000) == 0x000000000000000000000000
; run: @sext_i65_i96(0x00000000000000001) == 0x000000000000000000000001
; run: @sext_i65_i96(0x1ffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @sext_i65_i96(0x10000000000000000) == 0xffffffff0000000000000000
; run: @sext_i65_i96(0x0ffffffffffffffff) == 0x00000000ffffffffffffffff
; run: @sext_i65_i96(0x00000000000000002) == 0x000000000000000000000002
; run: @sext_i65_i96(0x1fffffffffffffff9) == 0xfffffffffffffffffffffff9
; run: @sext_i65_i96(0x05a5a5a5a5a5a5a5a) == 0x000000005a5a5a5a5a5a5a5a
; run: @sext_i65_i96(0x178695a4b3c2d1e0f) == 0xffffffff78695a4b3c2d1e0f
; run: @sext_i65_i127(0x00000000000000000) == 0x00000000000000000000000000000000
; run: @sext_i65_i127(0x00000000000000001) == 0x00000000000000000000000000000001
; run: @sext_i65_i127(0x1ffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @sext_i65_i127(0x10000000000000000) == 0x7fffffffffffffff0000000000000000
; run: @sext_i65_i127(0x0ffffffffffffffff) == 0x0000000000000000ffffffffffffffff
; run: @sext_i65_i127(0x00000000000000002) == 0x00000000000000000000000000000002
; run: @sext_i65_i127(0x1fffffffffffffff9) == 0x7ffffffffffffffffffffffffffffff9
; run: @sext_i65_i127(0x05a5a5a5a5a5a5a5a) == 0x00000000000000005a5a5a5a5a5a5a5a
; run: @sext_i65_i127(0x178695a4b3c2d1e0f) == 0x7fffffffffffffff78695a4b3c2d1e0f
; run: @sext_i65_i128(0x00000000000000000) == 0x00000000000000000000000000000000
; run: @sext_i65_i128(0x00000000000000001) == 0x00000000000000000000000000000001
; run: @sext_i65_i128(0x1ffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @sext_i65_i128(0x10000000000000000) == 0xffffffffffffffff0000000000000000
; run: @sext_i65_i128(0x0ffffffffffffffff) == 0x0000000000000000ffffffffffffffff
; run: @sext_i65_i128(0x00000000000000002) == 0x00000000000000000000000000000002
; run: @sext_i65_i128(0x1fffffffffffffff9) == 0xfffffffffffffffffffffffffffffff9
; run: @sext_i65_i128(0x05a5a5a5a5a5a5a5a) == 0x00000000000000005a5a5a5a5a5a5a5a
; run: @sext_i65_i128(0x178695a4b3c2d1e0f) == 0xffffffffffffffff78695a4b3c2d1e0f
; run: @sext_i96_i127(0x000000000000000000000000) == 0x00000000000000000000000000000000
; run: @sext_i96_i127(0x000000000000000000000001) == 0x00000000000000000000000000000001
; run: @sext_i96_i127(0xffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @sext_i96_i127(0x800000000000000000000000) == 0x7fffffff800000000000000000000000
; run: @sext_i96_i127(0x7fffffffffffffffffffffff) == 0x000000007fffffffffffffffffffffff
; run: @sext_i96_i127(0x000000000000000000000002) == 0x00000000000000000000000000000002
; run: @sext_i96_i127(0xfffffffffffffffffffffff9) == 0x7ffffffffffffffffffffffffffffff9
; run: @sext_i96_i127(0x5a5a5a5a5a5a5a5a5a5a5a5a) == 0x000000005a5a5a5a5a5a5a5a5a5a5a5a
; run: @sext_i96_i127(0xb4a5968778695a4b3c2d1e0f) == 0x7fffffffb4a5968778695a4b3c2d1e0f
; run: @sext_i96_i128(0x000000000000000000000000) == 0x00000000000000000000000000000000
; run: @sext_i96_i128(0x000000000000000000000001) == 0x00000000000000000000000000000001
; run: @sext_i96_i128(0xffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @sext_i96_i128(0x800000000000000000000000) == 0xffffffff800000000000000000000000
; run: @sext_i96_i128(0x7fffffffffffffffffffffff) == 0x000000007fffffffffffffffffffffff
; run: @sext_i96_i128(0x000000000000000000000002) == 0x00000000000000000000000000000002
; run: @sext_i96_i128(0xfffffffffffffffffffffff9) == 0xfffffffffffffffffffffffffffffff9
; run: @sext_i96_i128(0x5a5a5a5a5a5a5a5a5a5a5a5a) == 0x000000005a5a5a5a5a5a5a5a5a5a5a5a
; run: @sext_i96_i128(0xb4a5968778695a4b3c2d1e0f) == 0xffffffffb4a5968778695a4b3c2d1e0f
; run: @sext_i127_i128(0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @sext_i127_i128(0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @sext_i127_i128(0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @sext_i127_i128(0x40000000000000000000000000000000) == 0xc0000000000000000000000000000000
; run: @sext_i127_i128(0x3fffffffffffffffffffffffffffffff) == 0x3fffffffffffffffffffffffffffffff
; run: @sext_i127_i128(0x00000000000000000000000000000002) == 0x00000000000000000000000000000002
; run: @sext_i127_i128(0x7ffffffffffffffffffffffffffffff9) == 0xfffffffffffffffffffffffffffffff9
; run: @sext_i127_i128(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0xda5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
; run: @sext_i127_i128(0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f

define i65 @sext_i1_i65(i1 %a) {
  %r = sext i1 %a to i65
  ret i65 %r
}
define i96 @sext_i1_i96(i1 %a) {
  %r = sext i1 %a to i96
  ret i96 %r
}
define i127 @sext_i1_i127(i1 %a) {
  %r = sext i1 %a to i127
  ret i127 %r
}
define i65 @sext_i8_i65(i8 %a) {
  %r = sext i8 %a to i65
  ret i65 %r
}
define i96 @sext_i8_i96(i8 %a) {
  %r = sext i8 %a to i96
  ret i96 %r
}
define i127 @sext_i8_i127(i8 %a) {
  %r = sext i8 %a to i127
  ret i127 %r
}
define i65 @sext_i33_i65(i33 %a) {
  %r = sext i33 %a to i65
  ret i65 %r
}
define i96 @sext_i33_i96(i33 %a) {
  %r = sext i33 %a to i96
  ret i96 %r
}
define i127 @sext_i33_i127(i33 %a) {
  %r = sext i33 %a to i127
  ret i127 %r
}
define i65 @sext_i64_i65(i64 %a) {
  %r = sext i64 %a to i65
  ret i65 %r
}
define i96 @sext_i64_i96(i64 %a) {
  %r = sext i64 %a to i96
  ret i96 %r
}
define i127 @sext_i64_i127(i64 %a) {
  %r = sext i64 %a to i127
  ret i127 %r
}
define i96 @sext_i65_i96(i65 %a) {
  %r = sext i65 %a to i96
  ret i96 %r
}
define i127 @sext_i65_i127(i65 %a) {
  %r = sext i65 %a to i127
  ret i127 %r
}
define i128 @sext_i65_i128(i65 %a) {
  %r = sext i65 %a to i128
  ret i128 %r
}
define i127 @sext_i96_i127(i96 %a) {
  %r = sext i96 %a to i127
  ret i127 %r
}
define i128 @sext_i96_i128(i96 %a) {
  %r = sext i96 %a to i128
  ret i128 %r
}
define i128 @sext_i127_i128(i127 %a) {
  %r = sext i127 %a to i128
  ret i128 %r
}
