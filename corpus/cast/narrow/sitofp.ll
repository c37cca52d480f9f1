; Signed integer to floating point, rounded to nearest even.
; run: @sitofp_i1_float(false) == 0.0
; run: @sitofp_i1_float(true) == -1.0
; run: @sitofp_i1_double(false) == 0.0
; run: @sitofp_i1_double(true) == -1.0
; run: @sitofp_i7_float(0) == 0.0
; run: @sitofp_i7_float(1) == 1.0
; run: @sitofp_i7_float(-1) == -1.0
; run: @sitofp_i7_float(-64) == -64.0
; run: @sitofp_i7_float(63) == 63.0
; run: @sitofp_i7_float(2) == 2.0
; run: @sitofp_i7_float(-7) == -7.0
; run: @sitofp_i7_float(-38) == -38.0
; run: @sitofp_i7_float(15) == 15.0
; run: @sitofp_i7_double(0) == 0.0
; run: @sitofp_i7_double(1) == 1.0
; run: @sitofp_i7_double(-1) == -1.0
; run: @sitofp_i7_double(-64) == -64.0
; run: @sitofp_i7_double(63) == 63.0
; run: @sitofp_i7_double(2) == 2.0
; run: @sitofp_i7_double(-7) == -7.0
; run: @sitofp_i7_double(-38) == -38.0
; run: @sitofp_i7_double(15) == 15.0
; run: @sitofp_i24_float(0) == 0.0
; run: @sitofp_i24_float(1) == 1.0
; run: @sitofp_i24_float(-1) == -1.0
; run: @sitofp_i24_float(-8388608) == -8388608.0
; run: @sitofp_i24_float(8388607) == 8388607.0
; run: @sitofp_i24_float(2) == 2.0
; run: @sitofp_i24_float(-7) == -7.0
; run: @sitofp_i24_float(5921370) == 5921370.0
; run: @sitofp_i24_float(2956815) == 2956815.0
; run: @sitofp_i24_double(0) == 0.0
; run: @sitofp_i24_double(1) == 1.0
; run: @sitofp_i24_double(-1) == -1.0
; run: @sitofp_i24_double(-8388608) == -8388608.0
; run: @sitofp_i24_double(8388607) == 8388607.0
; run: @sitofp_i24_double(2) == 2.0
; run: @sitofp_i24_double(-7) == -7.0
; run: @sitofp_i24_double(5921370) == 5921370.0
; run: @sitofp_i24_double(2956815) == 2956815.0
; run: @sitofp_i33_float(0) == 0.0
; run: @sitofp_i33_float(1) == 1.0
; run: @sitofp_i33_float(-1) == -1.0
; run: @sitofp_i33_float(-4294967296) == -4294967300.0
; run: @sitofp_i33_float(4294967295) == 4294967300.0
; run: @sitofp_i33_float(2) == 2.0
; run: @sitofp_i33_float(-7) == -7.0
; run: @sitofp_i33_float(1515870810) == 1515870800.0
; run: @sitofp_i33_float(-3285377521) == -3285377500.0
; run: @sitofp_i33_double(0) == 0.0
; run: @sitofp_i33_double(1) == 1.0
; run: @sitofp_i33_double(-1) == -1.0
; run: @sitofp_i33_double(-4294967296) == -4294967296.0
; run: @sitofp_i33_double(4294967295) == 4294967295.0
; run: @sitofp_i33_double(2) == 2.0
; run: @sitofp_i33_double(-7) == -7.0
; run: @sitofp_i33_double(1515870810) == 1515870810.0
; run: @sitofp_i33_double(-3285377521) == -3285377521.0
; run: @sitofp_i48_float(0) == 0.0
; run: @sitofp_i48_float(1) == 1.0
; run: @sitofp_i48_float(-1) == -1.0
; run: @sitofp_i48_float(-140737488355328) == -140737490000000.0
; run: @sitofp_i48_float(140737488355327) == 140737490000000.0
; run: @sitofp_i48_float(2) == 2.0
; run: @sitofp_i48_float(-7) == -7.0
; run: @sitofp_i48_float(99344109427290) == 99344110000000.0
; run: @sitofp_i48_float(99279178636815) == 99279176000000.0
; run: @sitofp_i48_double(0) == 0.0
; run: @sitofp_i48_double(1) == 1.0
; run: @sitofp_i48_double(-1) == -1.0
; run: @sitofp_i48_double(-140737488355328) == -140737488355328.0
; run: @sitofp_i48_double(140737488355327) == 140737488355327.0
; run: @sitofp_i48_double(2) == 2.0
; run: @sitofp_i48_double(-7) == -7.0
; run: @sitofp_i48_double(99344109427290) == 99344109427290.0
; run: @sitofp_i48_double(99279178636815) == 99279178636815.0

define float @sitofp_i1_float(i1 %a) {
  %r = sitofp i1 %a to float
  ret float %r
}
define double @sitofp_i1_double(i1 %a) {
  %r = sitofp i1 %a to double
  ret double %r
}
define float @sitofp_i7_float(i7 %a) {
  %r = sitofp i7 %a to float
  ret float %r
}
define double @sitofp_i7_double(i7 %a) {
  %r = sitofp i7 %a to double
  ret double %r
}
define float @sitofp_i24_float(i24 %a) {
  %r = sitofp i24 %a to float
  ret float %r
}
define double @sitofp_i24_double(i24 %a) {
  %r = sitofp i24 %a to double
  ret double %r
}
define float @sitofp_i33_float(i33 %a) {
  %r = sitofp i33 %a to float
  ret float %r
}
define double @sitofp_i33_double(i33 %a) {
  %r = sitofp i33 %a to double
  ret double %r
}
define float @sitofp_i48_float(i48 %a) {
  %r = sitofp i48 %a to float
  ret float %r
}
define double @sitofp_i48_double(i48 %a) {
  %r = sitofp i48 %a to double
  ret double %r
}
