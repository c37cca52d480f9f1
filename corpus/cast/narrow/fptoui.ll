; Floating point to unsigned integer rounds towards zero.
; run: @fptoui_float_i7(0.0) == 0
; run: @fptoui_float_i7(-0.0) == 0
; run: @fptoui_float_i7(0.5) == 0
; run: @fptoui_float_i7(-0.5) == 0
; run: @fptoui_float_i7(0.99) == 0
; run: @fptoui_float_i7(1.0) == 1
; run: @fptoui_float_i7(1.9) == 1
; run: @fptoui_float_i7(100.5) == -28
; run: @fptoui_float_i7(1e-45) == 0
; run: @fptoui_float_i7(96.0) == -32
; run: @fptoui_float_i7(127.0) == -1
; run: @fptoui_double_i7(0.0) == 0
; run: @fptoui_double_i7(-0.0) == 0
; run: @fptoui_double_i7(0.5) == 0
; run: @fptoui_double_i7(-0.5) == 0
; run: @fptoui_double_i7(0.99) == 0
; run: @fptoui_double_i7(1.0) == 1
; run: @fptoui_double_i7(1.9) == 1
; run: @fptoui_double_i7(100.5) == -28
; run: @fptoui_double_i7(5e-324) == 0
; run: @fptoui_double_i7(96.0) == -32
; run: @fptoui_double_i7(127.0) == -1
; run: @fptoui_float_i24(0.0) == 0
; run: @fptoui_float_i24(-0.0) == 0
; run: @fptoui_float_i24(0.5) == 0
; run: @fptoui_float_i24(-0.5) == 0
; run: @fptoui_float_i24(0.99) == 0
; run: @fptoui_float_i24(1.0) == 1
; run: @fptoui_float_i24(1.9) == 1
; run: @fptoui_float_i24(100.5) == 100
; run: @fptoui_float_i24(1e-45) == 0
; run: @fptoui_float_i24(12582912.0) == -4194304
; run: @fptoui_float_i24(16777215.0) == -1
; run: @fptoui_double_i24(0.0) == 0
; run: @fptoui_double_i24(-0.0) == 0
; run: @fptoui_double_i24(0.5) == 0
; run: @fptoui_double_i24(-0.5) == 0
; run: @fptoui_double_i24(0.99) == 0
; run: @fptoui_double_i24(1.0) == 1
; run: @fptoui_double_i24(1.9) == 1
; run: @fptoui_double_i24(100.5) == 100
; run: @fptoui_double_i24(5e-324) == 0
; run: @fptoui_double_i24(12582912.0) == -4194304
; run: @fptoui_double_i24(16777215.0) == -1
; run: @fptoui_float_i33(0.0) == 0
; run: @fptoui_float_i33(-0.0) == 0
; run: @fptoui_float_i33(0.5) == 0
; run: @fptoui_float_i33(-0.5) == 0
; run: @fptoui_float_i33(0.99) == 0
; run: @fptoui_float_i33(1.0) == 1
; run: @fptoui_float_i33(1.9) == 1
; run: @fptoui_float_i33(100.5) == 100
; run: @fptoui_float_i33(1e-45) == 0
; run: @fptoui_float_i33(6442450944.0) == -2147483648
; run: @fptoui_float_i33(8589934080.0) == -512
; run: @fptoui_double_i33(0.0) == 0
; run: @fptoui_double_i33(-0.0) == 0
; run: @fptoui_double_i33(0.5) == 0
; run: @fptoui_double_i33(-0.5) == 0
; run: @fptoui_double_i33(0.99) == 0
; run: @fptoui_double_i33(1.0) == 1
; run: @fptoui_double_i33(1.9) == 1
; run: @fptoui_double_i33(100.5) == 100
; run: @fptoui_double_i33(5e-324) == 0
; run: @fptoui_double_i33(6442450944.0) == -2147483648
; run: @fptoui_double_i33(8589934591.0) == -1
; run: @fptoui_float_i48(0.0) == 0
; run: @fptoui_float_i48(-0.0) == 0
; run: @fptoui_float_i48(0.5) == 0
; run: @fptoui_float_i48(-0.5) == 0
; run: @fptoui_float_i48(0.99) == 0
; run: @fptoui_float_i48(1.0) == 1
; run: @fptoui_float_i48(1.9) == 1
; run: @fptoui_float_i48(100.5) == 100
; run: @fptoui_float_i48(1e-45) == 0
; run: @fptoui_float_i48(211106232532992.0) == -70368744177664
; run: @fptoui_float_i48(281474959933440.0) == -16777216
; run: @fptoui_double_i48(0.0) == 0
; run: @fptoui_double_i48(-0.0) == 0
; run: @fptoui_double_i48(0.5) == 0
; run: @fptoui_double_i48(-0.5) == 0
; run: @fptoui_double_i48(0.99) == 0
; run: @fptoui_double_i48(1.0) == 1
; run: @fptoui_double_i48(1.9) == 1
; run: @fptoui_double_i48(100.5) == 100
; run: @fptoui_double_i48(5e-324) == 0
; run: @fptoui_double_i48(211106232532992.0) == -70368744177664
; run: @fptoui_double_i48(281474976710655.0) == -1

define i7 @fptoui_float_i7(float %a) {
  %r = fptoui float %a to i7
  ret i7 %r
}
define i7 @fptoui_double_i7(double %a) {
  %r = fptoui double %a to i7
  ret i7 %r
}
define i24 @fptoui_float_i24(float %a) {
  %r = fptoui float %a to i24
  ret i24 %r
}
define i24 @fptoui_double_i24(double %a) {
  %r = fptoui double %a to i24
  ret i24 %r
}
define i33 @fptoui_float_i33(float %a) {
  %r = fptoui float %a to i33
  ret i33 %r
}
define i33 @fptoui_double_i33(double %a) {
  %r = fptoui double %a to i33
  ret i33 %r
}
define i48 @fptoui_float_i48(float %a) {
  %r = fptoui float %a to i48
  ret i48 %r
}
define i48 @fptoui_double_i48(double %a) {
  %r = fptoui double %a to i48
  ret i48 %r
}
