; llvm.fptosi.sat: out of range gives the nearest bound, NaN gives zero.
; run: @fptosi_sat_float_i1(0.0) == false
; run: @fptosi_sat_float_i1(-0.0) == false
; run: @fptosi_sat_float_i1(nan) == false
; run: @fptosi_sat_float_i1(inf) == false
; run: @fptosi_sat_float_i1(-inf) == true
; run: @fptosi_sat_float_i1(1.9) == false
; run: @fptosi_sat_float_i1(-1.9) == true
; run: @fptosi_sat_float_i1(1.0) == false
; run: @fptosi_sat_float_i1(-1.0) == true
; run: @fptosi_sat_float_i1(2.0) == false
; run: @fptosi_sat_float_i1(-0.9) == false
; run: @fptosi_sat_float_i1(1e30) == false
; run: @fptosi_sat_float_i1(-1e30) == true
; run: @fptosi_sat_double_i1(0.0) == false
; run: @fptosi_sat_double_i1(-0.0) == false
; run: @fptosi_sat_double_i1(nan) == false
; run: @fptosi_sat_double_i1(inf) == false
; run: @fptosi_sat_double_i1(-inf) == true
; run: @fptosi_sat_double_i1(1.9) == false
; run: @fptosi_sat_double_i1(-1.9) == true
; run: @fptosi_sat_double_i1(1.0) == false
; run: @fptosi_sat_double_i1(-1.0) == true
; run: @fptosi_sat_double_i1(2.0) == false
; run: @fptosi_sat_double_i1(-0.9) == false
; run: @fptosi_sat_double_i1(1e30) == false
; run: @fptosi_sat_double_i1(-1e30) == true
; run: @fptosi_sat_float_i7(0.0) == 0
; run: @fptosi_sat_float_i7(-0.0) == 0
; run: @fptosi_sat_float_i7(nan) == 0
; run: @fptosi_sat_float_i7(inf) == 63
; run: @fptosi_sat_float_i7(-inf) == -64
; run: @fptosi_sat_float_i7(1.9) == 1
; run: @fptosi_sat_float_i7(-1.9) == -1
; run: @fptosi_sat_float_i7(64.0) == 63
; run: @fptosi_sat_float_i7(-64.0) == -64
; run: @fptosi_sat_float_i7(128.0) == 63
; run: @fptosi_sat_float_i7(-0.9) == 0
; run: @fptosi_sat_float_i7(1e30) == 63
; run: @fptosi_sat_float_i7(-1e30) == -64
; run: @fptosi_sat_double_i7(0.0) == 0
; run: @fptosi_sat_double_i7(-0.0) == 0
; run: @fptosi_sat_double_i7(nan) == 0
; run: @fptosi_sat_double_i7(inf) == 63
; run: @fptosi_sat_double_i7(-inf) == -64
; run: @fptosi_sat_double_i7(1.9) == 1
; run: @fptosi_sat_double_i7(-1.9) == -1
; run: @fptosi_sat_double_i7(64.0) == 63
; run: @fptosi_sat_double_i7(-64.0) == -64
; run: @fptosi_sat_double_i7(128.0) == 63
; run: @fptosi_sat_double_i7(-0.9) == 0
; run: @fptosi_sat_double_i7(1e30) == 63
; run: @fptosi_sat_double_i7(-1e30) == -64
; run: @fptosi_sat_float_i24(0.0) == 0
; run: @fptosi_sat_float_i24(-0.0) == 0
; run: @fptosi_sat_float_i24(nan) == 0
; run: @fptosi_sat_float_i24(inf) == 8388607
; run: @fptosi_sat_float_i24(-inf) == -8388608
; run: @fptosi_sat_float_i24(1.9) == 1
; run: @fptosi_sat_float_i24(-1.9) == -1
; run: @fptosi_sat_float_i24(8388608.0) == 8388607
; run: @fptosi_sat_float_i24(-8388608.0) == -8388608
; run: @fptosi_sat_float_i24(16777216.0) == 8388607
; run: @fptosi_sat_float_i24(-0.9) == 0
; run: @fptosi_sat_float_i24(1e30) == 8388607
; run: @fptosi_sat_float_i24(-1e30) == -8388608
; run: @fptosi_sat_double_i24(0.0) == 0
; run: @fptosi_sat_double_i24(-0.0) == 0
; run: @fptosi_sat_double_i24(nan) == 0
; run: @fptosi_sat_double_i24(inf) == 8388607
; run: @fptosi_sat_double_i24(-inf) == -8388608
; run: @fptosi_sat_double_i24(1.9) == 1
; run: @fptosi_sat_double_i24(-1.9) == -1
; run: @fptosi_sat_double_i24(8388608.0) == 8388607
; run: @fptosi_sat_double_i24(-8388608.0) == -8388608
; run: @fptosi_sat_double_i24(16777216.0) == 8388607
; run: @fptosi_sat_double_i24(-0.9) == 0
; run: @fptosi_sat_double_i24(1e30) == 8388607
; run: @fptosi_sat_double_i24(-1e30) == -8388608
; run: @fptosi_sat_float_i33(0.0) == 0
; run: @fptosi_sat_float_i33(-0.0) == 0
; run: @fptosi_sat_float_i33(nan) == 0
; run: @fptosi_sat_float_i33(inf) == 4294967295
; run: @fptosi_sat_float_i33(-inf) == -4294967296
; run: @fptosi_sat_float_i33(1.9) == 1
; run: @fptosi_sat_float_i33(-1.9) == -1
; run: @fptosi_sat_float_i33(4294967296.0) == 4294967295
; run: @fptosi_sat_float_i33(-4294967296.0) == -4294967296
; run: @fptosi_sat_float_i33(8589934592.0) == 4294967295
; run: @fptosi_sat_float_i33(-0.9) == 0
; run: @fptosi_sat_float_i33(1e30) == 4294967295
; run: @fptosi_sat_float_i33(-1e30) == -4294967296
; run: @fptosi_sat_double_i33(0.0) == 0
; run: @fptosi_sat_double_i33(-0.0) == 0
; run: @fptosi_sat_double_i33(nan) == 0
; run: @fptosi_sat_double_i33(inf) == 4294967295
; run: @fptosi_sat_double_i33(-inf) == -4294967296
; run: @fptosi_sat_double_i33(1.9) == 1
; run: @fptosi_sat_double_i33(-1.9) == -1
; run: @fptosi_sat_double_i33(4294967296.0) == 4294967295
; run: @fptosi_sat_double_i33(-4294967296.0) == -4294967296
; run: @fptosi_sat_double_i33(8589934592.0) == 4294967295
; run: @fptosi_sat_double_i33(-0.9) == 0
; run: @fptosi_sat_double_i33(1e30) == 4294967295
; run: @fptosi_sat_double_i33(-1e30) == -4294967296
; run: @fptosi_sat_float_i48(0.0) == 0
; run: @fptosi_sat_float_i48(-0.0) == 0
; run: @fptosi_sat_float_i48(nan) == 0
; run: @fptosi_sat_float_i48(inf) == 140737488355327
; run: @fptosi_sat_float_i48(-inf) == -140737488355328
; run: @fptosi_sat_float_i48(1.9) == 1
; run: @fptosi_sat_float_i48(-1.9) == -1
; run: @fptosi_sat_float_i48(140737488355328.0) == 140737488355327
; run: @fptosi_sat_float_i48(-140737488355328.0) == -140737488355328
; run: @fptosi_sat_float_i48(281474976710656.0) == 140737488355327
; run: @fptosi_sat_float_i48(-0.9) == 0
; run: @fptosi_sat_float_i48(1e30) == 140737488355327
; run: @fptosi_sat_float_i48(-1e30) == -140737488355328
; run: @fptosi_sat_double_i48(0.0) == 0
; run: @fptosi_sat_double_i48(-0.0) == 0
; run: @fptosi_sat_double_i48(nan) == 0
; run: @fptosi_sat_double_i48(inf) == 140737488355327
; run: @fptosi_sat_double_i48(-inf) == -140737488355328
; run: @fptosi_sat_double_i48(1.9) == 1
; run: @fptosi_sat_double_i48(-1.9) == -1
; run: @fptosi_sat_double_i48(140737488355328.0) == 140737488355327
; run: @fptosi_sat_double_i48(-140737488355328.0) == -140737488355328
; run: @fptosi_sat_double_i48(281474976710656.0) == 140737488355327
; run: @fptosi_sat_double_i48(-0.9) == 0
; run: @fptosi_sat_double_i48(1e30) == 140737488355327
; run: @fptosi_sat_double_i48(-1e30) == -140737488355328

