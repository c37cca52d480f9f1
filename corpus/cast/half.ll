; Conversions of half to and from integers and other formats.
; run: @fptosi_8(0x0000) == 0
; run: @fptosi_8(0xbf9a) == -1
; run: @fptosi_8(0x4100) == 2
; run: @fptosi_8(0x57f8) == 127
; run: @fptosi_8(0xd800) == -128
; run: @fptosi_8(0x03ff) == 0
; run: @fptosi_16(0x0000) == 0
; run: @fptosi_16(0xbf9a) == -1
; run: @fptosi_16(0x4100) == 2
; run: @fptosi_16(0x57f8) == 127
; run: @fptosi_16(0xd800) == -128
; run: @fptosi_16(0x77ff) == 32752
; run: @fptosi_16(0x03ff) == 0
; run: @fptosi_32(0x0000) == 0
; run: @fptosi_32(0xbf9a) == -1
; run: @fptosi_32(0x4100) == 2
; run: @fptosi_32(0x57f8) == 127
; run: @fptosi_32(0xd800) == -128
; run: @fptosi_32(0x77ff) == 32752
; run: @fptosi_32(0x03ff) == 0
; run: @fptosi_64(0x0000) == 0
; run: @fptosi_64(0xbf9a) == -1
; run: @fptosi_64(0x4100) == 2
; run: @fptosi_64(0x57f8) == 127
; run: @fptosi_64(0xd800) == -128
; run: @fptosi_64(0x77ff) == 32752
; run: @fptosi_64(0x03ff) == 0
; run: @fptosi_128(0x0000) == 0
; run: @fptosi_128(0xbf9a) == -1
; run: @fptosi_128(0x4100) == 2
; run: @fptosi_128(0x57f8) == 127
; run: @fptosi_128(0xd800) == -128
; run: @fptosi_128(0x77ff) == 32752
; run: @fptosi_128(0x03ff) == 0
; run: @fptoui_8(0x0000) == 0
; run: @fptoui_8(0x4100) == 2
; run: @fptoui_8(0x57f8) == 127
; run: @fptoui_8(0x03ff) == 0
; run: @fptoui_16(0x0000) == 0
; run: @fptoui_16(0x4100) == 2
; run: @fptoui_16(0x57f8) == 127
; run: @fptoui_16(0x77ff) == 32752
; run: @fptoui_16(0x03ff) == 0
; run: @fptoui_32(0x0000) == 0
; run: @fptoui_32(0x4100) == 2
; run: @fptoui_32(0x57f8) == 127
; run: @fptoui_32(0x77ff) == 32752
; run: @fptoui_32(0x03ff) == 0
; run: @fptoui_64(0x0000) == 0
; run: @fptoui_64(0x4100) == 2
; run: @fptoui_64(0x57f8) == 127
; run: @fptoui_64(0x77ff) == 32752
; run: @fptoui_64(0x03ff) == 0
; run: @fptoui_128(0x0000) == 0
; run: @fptoui_128(0x4100) == 2
; run: @fptoui_128(0x57f8) == 127
; run: @fptoui_128(0x77ff) == 32752
; run: @fptoui_128(0x03ff) == 0
; run: @sitofp_8(0) == 0x0000
; run: @sitofp_8(1) == 0x3c00
; run: @sitofp_8(-1) == 0xbc00
; run: @sitofp_8(127) == 0x57f0
; run: @sitofp_8(-128) == 0xd800
; run: @sitofp_8(65) == 0x5410
; run: @sitofp_16(0) == 0x0000
; run: @sitofp_16(1) == 0x3c00
; run: @sitofp_16(-1) == 0xbc00
; run: @sitofp_16(32767) == 0x7800
; run: @sitofp_16(-32768) == 0xf800
; run: @sitofp_16(16385) == 0x7400
; run: @sitofp_32(0) == 0x0000
; run: @sitofp_32(1) == 0x3c00
; run: @sitofp_32(-1) == 0xbc00
; run: @sitofp_32(2147483647) == 0x7c00
; run: @sitofp_32(-2147483648) == 0xfc00
; run: @sitofp_32(1073741825) == 0x7c00
; run: @sitofp_64(0) == 0x0000
; run: @sitofp_64(1) == 0x3c00
; run: @sitofp_64(-1) == 0xbc00
; run: @sitofp_64(9223372036854775807) == 0x7c00
; run: @sitofp_64(-9223372036854775808) == 0xfc00
; run: @sitofp_64(4611686018427387905) == 0x7c00
; run: @sitofp_128(0) == 0x0000
; run: @sitofp_128(1) == 0x3c00
; run: @sitofp_128(-1) == 0xbc00
; run: @sitofp_128(170141183460469231731687303715884105727) == 0x7c00
; run: @sitofp_128(-170141183460469231731687303715884105728) == 0xfc00
; run: @sitofp_128(85070591730234615865843651857942052865) == 0x7c00
; run: @uitofp_8(0) == 0x0000
; run: @uitofp_8(1) == 0x3c00
; run: @uitofp_8(-1) == 0x5bf8
; run: @uitofp_8(127) == 0x57f0
; run: @uitofp_8(-128) == 0x5800
; run: @uitofp_8(65) == 0x5410
; run: @uitofp_16(0) == 0x0000
; run: @uitofp_16(1) == 0x3c00
; run: @uitofp_16(-1) == 0x7c00
; run: @uitofp_16(32767) == 0x7800
; run: @uitofp_16(-32768) == 0x7800
; run: @uitofp_16(16385) == 0x7400
; run: @uitofp_32(0) == 0x0000
; run: @uitofp_32(1) == 0x3c00
; run: @uitofp_32(-1) == 0x7c00
; run: @uitofp_32(2147483647) == 0x7c00
; run: @uitofp_32(-2147483648) == 0x7c00
; run: @uitofp_32(1073741825) == 0x7c00
; run: @uitofp_64(0) == 0x0000
; run: @uitofp_64(1) == 0x3c00
; run: @uitofp_64(-1) == 0x7c00
; run: @uitofp_64(9223372036854775807) == 0x7c00
; run: @uitofp_64(-9223372036854775808) == 0x7c00
; run: @uitofp_64(4611686018427387905) == 0x7c00
; run: @uitofp_128(0) == 0x0000
; run: @uitofp_128(1) == 0x3c00
; run: @uitofp_128(-1) == 0x7c00
; run: @uitofp_128(170141183460469231731687303715884105727) == 0x7c00
; run: @uitofp_128(-170141183460469231731687303715884105728) == 0x7c00
; run: @uitofp_128(85070591730234615865843651857942052865) == 0x7c00
; run: @to_float(0x0000) == 0.0
; run: @to_float(0xbf9a) == -1.9003906
; run: @to_float(0x4100) == 2.5
; run: @to_float(0x57f8) == 127.5
; run: @to_float(0xd800) == -128.0
; run: @to_float(0x77ff) == 32752.0
; run: @to_float(0x03ff) == 6.097555e-5
; run: @from_float(0.0) == 0x0000
; run: @from_float(-0.0) == 0x8000
; run: @from_float(inf) == 0x7c00
; run: @from_float(-inf) == 0xfc00
; run: @from_float(nan) == nan
; run: @from_float(0.1) == 0x2e66
; run: @from_float(65519.0) == 0x7bff
; run: @from_float(65520.0) == 0x7c00
; run: @from_float(1e-45) == 0x0000
; run: @from_float(3.4028234e38) == 0x7c00
; run: @from_float(0.000000059604645) == 0x0001
; run: @to_double(0x0000) == 0.0
; run: @to_double(0xbf9a) == -1.900390625
; run: @to_double(0x4100) == 2.5
; run: @to_double(0x57f8) == 127.5
; run: @to_double(0xd800) == -128.0
; run: @to_double(0x77ff) == 32752.0
; run: @to_double(0x03ff) == 6.097555160522461e-5
; run: @from_double(0.0) == 0x0000
; run: @from_double(-0.0) == 0x8000
; run: @from_double(inf) == 0x7c00
; run: @from_double(-inf) == 0xfc00
; run: @from_double(nan) == nan
; run: @from_double(0.1) == 0x2e66
; run: @from_double(65519.0) == 0x7bff
; run: @from_double(65520.0) == 0x7c00
; run: @from_double(1e-45) == 0x0000
; run: @from_double(3.4028234e38) == 0x7c00
; run: @from_double(0.000000059604645) == 0x0001

