; llvm.fptoui.sat: out of range gives the nearest bound, NaN gives zero.
; run: @fptoui_sat_float_i128(0.0) == 0
; run: @fptoui_sat_float_i128(-0.0) == 0
; run: @fptoui_sat_float_i128(nan) == 0
; run: @fptoui_sat_float_i128(inf) == -1
; run: @fptoui_sat_float_i128(-inf) == 0
; run: @fptoui_sat_float_i128(1.9) == 1
; run: @fptoui_sat_float_i128(-1.9) == 0
; run: @fptoui_sat_float_i128(1.7014118346046923e+38) == -170141183460469231731687303715884105728
; run: @fptoui_sat_float_i128(-1.7014118346046923e+38) == 0
; run: @fptoui_sat_float_i128(3.402823669209385e+38) == -1
; run: @fptoui_sat_float_i128(-0.9) == 0
; run: @fptoui_sat_float_i128(1e30) == 1000000015047466219876688855040
; run: @fptoui_sat_float_i128(-1e30) == 0
; run: @fptoui_sat_double_i128(0.0) == 0
; run: @fptoui_sat_double_i128(-0.0) == 0
; run: @fptoui_sat_double_i128(nan) == 0
; run: @fptoui_sat_double_i128(inf) == -1
; run: @fptoui_sat_double_i128(-inf) == 0
; run: @fptoui_sat_double_i128(1.9) == 1
; run: @fptoui_sat_double_i128(-1.9) == 0
; run: @fptoui_sat_double_i128(1.7014118346046923e+38) == -170141183460469231731687303715884105728
; run: @fptoui_sat_double_i128(-1.7014118346046923e+38) == 0
; run: @fptoui_sat_double_i128(3.402823669209385e+38) == -1
; run: @fptoui_sat_double_i128(-0.9) == 0
; run: @fptoui_sat_double_i128(1e30) == 1000000000000000019884624838656
; run: @fptoui_sat_double_i128(-1e30) == 0

declare i128 @llvm.fptoui.sat.i128.f32(float)
define i128 @fptoui_sat_float_i128(float %a) {
  %r = call i128 @llvm.fptoui.sat.i128.f32(float %a)
  ret i128 %r
}
declare i128 @llvm.fptoui.sat.i128.f64(double)
define i128 @fptoui_sat_double_i128(double %a) {
  %r = call i128 @llvm.fptoui.sat.i128.f64(double %a)
  ret i128 %r
}