declare i1 @llvm.fptosi.sat.i1.f32(float)
define i1 @fptosi_sat_float_i1(float %a) {
  %r = call i1 @llvm.fptosi.sat.i1.f32(float %a)
  ret i1 %r
}
declare i1 @llvm.fptosi.sat.i1.f64(double)
define i1 @fptosi_sat_double_i1(double %a) {
  %r = call i1 @llvm.fptosi.sat.i1.f64(double %a)
  ret i1 %r
}
declare i7 @llvm.fptosi.sat.i7.f32(float)
define i7 @fptosi_sat_float_i7(float %a) {
  %r = call i7 @llvm.fptosi.sat.i7.f32(float %a)
  ret i7 %r
}
declare i7 @llvm.fptosi.sat.i7.f64(double)
define i7 @fptosi_sat_double_i7(double %a) {
  %r = call i7 @llvm.fptosi.sat.i7.f64(double %a)
  ret i7 %r
}
declare i24 @llvm.fptosi.sat.i24.f32(float)
define i24 @fptosi_sat_float_i24(float %a) {
  %r = call i24 @llvm.fptosi.sat.i24.f32(float %a)
  ret i24 %r
}
declare i24 @llvm.fptosi.sat.i24.f64(double)
define i24 @fptosi_sat_double_i24(double %a) {
  %r = call i24 @llvm.fptosi.sat.i24.f64(double %a)
  ret i24 %r
}
declare i33 @llvm.fptosi.sat.i33.f32(float)
define i33 @fptosi_sat_float_i33(float %a) {
  %r = call i33 @llvm.fptosi.sat.i33.f32(float %a)
  ret i33 %r
}
declare i33 @llvm.fptosi.sat.i33.f64(double)
define i33 @fptosi_sat_double_i33(double %a) {
  %r = call i33 @llvm.fptosi.sat.i33.f64(double %a)
  ret i33 %r
}
declare i48 @llvm.fptosi.sat.i48.f32(float)
define i48 @fptosi_sat_float_i48(float %a) {
  %r = call i48 @llvm.fptosi.sat.i48.f32(float %a)
  ret i48 %r
}
declare i48 @llvm.fptosi.sat.i48.f64(double)
define i48 @fptosi_sat_double_i48(double %a) {
  %r = call i48 @llvm.fptosi.sat.i48.f64(double %a)
  ret i48 %r
}
