; llvm.sshl.sat is a left shift that saturates, signed.
; run: @sshl_sat_i2(1, 0) == 1
; run: @sshl_sat_i2(-1, 0) == -1
; run: @sshl_sat_i2(-2, 0) == -2
; run: @sshl_sat_i2(1, 1) == 1
; run: @sshl_sat_i2(-1, 1) == -2
; run: @sshl_sat_i2(-2, 1) == -2
; run: @sshl_sat_i3(1, 0) == 1
; run: @sshl_sat_i3(-1, 0) == -1
; run: @sshl_sat_i3(-4, 0) == -4
; run: @sshl_sat_i3(3, 0) == 3
; run: @sshl_sat_i3(2, 0) == 2
; run: @sshl_sat_i3(1, 1) == 2
; run: @sshl_sat_i3(-1, 1) == -2
; run: @sshl_sat_i3(-4, 1) == -4
; run: @sshl_sat_i3(3, 1) == 3
; run: @sshl_sat_i3(2, 1) == 3
; run: @sshl_sat_i3(1, 2) == 3
; run: @sshl_sat_i3(-1, 2) == -4
; run: @sshl_sat_i3(-4, 2) == -4
; run: @sshl_sat_i3(3, 2) == 3
; run: @sshl_sat_i3(2, 2) == 3
; run: @sshl_sat_i4(1, 0) == 1
; run: @sshl_sat_i4(-1, 0) == -1
; run: @sshl_sat_i4(-8, 0) == -8
; run: @sshl_sat_i4(7, 0) == 7
; run: @sshl_sat_i4(2, 0) == 2
; run: @sshl_sat_i4(-7, 0) == -7
; run: @sshl_sat_i4(-6, 0) == -6
; run: @sshl_sat_i4(1, 1) == 2
; run: @sshl_sat_i4(-1, 1) == -2
; run: @sshl_sat_i4(-8, 1) == -8
; run: @sshl_sat_i4(7, 1) == 7
; run: @sshl_sat_i4(2, 1) == 4
; run: @sshl_sat_i4(-7, 1) == -8
; run: @sshl_sat_i4(-6, 1) == -8
; run: @sshl_sat_i4(1, 2) == 4
; run: @sshl_sat_i4(-1, 2) == -4
; run: @sshl_sat_i4(-8, 2) == -8
; run: @sshl_sat_i4(7, 2) == 7
; run: @sshl_sat_i4(2, 2) == 7
; run: @sshl_sat_i4(-7, 2) == -8
; run: @sshl_sat_i4(-6, 2) == -8
; run: @sshl_sat_i4(1, 3) == 7
; run: @sshl_sat_i4(-1, 3) == -8
; run: @sshl_sat_i4(-8, 3) == -8
; run: @sshl_sat_i4(7, 3) == 7
; run: @sshl_sat_i4(2, 3) == 7
; run: @sshl_sat_i4(-7, 3) == -8
; run: @sshl_sat_i4(-6, 3) == -8
; run: @sshl_sat_i7(1, 0) == 1
; run: @sshl_sat_i7(-1, 0) == -1
; run: @sshl_sat_i7(-64, 0) == -64
; run: @sshl_sat_i7(63, 0) == 63
; run: @sshl_sat_i7(2, 0) == 2
; run: @sshl_sat_i7(-7, 0) == -7
; run: @sshl_sat_i7(-38, 0) == -38
; run: @sshl_sat_i7(15, 0) == 15
; run: @sshl_sat_i7(1, 1) == 2
; run: @sshl_sat_i7(-1, 1) == -2
; run: @sshl_sat_i7(-64, 1) == -64
; run: @sshl_sat_i7(63, 1) == 63
; run: @sshl_sat_i7(2, 1) == 4
; run: @sshl_sat_i7(-7, 1) == -14
; run: @sshl_sat_i7(-38, 1) == -64
; run: @sshl_sat_i7(15, 1) == 30
; run: @sshl_sat_i7(1, 3) == 8
; run: @sshl_sat_i7(-1, 3) == -8
; run: @sshl_sat_i7(-64, 3) == -64
; run: @sshl_sat_i7(63, 3) == 63
; run: @sshl_sat_i7(2, 3) == 16
; run: @sshl_sat_i7(-7, 3) == -56
; run: @sshl_sat_i7(-38, 3) == -64
; run: @sshl_sat_i7(15, 3) == 63
; run: @sshl_sat_i7(1, 5) == 32
; run: @sshl_sat_i7(-1, 5) == -32
; run: @sshl_sat_i7(-64, 5) == -64
; run: @sshl_sat_i7(63, 5) == 63
; run: @sshl_sat_i7(2, 5) == 63
; run: @sshl_sat_i7(-7, 5) == -64
; run: @sshl_sat_i7(-38, 5) == -64
; run: @sshl_sat_i7(15, 5) == 63
; run: @sshl_sat_i7(1, 6) == 63
; run: @sshl_sat_i7(-1, 6) == -64
; run: @sshl_sat_i7(-64, 6) == -64
; run: @sshl_sat_i7(63, 6) == 63
; run: @sshl_sat_i24(1, 0) == 1
; run: @sshl_sat_i24(-1, 0) == -1
; run: @sshl_sat_i24(-8388608, 0) == -8388608
; run: @sshl_sat_i24(8388607, 0) == 8388607
; run: @sshl_sat_i24(2, 0) == 2
; run: @sshl_sat_i24(-7, 0) == -7
; run: @sshl_sat_i24(5921370, 0) == 5921370
; run: @sshl_sat_i24(2956815, 0) == 2956815
; run: @sshl_sat_i24(1, 1) == 2
; run: @sshl_sat_i24(-1, 1) == -2
; run: @sshl_sat_i24(-8388608, 1) == -8388608
; run: @sshl_sat_i24(8388607, 1) == 8388607
; run: @sshl_sat_i24(2, 1) == 4
; run: @sshl_sat_i24(-7, 1) == -14
; run: @sshl_sat_i24(5921370, 1) == 8388607
; run: @sshl_sat_i24(2956815, 1) == 5913630
; run: @sshl_sat_i24(1, 12) == 4096
; run: @sshl_sat_i24(-1, 12) == -4096
; run: @sshl_sat_i24(-8388608, 12) == -8388608
; run: @sshl_sat_i24(8388607, 12) == 8388607
; run: @sshl_sat_i24(2, 12) == 8192
; run: @sshl_sat_i24(-7, 12) == -28672
; run: @sshl_sat_i24(5921370, 12) == 8388607
; run: @sshl_sat_i24(2956815, 12) == 8388607
; run: @sshl_sat_i24(1, 22) == 4194304
; run: @sshl_sat_i24(-1, 22) == -4194304
; run: @sshl_sat_i24(-8388608, 22) == -8388608
; run: @sshl_sat_i24(8388607, 22) == 8388607
; run: @sshl_sat_i24(2, 22) == 8388607
; run: @sshl_sat_i24(-7, 22) == -8388608
; run: @sshl_sat_i24(5921370, 22) == 8388607
; run: @sshl_sat_i24(2956815, 22) == 8388607
; run: @sshl_sat_i24(1, 23) == 8388607
; run: @sshl_sat_i24(-1, 23) == -8388608
; run: @sshl_sat_i24(-8388608, 23) == -8388608
; run: @sshl_sat_i24(8388607, 23) == 8388607
; run: @sshl_sat_i33(1, 0) == 1
; run: @sshl_sat_i33(-1, 0) == -1
; run: @sshl_sat_i33(-4294967296, 0) == -4294967296
; run: @sshl_sat_i33(4294967295, 0) == 4294967295
; run: @sshl_sat_i33(2, 0) == 2
; run: @sshl_sat_i33(-7, 0) == -7
; run: @sshl_sat_i33(1515870810, 0) == 1515870810
; run: @sshl_sat_i33(-3285377521, 0) == -3285377521
; run: @sshl_sat_i33(1, 1) == 2
; run: @sshl_sat_i33(-1, 1) == -2
; run: @sshl_sat_i33(-4294967296, 1) == -4294967296
; run: @sshl_sat_i33(4294967295, 1) == 4294967295
; run: @sshl_sat_i33(2, 1) == 4
; run: @sshl_sat_i33(-7, 1) == -14
; run: @sshl_sat_i33(1515870810, 1) == 3031741620
; run: @sshl_sat_i33(-3285377521, 1) == -4294967296
; run: @sshl_sat_i33(1, 16) == 65536
; run: @sshl_sat_i33(-1, 16) == -65536
; run: @sshl_sat_i33(-4294967296, 16) == -4294967296
; run: @sshl_sat_i33(4294967295, 16) == 4294967295
; run: @sshl_sat_i33(2, 16) == 131072
; run: @sshl_sat_i33(-7, 16) == -458752
; run: @sshl_sat_i33(1515870810, 16) == 4294967295
; run: @sshl_sat_i33(-3285377521, 16) == -4294967296
; run: @sshl_sat_i33(1, 31) == 2147483648
; run: @sshl_sat_i33(-1, 31) == -2147483648
; run: @sshl_sat_i33(-4294967296, 31) == -4294967296
; run: @sshl_sat_i33(4294967295, 31) == 4294967295
; run: @sshl_sat_i33(2, 31) == 4294967295
; run: @sshl_sat_i33(-7, 31) == -4294967296
; run: @sshl_sat_i33(1515870810, 31) == 4294967295
; run: @sshl_sat_i33(-3285377521, 31) == -4294967296
; run: @sshl_sat_i33(1, 32) == 4294967295
; run: @sshl_sat_i33(-1, 32) == -4294967296
; run: @sshl_sat_i33(-4294967296, 32) == -4294967296
; run: @sshl_sat_i33(4294967295, 32) == 4294967295
; run: @sshl_sat_i48(1, 0) == 1
; run: @sshl_sat_i48(-1, 0) == -1
; run: @sshl_sat_i48(-140737488355328, 0) == -140737488355328
; run: @sshl_sat_i48(140737488355327, 0) == 140737488355327
; run: @sshl_sat_i48(2, 0) == 2
; run: @sshl_sat_i48(-7, 0) == -7
; run: @sshl_sat_i48(99344109427290, 0) == 99344109427290
; run: @sshl_sat_i48(99279178636815, 0) == 99279178636815
; run: @sshl_sat_i48(1, 1) == 2
; run: @sshl_sat_i48(-1, 1) == -2
; run: @sshl_sat_i48(-140737488355328, 1) == -140737488355328
; run: @sshl_sat_i48(140737488355327, 1) == 140737488355327
; run: @sshl_sat_i48(2, 1) == 4
; run: @sshl_sat_i48(-7, 1) == -14
; run: @sshl_sat_i48(99344109427290, 1) == 140737488355327
; run: @sshl_sat_i48(99279178636815, 1) == 140737488355327
; run: @sshl_sat_i48(1, 24) == 16777216
; run: @sshl_sat_i48(-1, 24) == -16777216
; run: @sshl_sat_i48(-140737488355328, 24) == -140737488355328
; run: @sshl_sat_i48(140737488355327, 24) == 140737488355327
; run: @sshl_sat_i48(2, 24) == 33554432
; run: @sshl_sat_i48(-7, 24) == -117440512
; run: @sshl_sat_i48(99344109427290, 24) == 140737488355327
; run: @sshl_sat_i48(99279178636815, 24) == 140737488355327
; run: @sshl_sat_i48(1, 46) == 70368744177664
; run: @sshl_sat_i48(-1, 46) == -70368744177664
; run: @sshl_sat_i48(-140737488355328, 46) == -140737488355328
; run: @sshl_sat_i48(140737488355327, 46) == 140737488355327
; run: @sshl_sat_i48(2, 46) == 140737488355327
; run: @sshl_sat_i48(-7, 46) == -140737488355328
; run: @sshl_sat_i48(99344109427290, 46) == 140737488355327
; run: @sshl_sat_i48(99279178636815, 46) == 140737488355327
; run: @sshl_sat_i48(1, 47) == 140737488355327
; run: @sshl_sat_i48(-1, 47) == -140737488355328
; run: @sshl_sat_i48(-140737488355328, 47) == -140737488355328
; run: @sshl_sat_i48(140737488355327, 47) == 140737488355327

