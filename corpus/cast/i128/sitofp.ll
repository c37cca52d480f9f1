; Signed integer to floating point, rounded to nearest even.
; run: @sitofp_i128_float(0) == 0.0
; run: @sitofp_i128_float(1) == 1.0
; run: @sitofp_i128_float(-1) == -1.0
; run: @sitofp_i128_float(0x7fffffffffffffffffffffffffffffff) == 1.7014118e38
; run: @sitofp_i128_float(0x80000000000000000000000000000000) == -1.7014118e38
; run: @sitofp_i128_float(0x00000000000000010000000000000001) == 1.8446744e19
; run: @sitofp_i128_float(123456789012345678901234567890) == 1.2345679e29
; run: @sitofp_i128_double(0) == 0.0
; run: @sitofp_i128_double(1) == 1.0
; run: @sitofp_i128_double(-1) == -1.0
; run: @sitofp_i128_double(0x7fffffffffffffffffffffffffffffff) == 1.7014118346046923e38
; run: @sitofp_i128_double(0x80000000000000000000000000000000) == -1.7014118346046923e38
; run: @sitofp_i128_double(0x00000000000000010000000000000001) == 1.8446744073709552e19
; run: @sitofp_i128_double(123456789012345678901234567890) == 1.2345678901234568e29

define float @sitofp_i128_float(i128 %a) {
  %r = sitofp i128 %a to float
  ret float %r
}
define double @sitofp_i128_double(i128 %a) {
  %r = sitofp i128 %a to double
  ret double %r
}
