; Floating point to signed integer rounds towards zero.
; run: @fptosi_float_i128(0.0) == 0
; run: @fptosi_float_i128(-0.0) == 0
; run: @fptosi_float_i128(0.5) == 0
; run: @fptosi_float_i128(-0.5) == 0
; run: @fptosi_float_i128(0.99) == 0
; run: @fptosi_float_i128(1.0) == 1
; run: @fptosi_float_i128(1.9) == 1
; run: @fptosi_float_i128(100.5) == 100
; run: @fptosi_float_i128(1e-45) == 0
; run: @fptosi_float_i128(8.507059173023462e+37) == 85070591730234615865843651857942052864
; run: @fptosi_float_i128(1.7014116317805963e+38) == 170141163178059628080016879768632819712
; run: @fptosi_float_i128(-1.0) == -1
; run: @fptosi_float_i128(-1.9) == -1
; run: @fptosi_float_i128(-64.0) == -64
; run: @fptosi_float_i128(-1.7014118346046923e+38) == -170141183460469231731687303715884105728
; run: @fptosi_double_i128(0.0) == 0
; run: @fptosi_double_i128(-0.0) == 0
; run: @fptosi_double_i128(0.5) == 0
; run: @fptosi_double_i128(-0.5) == 0
; run: @fptosi_double_i128(0.99) == 0
; run: @fptosi_double_i128(1.0) == 1
; run: @fptosi_double_i128(1.9) == 1
; run: @fptosi_double_i128(100.5) == 100
; run: @fptosi_double_i128(5e-324) == 0
; run: @fptosi_double_i128(8.507059173023462e+37) == 85070591730234615865843651857942052864
; run: @fptosi_double_i128(1.701411834604692e+38) == 170141183460469193952755440758722396160
; run: @fptosi_double_i128(-1.0) == -1
; run: @fptosi_double_i128(-1.9) == -1
; run: @fptosi_double_i128(-64.0) == -64
; run: @fptosi_double_i128(-1.7014118346046923e+38) == -170141183460469231731687303715884105728

define i128 @fptosi_float_i128(float %a) {
  %r = fptosi float %a to i128
  ret i128 %r
}
define i128 @fptosi_double_i128(double %a) {
  %r = fptosi double %a to i128
  ret i128 %r
}