define i8 @fptosi_8(half %a) {
  %r = fptosi half %a to i8
  ret i8 %r
}
define i16 @fptosi_16(half %a) {
  %r = fptosi half %a to i16
  ret i16 %r
}
define i32 @fptosi_32(half %a) {
  %r = fptosi half %a to i32
  ret i32 %r
}
define i64 @fptosi_64(half %a) {
  %r = fptosi half %a to i64
  ret i64 %r
}
define i128 @fptosi_128(half %a) {
  %r = fptosi half %a to i128
  ret i128 %r
}
define i8 @fptoui_8(half %a) {
  %r = fptoui half %a to i8
  ret i8 %r
}
define i16 @fptoui_16(half %a) {
  %r = fptoui half %a to i16
  ret i16 %r
}
define i32 @fptoui_32(half %a) {
  %r = fptoui half %a to i32
  ret i32 %r
}
define i64 @fptoui_64(half %a) {
  %r = fptoui half %a to i64
  ret i64 %r
}
define i128 @fptoui_128(half %a) {
  %r = fptoui half %a to i128
  ret i128 %r
}
define half @sitofp_8(i8 %a) {
  %r = sitofp i8 %a to half
  ret half %r
}
define half @sitofp_16(i16 %a) {
  %r = sitofp i16 %a to half
  ret half %r
}
define half @sitofp_32(i32 %a) {
  %r = sitofp i32 %a to half
  ret half %r
}
define half @sitofp_64(i64 %a) {
  %r = sitofp i64 %a to half
  ret half %r
}
define half @sitofp_128(i128 %a) {
  %r = sitofp i128 %a to half
  ret half %r
}
define half @uitofp_8(i8 %a) {
  %r = uitofp i8 %a to half
  ret half %r
}
define half @uitofp_16(i16 %a) {
  %r = uitofp i16 %a to half
  ret half %r
}
define half @uitofp_32(i32 %a) {
  %r = uitofp i32 %a to half
  ret half %r
}
define half @uitofp_64(i64 %a) {
  %r = uitofp i64 %a to half
  ret half %r
}
define half @uitofp_128(i128 %a) {
  %r = uitofp i128 %a to half
  ret half %r
}
define float @to_float(half %a) {
  %r = fpext half %a to float
  ret float %r
}
define half @from_float(float %a) {
  %r = fptrunc float %a to half
  ret half %r
}
define double @to_double(half %a) {
  %r = fpext half %a to double
  ret double %r
}
define half @from_double(double %a) {
  %r = fptrunc double %a to half
  ret half %r
}
