; Floating point to unsigned integer rounds towards zero.
; run: @fptoui_float_i8(0.0) == 0
; run: @fptoui_float_i8(-0.0) == 0
; run: @fptoui_float_i8(0.5) == 0
; run: @fptoui_float_i8(-0.5) == 0
; run: @fptoui_float_i8(0.99) == 0
; run: @fptoui_float_i8(1.0) == 1
; run: @fptoui_float_i8(1.9) == 1
; run: @fptoui_float_i8(100.5) == 100
; run: @fptoui_float_i8(1e-45) == 0
; run: @fptoui_float_i8(192.0) == -64
; run: @fptoui_float_i8(255.0) == -1
; run: @fptoui_double_i8(0.0) == 0
; run: @fptoui_double_i8(-0.0) == 0
; run: @fptoui_double_i8(0.5) == 0
; run: @fptoui_double_i8(-0.5) == 0
; run: @fptoui_double_i8(0.99) == 0
; run: @fptoui_double_i8(1.0) == 1
; run: @fptoui_double_i8(1.9) == 1
; run: @fptoui_double_i8(100.5) == 100
; run: @fptoui_double_i8(5e-324) == 0
; run: @fptoui_double_i8(192.0) == -64
; run: @fptoui_double_i8(255.0) == -1
; run: @fptoui_float_i16(0.0) == 0
; run: @fptoui_float_i16(-0.0) == 0
; run: @fptoui_float_i16(0.5) == 0
; run: @fptoui_float_i16(-0.5) == 0
; run: @fptoui_float_i16(0.99) == 0
; run: @fptoui_float_i16(1.0) == 1
; run: @fptoui_float_i16(1.9) == 1
; run: @fptoui_float_i16(100.5) == 100
; run: @fptoui_float_i16(1e-45) == 0
; run: @fptoui_float_i16(49152.0) == -16384
; run: @fptoui_float_i16(65535.0) == -1
; run: @fptoui_double_i16(0.0) == 0
; run: @fptoui_double_i16(-0.0) == 0
; run: @fptoui_double_i16(0.5) == 0
; run: @fptoui_double_i16(-0.5) == 0
; run: @fptoui_double_i16(0.99) == 0
; run: @fptoui_double_i16(1.0) == 1
; run: @fptoui_double_i16(1.9) == 1
; run: @fptoui_double_i16(100.5) == 100
; run: @fptoui_double_i16(5e-324) == 0
; run: @fptoui_double_i16(49152.0) == -16384
; run: @fptoui_double_i16(65535.0) == -1
; run: @fptoui_float_i32(0.0) == 0
; run: @fptoui_float_i32(-0.0) == 0
; run: @fptoui_float_i32(0.5) == 0
; run: @fptoui_float_i32(-0.5) == 0
; run: @fptoui_float_i32(0.99) == 0
; run: @fptoui_float_i32(1.0) == 1
; run: @fptoui_float_i32(1.9) == 1
; run: @fptoui_float_i32(100.5) == 100
; run: @fptoui_float_i32(1e-45) == 0
; run: @fptoui_float_i32(3221225472.0) == -1073741824
; run: @fptoui_float_i32(4294967040.0) == -256
; run: @fptoui_double_i32(0.0) == 0
; run: @fptoui_double_i32(-0.0) == 0
; run: @fptoui_double_i32(0.5) == 0
; run: @fptoui_double_i32(-0.5) == 0
; run: @fptoui_double_i32(0.99) == 0
; run: @fptoui_double_i32(1.0) == 1
; run: @fptoui_double_i32(1.9) == 1
; run: @fptoui_double_i32(100.5) == 100
; run: @fptoui_double_i32(5e-324) == 0
; run: @fptoui_double_i32(3221225472.0) == -1073741824
; run: @fptoui_double_i32(4294967295.0) == -1
; run: @fptoui_float_i64(0.0) == 0
; run: @fptoui_float_i64(-0.0) == 0
; run: @fptoui_float_i64(0.5) == 0
; run: @fptoui_float_i64(-0.5) == 0
; run: @fptoui_float_i64(0.99) == 0
; run: @fptoui_float_i64(1.0) == 1
; run: @fptoui_float_i64(1.9) == 1
; run: @fptoui_float_i64(100.5) == 100
; run: @fptoui_float_i64(1e-45) == 0
; run: @fptoui_float_i64(1.3835058055282164e+19) == -4611686018427387904
; run: @fptoui_float_i64(1.8446742974197924e+19) == -1099511627776
; run: @fptoui_double_i64(0.0) == 0
; run: @fptoui_double_i64(-0.0) == 0
; run: @fptoui_double_i64(0.5) == 0
; run: @fptoui_double_i64(-0.5) == 0
; run: @fptoui_double_i64(0.99) == 0
; run: @fptoui_double_i64(1.0) == 1
; run: @fptoui_double_i64(1.9) == 1
; run: @fptoui_double_i64(100.5) == 100
; run: @fptoui_double_i64(5e-324) == 0
; run: @fptoui_double_i64(1.3835058055282164e+19) == -4611686018427387904
; run: @fptoui_double_i64(1.844674407370955e+19) == -2048

define i8 @fptoui_float_i8(float %a) {
  %r = fptoui float %a to i8
  ret i8 %r
}
define i8 @fptoui_double_i8(double %a) {
  %r = fptoui double %a to i8
  ret i8 %r
}
define i16 @fptoui_float_i16(float %a) {
  %r = fptoui float %a to i16
  ret i16 %r
}
define i16 @fptoui_double_i16(double %a) {
  %r = fptoui double %a to i16
  ret i16 %r
}
define i32 @fptoui_float_i32(float %a) {
  %r = fptoui float %a to i32
  ret i32 %r
}
define i32 @fptoui_double_i32(double %a) {
  %r = fptoui double %a to i32
  ret i32 %r
}
define i64 @fptoui_float_i64(float %a) {
  %r = fptoui float %a to i64
  ret i64 %r
}
define i64 @fptoui_double_i64(double %a) {
  %r = fptoui double %a to i64
  ret i64 %r
}
