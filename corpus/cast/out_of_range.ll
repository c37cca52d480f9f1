; Conversions of numbers out of range. They are poison in LLVM; a native build gives what the
; processor gives, and code that relies on it exists.
; run: @fptosi_float_8(nan) == 0
; run: @fptosi_float_8(inf) == 0
; run: @fptosi_float_8(-inf) == 0
; run: @fptosi_float_8(1e30) == 0
; run: @fptosi_float_8(-1e30) == 0
; run: @fptosi_float_8(-1.0) == -1
; run: @fptosi_float_8(-300.5) == -44
; run: @fptosi_float_8(70000.0) == 112
; run: @fptosi_float_8(3000000000.0) == 0
; run: @fptosi_float_8(5000000000.0) == 0
; run: @fptosi_float_8(-9223372036854775808.0) == 0
; run: @fptosi_float_8(9223372036854775808.0) == 0
; run: @fptosi_float_8(18446744073709551616.0) == 0
; run: @fptosi_float_16(nan) == 0
; run: @fptosi_float_16(inf) == 0
; run: @fptosi_float_16(-inf) == 0
; run: @fptosi_float_16(1e30) == 0
; run: @fptosi_float_16(-1e30) == 0
; run: @fptosi_float_16(-1.0) == -1
; run: @fptosi_float_16(-300.5) == -300
; run: @fptosi_float_16(70000.0) == 4464
; run: @fptosi_float_16(3000000000.0) == 0
; run: @fptosi_float_16(5000000000.0) == 0
; run: @fptosi_float_16(-9223372036854775808.0) == 0
; run: @fptosi_float_16(9223372036854775808.0) == 0
; run: @fptosi_float_16(18446744073709551616.0) == 0
; run: @fptosi_float_32(nan) == -2147483648
; run: @fptosi_float_32(inf) == -2147483648
; run: @fptosi_float_32(-inf) == -2147483648
; run: @fptosi_float_32(1e30) == -2147483648
; run: @fptosi_float_32(-1e30) == -2147483648
; run: @fptosi_float_32(-1.0) == -1
; run: @fptosi_float_32(-300.5) == -300
; run: @fptosi_float_32(70000.0) == 70000
; run: @fptosi_float_32(3000000000.0) == -2147483648
; run: @fptosi_float_32(5000000000.0) == -2147483648
; run: @fptosi_float_32(-9223372036854775808.0) == -2147483648
; run: @fptosi_float_32(9223372036854775808.0) == -2147483648
; run: @fptosi_float_32(18446744073709551616.0) == -2147483648
; run: @fptosi_float_64(nan) == -9223372036854775808
; run: @fptosi_float_64(inf) == -9223372036854775808
; run: @fptosi_float_64(-inf) == -9223372036854775808
; run: @fptosi_float_64(1e30) == -9223372036854775808
; run: @fptosi_float_64(-1e30) == -9223372036854775808
; run: @fptosi_float_64(-1.0) == -1
; run: @fptosi_float_64(-300.5) == -300
; run: @fptosi_float_64(70000.0) == 70000
; run: @fptosi_float_64(3000000000.0) == 3000000000
; run: @fptosi_float_64(5000000000.0) == 5000000000
; run: @fptosi_float_64(-9223372036854775808.0) == -9223372036854775808
; run: @fptosi_float_64(9223372036854775808.0) == -9223372036854775808
; run: @fptosi_float_64(18446744073709551616.0) == -9223372036854775808
; run: @fptoui_float_8(nan) == 0
; run: @fptoui_float_8(inf) == 0
; run: @fptoui_float_8(-inf) == 0
; run: @fptoui_float_8(1e30) == 0
; run: @fptoui_float_8(-1e30) == 0
; run: @fptoui_float_8(-1.0) == -1
; run: @fptoui_float_8(-300.5) == -44
; run: @fptoui_float_8(70000.0) == 112
; run: @fptoui_float_8(3000000000.0) == 0
; run: @fptoui_float_8(5000000000.0) == 0
; run: @fptoui_float_8(-9223372036854775808.0) == 0
; run: @fptoui_float_8(9223372036854775808.0) == 0
; run: @fptoui_float_8(18446744073709551616.0) == 0
; run: @fptoui_float_16(nan) == 0
; run: @fptoui_float_16(inf) == 0
; run: @fptoui_float_16(-inf) == 0
; run: @fptoui_float_16(1e30) == 0
; run: @fptoui_float_16(-1e30) == 0
; run: @fptoui_float_16(-1.0) == -1
; run: @fptoui_float_16(-300.5) == -300
; run: @fptoui_float_16(70000.0) == 4464
; run: @fptoui_float_16(3000000000.0) == 0
; run: @fptoui_float_16(5000000000.0) == 0
; run: @fptoui_float_16(-9223372036854775808.0) == 0
; run: @fptoui_float_16(9223372036854775808.0) == 0
; run: @fptoui_float_16(18446744073709551616.0) == 0
; run: @fptosi_double_8(nan) == 0
; run: @fptosi_double_8(inf) == 0
; run: @fptosi_double_8(-inf) == 0
; run: @fptosi_double_8(1e30) == 0
; run: @fptosi_double_8(-1e30) == 0
; run: @fptosi_double_8(-1.0) == -1
; run: @fptosi_double_8(-300.5) == -44
; run: @fptosi_double_8(70000.0) == 112
; run: @fptosi_double_8(3000000000.0) == 0
; run: @fptosi_double_8(5000000000.0) == 0
; run: @fptosi_double_8(-9223372036854775808.0) == 0
; run: @fptosi_double_8(9223372036854775808.0) == 0
; run: @fptosi_double_8(18446744073709551616.0) == 0
; run: @fptosi_double_16(nan) == 0
; run: @fptosi_double_16(inf) == 0
; run: @fptosi_double_16(-inf) == 0
; run: @fptosi_double_16(1e30) == 0
; run: @fptosi_double_16(-1e30) == 0
; run: @fptosi_double_16(-1.0) == -1
; run: @fptosi_double_16(-300.5) == -300
; run: @fptosi_double_16(70000.0) == 4464
; run: @fptosi_double_16(3000000000.0) == 0
; run: @fptosi_double_16(5000000000.0) == 0
; run: @fptosi_double_16(-9223372036854775808.0) == 0
; run: @fptosi_double_16(9223372036854775808.0) == 0
; run: @fptosi_double_16(18446744073709551616.0) == 0
; run: @fptosi_double_32(nan) == -2147483648
; run: @fptosi_double_32(inf) == -2147483648
; run: @fptosi_double_32(-inf) == -2147483648
; run: @fptosi_double_32(1e30) == -2147483648
; run: @fptosi_double_32(-1e30) == -2147483648
; run: @fptosi_double_32(-1.0) == -1
; run: @fptosi_double_32(-300.5) == -300
; run: @fptosi_double_32(70000.0) == 70000
; run: @fptosi_double_32(3000000000.0) == -2147483648
; run: @fptosi_double_32(5000000000.0) == -2147483648
; run: @fptosi_double_32(-9223372036854775808.0) == -2147483648
; run: @fptosi_double_32(9223372036854775808.0) == -2147483648
; run: @fptosi_double_32(18446744073709551616.0) == -2147483648
; run: @fptosi_double_64(nan) == -9223372036854775808
; run: @fptosi_double_64(inf) == -9223372036854775808
; run: @fptosi_double_64(-inf) == -9223372036854775808
; run: @fptosi_double_64(1e30) == -9223372036854775808
; run: @fptosi_double_64(-1e30) == -9223372036854775808
; run: @fptosi_double_64(-1.0) == -1
; run: @fptosi_double_64(-300.5) == -300
; run: @fptosi_double_64(70000.0) == 70000
; run: @fptosi_double_64(3000000000.0) == 3000000000
; run: @fptosi_double_64(5000000000.0) == 5000000000
; run: @fptosi_double_64(-9223372036854775808.0) == -9223372036854775808
; run: @fptosi_double_64(9223372036854775808.0) == -9223372036854775808
; run: @fptosi_double_64(18446744073709551616.0) == -9223372036854775808
; run: @fptoui_double_8(nan) == 0
; run: @fptoui_double_8(inf) == 0
; run: @fptoui_double_8(-inf) == 0
; run: @fptoui_double_8(1e30) == 0
; run: @fptoui_double_8(-1e30) == 0
; run: @fptoui_double_8(-1.0) == -1
; run: @fptoui_double_8(-300.5) == -44
; run: @fptoui_double_8(70000.0) == 112
; run: @fptoui_double_8(3000000000.0) == 0
; run: @fptoui_double_8(5000000000.0) == 0
; run: @fptoui_double_8(-9223372036854775808.0) == 0
; run: @fptoui_double_8(9223372036854775808.0) == 0
; run: @fptoui_double_8(18446744073709551616.0) == 0
; run: @fptoui_double_16(nan) == 0
; run: @fptoui_double_16(inf) == 0
; run: @fptoui_double_16(-inf) == 0
; run: @fptoui_double_16(1e30) == 0
; run: @fptoui_double_16(-1e30) == 0
; run: @fptoui_double_16(-1.0) == -1
; run: @fptoui_double_16(-300.5) == -300
; run: @fptoui_double_16(70000.0) == 4464
; run: @fptoui_double_16(3000000000.0) == 0
; run: @fptoui_double_16(5000000000.0) == 0
; run: @fptoui_double_16(-9223372036854775808.0) == 0
; run: @fptoui_double_16(9223372036854775808.0) == 0
; run: @fptoui_double_16(18446744073709551616.0) == 0

