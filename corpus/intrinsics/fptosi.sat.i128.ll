; llvm.fptosi.sat: out of range gives the nearest bound, NaN gives zero.
; run: @fptosi_sat_float_i128(0.0) == 0
; run: @fptosi_sat_float_i128(-0.0) == 0
; run: @fptosi_sat_float_i128(nan) == 0
; run: @fptosi_sat_float_i128(inf) == 170141183460469231731687303715884105727
; run: @fptosi_sat_float_i128(-inf) == -170141183460469231731687303715884105728
; run: @fptosi_sat_float_i128(1.9) == 1
; run: @fptosi_sat_float_i128(-1.9) == -1
; run: @fptosi_sat_float_i128(1.7014118346046923e+38) == 170141183460469231731687303715884105727
; run: @fptosi_sat_float_i128(-1.7014118346046923e+38) == -170141183460469231731687303715884105728
; run: @fptosi_sat_float_i128(3.402823669209385e+38) == 170141183460469231731687303715884105727
; run: @fptosi_sat_float_i128(-0.9) == 0
; run: @fptosi_sat_float_i128(1e30) == 1000000015047466219876688855040
; run: @fptosi_sat_float_i128(-1e30) == -1000000015047466219876688855040
; run: @fptosi_sat_double_i128(0.0) == 0
; run: @fptosi_sat_double_i128(-0.0) == 0
; run: @fptosi_sat_double_i128(nan) == 0
; run: @fptosi_sat_double_i128(inf) == 170141183460469231731687303715884105727
; run: @fptosi_sat_double_i128(-inf) == -170141183460469231731687303715884105728
; run: @fptosi_sat_double_i128(1.9) == 1
; run: @fptosi_sat_double_i128(-1.9) == -1
; run: @fptosi_sat_double_i128(1.7014118346046923e+38) == 170141183460469231731687303715884105727
; run: @fptosi_sat_double_i128(-1.7014118346046923e+38) == -170141183460469231731687303715884105728
; run: @fptosi_sat_double_i128(3.402823669209385e+38) == 170141183460469231731687303715884105727
; run: @fptosi_sat_double_i128(-0.9) == 0
; run: @fptosi_sat_double_i128(1e30) == 1000000000000000019884624838656
; run: @fptosi_sat_double_i128(-1e30) == -1000000000000000019884624838656

declare i128 @llvm.fptosi.sat.i128.f32(float)
define i128 @fptosi_sat_float_i128(float %a) {
  %r = call i128 @llvm.fptosi.sat.i128.f32(float %a)
  ret i128 %r
}
declare i128 @llvm.fptosi.sat.i128.f64(double)
define i128 @fptosi_sat_double_i128(double %a) {
  %r = call i128 @llvm.fptosi.sat.i128.f64(double %a)
  ret i128 %r
}
