; Floating point to signed integer rounds towards zero.
; run: @fptosi_float_i7(0.0) == 0
; run: @fptosi_float_i7(-0.0) == 0
; run: @fptosi_float_i7(0.5) == 0
; run: @fptosi_float_i7(-0.5) == 0
; run: @fptosi_float_i7(0.99) == 0
; run: @fptosi_float_i7(1.0) == 1
; run: @fptosi_float_i7(1.9) == 1
; run: @fptosi_float_i7(1e-45) == 0
; run: @fptosi_float_i7(32.0) == 32
; run: @fptosi_float_i7(63.0) == 63
; run: @fptosi_float_i7(-1.0) == -1
; run: @fptosi_float_i7(-1.9) == -1
; run: @fptosi_float_i7(-64.0) == -64
; run: @fptosi_float_i7(-64.0) == -64
; run: @fptosi_double_i7(0.0) == 0
; run: @fptosi_double_i7(-0.0) == 0
; run: @fptosi_double_i7(0.5) == 0
; run: @fptosi_double_i7(-0.5) == 0
; run: @fptosi_double_i7(0.99) == 0
; run: @fptosi_double_i7(1.0) == 1
; run: @fptosi_double_i7(1.9) == 1
; run: @fptosi_double_i7(5e-324) == 0
; run: @fptosi_double_i7(32.0) == 32
; run: @fptosi_double_i7(63.0) == 63
; run: @fptosi_double_i7(-1.0) == -1
; run: @fptosi_double_i7(-1.9) == -1
; run: @fptosi_double_i7(-64.0) == -64
; run: @fptosi_double_i7(-64.0) == -64
; run: @fptosi_float_i24(0.0) == 0
; run: @fptosi_float_i24(-0.0) == 0
; run: @fptosi_float_i24(0.5) == 0
; run: @fptosi_float_i24(-0.5) == 0
; run: @fptosi_float_i24(0.99) == 0
; run: @fptosi_float_i24(1.0) == 1
; run: @fptosi_float_i24(1.9) == 1
; run: @fptosi_float_i24(100.5) == 100
; run: @fptosi_float_i24(1e-45) == 0
; run: @fptosi_float_i24(4194304.0) == 4194304
; run: @fptosi_float_i24(8388607.0) == 8388607
; run: @fptosi_float_i24(-1.0) == -1
; run: @fptosi_float_i24(-1.9) == -1
; run: @fptosi_float_i24(-64.0) == -64
; run: @fptosi_float_i24(-8388608.0) == -8388608
; run: @fptosi_double_i24(0.0) == 0
; run: @fptosi_double_i24(-0.0) == 0
; run: @fptosi_double_i24(0.5) == 0
; run: @fptosi_double_i24(-0.5) == 0
; run: @fptosi_double_i24(0.99) == 0
; run: @fptosi_double_i24(1.0) == 1
; run: @fptosi_double_i24(1.9) == 1
; run: @fptosi_double_i24(100.5) == 100
; run: @fptosi_double_i24(5e-324) == 0
; run: @fptosi_double_i24(4194304.0) == 4194304
; run: @fptosi_double_i24(8388607.0) == 8388607
; run: @fptosi_double_i24(-1.0) == -1
; run: @fptosi_double_i24(-1.9) == -1
; run: @fptosi_double_i24(-64.0) == -64
; run: @fptosi_double_i24(-8388608.0) == -8388608
; run: @fptosi_float_i33(0.0) == 0
; run: @fptosi_float_i33(-0.0) == 0
; run: @fptosi_float_i33(0.5) == 0
; run: @fptosi_float_i33(-0.5) == 0
; run: @fptosi_float_i33(0.99) == 0
; run: @fptosi_float_i33(1.0) == 1
; run: @fptosi_float_i33(1.9) == 1
; run: @fptosi_float_i33(100.5) == 100
; run: @fptosi_float_i33(1e-45) == 0
; run: @fptosi_float_i33(2147483648.0) == 2147483648
; run: @fptosi_float_i33(4294966784.0) == 4294966784
; run: @fptosi_float_i33(-1.0) == -1
; run: @fptosi_float_i33(-1.9) == -1
; run: @fptosi_float_i33(-64.0) == -64
; run: @fptosi_float_i33(-4294967296.0) == -4294967296
; run: @fptosi_double_i33(0.0) == 0
; run: @fptosi_double_i33(-0.0) == 0
; run: @fptosi_double_i33(0.5) == 0
; run: @fptosi_double_i33(-0.5) == 0
; run: @fptosi_double_i33(0.99) == 0
; run: @fptosi_double_i33(1.0) == 1
; run: @fptosi_double_i33(1.9) == 1
; run: @fptosi_double_i33(100.5) == 100
; run: @fptosi_double_i33(5e-324) == 0
; run: @fptosi_double_i33(2147483648.0) == 2147483648
; run: @fptosi_double_i33(4294967295.0) == 4294967295
; run: @fptosi_double_i33(-1.0) == -1
; run: @fptosi_double_i33(-1.9) == -1
; run: @fptosi_double_i33(-64.0) == -64
; run: @fptosi_double_i33(-4294967296.0) == -4294967296
; run: @fptosi_float_i48(0.0) == 0
; run: @fptosi_float_i48(-0.0) == 0
; run: @fptosi_float_i48(0.5) == 0
; run: @fptosi_float_i48(-0.5) == 0
; run: @fptosi_float_i48(0.99) == 0
; run: @fptosi_float_i48(1.0) == 1
; run: @fptosi_float_i48(1.9) == 1
; run: @fptosi_float_i48(100.5) == 100
; run: @fptosi_float_i48(1e-45) == 0
; run: @fptosi_float_i48(70368744177664.0) == 70368744177664
; run: @fptosi_float_i48(140737471578112.0) == 140737471578112
; run: @fptosi_float_i48(-1.0) == -1
; run: @fptosi_float_i48(-1.9) == -1
; run: @fptosi_float_i48(-64.0) == -64
; run: @fptosi_float_i48(-140737488355328.0) == -140737488355328
; run: @fptosi_double_i48(0.0) == 0
; run: @fptosi_double_i48(-0.0) == 0
; run: @fptosi_double_i48(0.5) == 0
; run: @fptosi_double_i48(-0.5) == 0
; run: @fptosi_double_i48(0.99) == 0
; run: @fptosi_double_i48(1.0) == 1
; run: @fptosi_double_i48(1.9) == 1
; run: @fptosi_double_i48(100.5) == 100
; run: @fptosi_double_i48(5e-324) == 0
; run: @fptosi_double_i48(70368744177664.0) == 70368744177664
; run: @fptosi_double_i48(140737488355327.0) == 140737488355327
; run: @fptosi_double_i48(-1.0) == -1
; run: @fptosi_double_i48(-1.9) == -1
; run: @fptosi_double_i48(-64.0) == -64
; run: @fptosi_double_i48(-140737488355328.0) == -140737488355328

define i7 @fptosi_float_i7(float %a) {
  %r = fptosi float %a to i7
  ret i7 %r
}
define i7 @fptosi_double_i7(double %a) {
  %r = fptosi double %a to i7
  ret i7 %r
}
define i24 @fptosi_float_i24(float %a) {
  %r = fptosi float %a to i24
  ret i24 %r
}
define i24 @fptosi_double_i24(double %a) {
  %r = fptosi double %a to i24
  ret i24 %r
}
define i33 @fptosi_float_i33(float %a) {
  %r = fptosi float %a to i33
  ret i33 %r
}
define i33 @fptosi_double_i33(double %a) {
  %r = fptosi double %a to i33
  ret i33 %r
}
define i48 @fptosi_float_i48(float %a) {
  %r = fptosi float %a to i48
  ret i48 %r
}
define i48 @fptosi_double_i48(double %a) {
  %r = fptosi double %a to i48
  ret i48 %r
}
