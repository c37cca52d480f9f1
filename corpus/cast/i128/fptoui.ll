; Floating point to unsigned integer rounds towards zero.
; run: @fptoui_float_i128(0.0) == 0
; run: @fptoui_float_i128(-0.0) == 0
; run: @fptoui_float_i128(0.5) == 0
; run: @fptoui_float_i128(-0.5) == 0
; run: @fptoui_float_i128(0.99) == 0
; run: @fptoui_float_i128(1.0) == 1
; run: @fptoui_float_i128(1.9) == 1
; run: @fptoui_float_i128(100.5) == 100
; run: @fptoui_float_i128(1e-45) == 0
; run: @fptoui_float_i128(2.5521177519070385e+38) == -85070591730234615865843651857942052864
; run: @fptoui_float_i128(3.4028234663852886e+38) == -20282409603651670423947251286016
; run: @fptoui_double_i128(0.0) == 0
; run: @fptoui_double_i128(-0.0) == 0
; run: @fptoui_double_i128(0.5) == 0
; run: @fptoui_double_i128(-0.5) == 0
; run: @fptoui_double_i128(0.99) == 0
; run: @fptoui_double_i128(1.0) == 1
; run: @fptoui_double_i128(1.9) == 1
; run: @fptoui_double_i128(100.5) == 100
; run: @fptoui_double_i128(5e-324) == 0
; run: @fptoui_double_i128(2.5521177519070385e+38) == -85070591730234615865843651857942052864
; run: @fptoui_double_i128(3.4028236692093843e+38) == -37778931862957161709568

define i128 @fptoui_float_i128(float %a) {
  %r = fptoui float %a to i128
  ret i128 %r
}
define i128 @fptoui_double_i128(double %a) {
  %r = fptoui double %a to i128
  ret i128 %r
}