declare i2 @llvm.sshl.sat.i2(i2, i2)
define i2 @sshl_sat_i2(i2 %a, i2 %b) {
  %r = call i2 @llvm.sshl.sat.i2(i2 %a, i2 %b)
  ret i2 %r
}
declare i3 @llvm.sshl.sat.i3(i3, i3)
define i3 @sshl_sat_i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.sshl.sat.i3(i3 %a, i3 %b)
  ret i3 %r
}
declare i4 @llvm.sshl.sat.i4(i4, i4)
define i4 @sshl_sat_i4(i4 %a, i4 %b) {
  %r = call i4 @llvm.sshl.sat.i4(i4 %a, i4 %b)
  ret i4 %r
}
declare i7 @llvm.sshl.sat.i7(i7, i7)
define i7 @sshl_sat_i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.sshl.sat.i7(i7 %a, i7 %b)
  ret i7 %r
}
declare i24 @llvm.sshl.sat.i24(i24, i24)
define i24 @sshl_sat_i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.sshl.sat.i24(i24 %a, i24 %b)
  ret i24 %r
}
declare i33 @llvm.sshl.sat.i33(i33, i33)
define i33 @sshl_sat_i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.sshl.sat.i33(i33 %a, i33 %b)
  ret i33 %r
}
declare i48 @llvm.sshl.sat.i48(i48, i48)
define i48 @sshl_sat_i48(i48 %a, i48 %b) {
  %r = call i48 @llvm.sshl.sat.i48(i48 %a, i48 %b)
  ret i48 %r
}