define i8 @fptosi_float_8(float %a) {
  %r = fptosi float %a to i8
  ret i8 %r
}
define i16 @fptosi_float_16(float %a) {
  %r = fptosi float %a to i16
  ret i16 %r
}
define i32 @fptosi_float_32(float %a) {
  %r = fptosi float %a to i32
  ret i32 %r
}
define i64 @fptosi_float_64(float %a) {
  %r = fptosi float %a to i64
  ret i64 %r
}
define i8 @fptoui_float_8(float %a) {
  %r = fptoui float %a to i8
  ret i8 %r
}
define i16 @fptoui_float_16(float %a) {
  %r = fptoui float %a to i16
  ret i16 %r
}
define i8 @fptosi_double_8(double %a) {
  %r = fptosi double %a to i8
  ret i8 %r
}
define i16 @fptosi_double_16(double %a) {
  %r = fptosi double %a to i16
  ret i16 %r
}
define i32 @fptosi_double_32(double %a) {
  %r = fptosi double %a to i32
  ret i32 %r
}
define i64 @fptosi_double_64(double %a) {
  %r = fptosi double %a to i64
  ret i64 %r
}
define i8 @fptoui_double_8(double %a) {
  %r = fptoui double %a to i8
  ret i8 %r
}
define i16 @fptoui_double_16(double %a) {
  %r = fptoui double %a to i16
  ret i16 %r
}
