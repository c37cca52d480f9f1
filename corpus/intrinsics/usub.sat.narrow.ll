; llvm.usub.sat is subtraction that stops at zero.
; run: @usub_sat_i2(0, 0) == 0
; run: @usub_sat_i2(0, 1) == 0
; run: @usub_sat_i2(0, -1) == 0
; run: @usub_sat_i2(0, -2) == 0
; run: @usub_sat_i2(1, 0) == 1
; run: @usub_sat_i2(1, 1) == 0
; run: @usub_sat_i2(1, -1) == 0
; run: @usub_sat_i2(1, -2) == 0
; run: @usub_sat_i2(-1, 0) == -1
; run: @usub_sat_i2(-1, 1) == -2
; run: @usub_sat_i2(-1, -1) == 0
; run: @usub_sat_i2(-1, -2) == 1
; run: @usub_sat_i2(-2, 0) == -2
; run: @usub_sat_i2(-2, 1) == 1
; run: @usub_sat_i2(-2, -1) == 0
; run: @usub_sat_i2(-2, -2) == 0
; run: @usub_sat_i3(0, 0) == 0
; run: @usub_sat_i3(0, 1) == 0
; run: @usub_sat_i3(0, -1) == 0
; run: @usub_sat_i3(0, -4) == 0
; run: @usub_sat_i3(0, 3) == 0
; run: @usub_sat_i3(0, 2) == 0
; run: @usub_sat_i3(1, 0) == 1
; run: @usub_sat_i3(1, 1) == 0
; run: @usub_sat_i3(1, -1) == 0
; run: @usub_sat_i3(1, -4) == 0
; run: @usub_sat_i3(1, 3) == 0
; run: @usub_sat_i3(1, 2) == 0
; run: @usub_sat_i3(-1, 0) == -1
; run: @usub_sat_i3(-1, 1) == -2
; run: @usub_sat_i3(-1, -1) == 0
; run: @usub_sat_i3(-1, -4) == 3
; run: @usub_sat_i3(-1, 3) == -4
; run: @usub_sat_i3(-1, 2) == -3
; run: @usub_sat_i3(-4, 0) == -4
; run: @usub_sat_i3(-4, 1) == 3
; run: @usub_sat_i3(-4, -1) == 0
; run: @usub_sat_i3(-4, -4) == 0
; run: @usub_sat_i3(-4, 3) == 1
; run: @usub_sat_i3(-4, 2) == 2
; run: @usub_sat_i3(3, 0) == 3
; run: @usub_sat_i3(3, 1) == 2
; run: @usub_sat_i3(3, -1) == 0
; run: @usub_sat_i3(3, -4) == 0
; run: @usub_sat_i3(3, 3) == 0
; run: @usub_sat_i3(3, 2) == 1
; run: @usub_sat_i3(2, 0) == 2
; run: @usub_sat_i3(2, 1) == 1
; run: @usub_sat_i3(2, -1) == 0
; run: @usub_sat_i3(2, -4) == 0
; run: @usub_sat_i3(2, 3) == 0
; run: @usub_sat_i3(2, 2) == 0
; run: @usub_sat_i4(0, 0) == 0
; run: @usub_sat_i4(0, 1) == 0
; run: @usub_sat_i4(0, -1) == 0
; run: @usub_sat_i4(0, -8) == 0
; run: @usub_sat_i4(0, 7) == 0
; run: @usub_sat_i4(0, -6) == 0
; run: @usub_sat_i4(1, 0) == 1
; run: @usub_sat_i4(1, 1) == 0
; run: @usub_sat_i4(1, -1) == 0
; run: @usub_sat_i4(1, -8) == 0
; run: @usub_sat_i4(1, 7) == 0
; run: @usub_sat_i4(1, -6) == 0
; run: @usub_sat_i4(-1, 0) == -1
; run: @usub_sat_i4(-1, 1) == -2
; run: @usub_sat_i4(-1, -1) == 0
; run: @usub_sat_i4(-1, -8) == 7
; run: @usub_sat_i4(-1, 7) == -8
; run: @usub_sat_i4(-1, -6) == 5
; run: @usub_sat_i4(-8, 0) == -8
; run: @usub_sat_i4(-8, 1) == 7
; run: @usub_sat_i4(-8, -1) == 0
; run: @usub_sat_i4(-8, -8) == 0
; run: @usub_sat_i4(-8, 7) == 1
; run: @usub_sat_i4(-8, -6) == 0
; run: @usub_sat_i4(7, 0) == 7
; run: @usub_sat_i4(7, 1) == 6
; run: @usub_sat_i4(7, -1) == 0
; run: @usub_sat_i4(7, -8) == 0
; run: @usub_sat_i4(7, 7) == 0
; run: @usub_sat_i4(7, -6) == 0
; run: @usub_sat_i4(2, -6) == 0
; run: @usub_sat_i4(-7, -6) == 0
; run: @usub_sat_i4(-6, 0) == -6
; run: @usub_sat_i4(-6, 1) == -7
; run: @usub_sat_i4(-6, -1) == 0
; run: @usub_sat_i4(-6, -8) == 2
; run: @usub_sat_i4(-6, 7) == 3
; run: @usub_sat_i4(-6, 2) == -8
; run: @usub_sat_i4(-6, -7) == 1
; run: @usub_sat_i4(-6, -6) == 0
; run: @usub_sat_i7(0, 0) == 0
; run: @usub_sat_i7(0, 1) == 0
; run: @usub_sat_i7(0, -1) == 0
; run: @usub_sat_i7(0, -64) == 0
; run: @usub_sat_i7(0, 63) == 0
; run: @usub_sat_i7(0, 15) == 0
; run: @usub_sat_i7(1, 0) == 1
; run: @usub_sat_i7(1, 1) == 0
; run: @usub_sat_i7(1, -1) == 0
; run: @usub_sat_i7(1, -64) == 0
; run: @usub_sat_i7(1, 63) == 0
; run: @usub_sat_i7(1, 15) == 0
; run: @usub_sat_i7(-1, 0) == -1
; run: @usub_sat_i7(-1, 1) == -2
; run: @usub_sat_i7(-1, -1) == 0
; run: @usub_sat_i7(-1, -64) == 63
; run: @usub_sat_i7(-1, 63) == -64
; run: @usub_sat_i7(-1, 15) == -16
; run: @usub_sat_i7(-64, 0) == -64
; run: @usub_sat_i7(-64, 1) == 63
; run: @usub_sat_i7(-64, -1) == 0
; run: @usub_sat_i7(-64, -64) == 0
; run: @usub_sat_i7(-64, 63) == 1
; run: @usub_sat_i7(-64, 15) == 49
; run: @usub_sat_i7(63, 0) == 63
; run: @usub_sat_i7(63, 1) == 62
; run: @usub_sat_i7(63, -1) == 0
; run: @usub_sat_i7(63, -64) == 0
; run: @usub_sat_i7(63, 63) == 0
; run: @usub_sat_i7(63, 15) == 48
; run: @usub_sat_i7(2, 15) == 0
; run: @usub_sat_i7(-7, 15) == -22
; run: @usub_sat_i7(-38, 15) == -53
; run: @usub_sat_i7(15, 0) == 15
; run: @usub_sat_i7(15, 1) == 14
; run: @usub_sat_i7(15, -1) == 0
; run: @usub_sat_i7(15, -64) == 0
; run: @usub_sat_i7(15, 63) == 0
; run: @usub_sat_i7(15, 2) == 13
; run: @usub_sat_i7(15, -7) == 0
; run: @usub_sat_i7(15, -38) == 0
; run: @usub_sat_i7(15, 15) == 0
; run: @usub_sat_i24(0, 0) == 0
; run: @usub_sat_i24(0, 1) == 0
; run: @usub_sat_i24(0, -1) == 0
; run: @usub_sat_i24(0, -8388608) == 0
; run: @usub_sat_i24(0, 8388607) == 0
; run: @usub_sat_i24(0, 2956815) == 0
; run: @usub_sat_i24(1, 0) == 1
; run: @usub_sat_i24(1, 1) == 0
; run: @usub_sat_i24(1, -1) == 0
; run: @usub_sat_i24(1, -8388608) == 0
; run: @usub_sat_i24(1, 8388607) == 0
; run: @usub_sat_i24(1, 2956815) == 0
; run: @usub_sat_i24(-1, 0) == -1
; run: @usub_sat_i24(-1, 1) == -2
; run: @usub_sat_i24(-1, -1) == 0
; run: @usub_sat_i24(-1, -8388608) == 8388607
; run: @usub_sat_i24(-1, 8388607) == -8388608
; run: @usub_sat_i24(-1, 2956815) == -2956816
; run: @usub_sat_i24(-8388608, 0) == -8388608
; run: @usub_sat_i24(-8388608, 1) == 8388607
; run: @usub_sat_i24(-8388608, -1) == 0
; run: @usub_sat_i24(-8388608, -8388608) == 0
; run: @usub_sat_i24(-8388608, 8388607) == 1
; run: @usub_sat_i24(-8388608, 2956815) == 5431793
; run: @usub_sat_i24(8388607, 0) == 8388607
; run: @usub_sat_i24(8388607, 1) == 8388606
; run: @usub_sat_i24(8388607, -1) == 0
; run: @usub_sat_i24(8388607, -8388608) == 0
; run: @usub_sat_i24(8388607, 8388607) == 0
; run: @usub_sat_i24(8388607, 2956815) == 5431792
; run: @usub_sat_i24(2, 2956815) == 0
; run: @usub_sat_i24(-7, 2956815) == -2956822
; run: @usub_sat_i24(5921370, 2956815) == 2964555
; run: @usub_sat_i24(2956815, 0) == 2956815
; run: @usub_sat_i24(2956815, 1) == 2956814
; run: @usub_sat_i24(2956815, -1) == 0
; run: @usub_sat_i24(2956815, -8388608) == 0
; run: @usub_sat_i24(2956815, 8388607) == 0
; run: @usub_sat_i24(2956815, 2) == 2956813
; run: @usub_sat_i24(2956815, -7) == 0
; run: @usub_sat_i24(2956815, 5921370) == 0
; run: @usub_sat_i24(2956815, 2956815) == 0
; run: @usub_sat_i33(0, 0) == 0
; run: @usub_sat_i33(0, 1) == 0
; run: @usub_sat_i33(0, -1) == 0
; run: @usub_sat_i33(0, -4294967296) == 0
; run: @usub_sat_i33(0, 4294967295) == 0
; run: @usub_sat_i33(0, -3285377521) == 0
; run: @usub_sat_i33(1, 0) == 1
; run: @usub_sat_i33(1, 1) == 0
; run: @usub_sat_i33(1, -1) == 0
; run: @usub_sat_i33(1, -4294967296) == 0
; run: @usub_sat_i33(1, 4294967295) == 0
; run: @usub_sat_i33(1, -3285377521) == 0
; run: @usub_sat_i33(-1, 0) == -1
; run: @usub_sat_i33(-1, 1) == -2
; run: @usub_sat_i33(-1, -1) == 0
; run: @usub_sat_i33(-1, -4294967296) == 4294967295
; run: @usub_sat_i33(-1, 4294967295) == -4294967296
; run: @usub_sat_i33(-1, -3285377521) == 3285377520
; run: @usub_sat_i33(-4294967296, 0) == -4294967296
; run: @usub_sat_i33(-4294967296, 1) == 4294967295
; run: @usub_sat_i33(-4294967296, -1) == 0
; run: @usub_sat_i33(-4294967296, -4294967296) == 0
; run: @usub_sat_i33(-4294967296, 4294967295) == 1
; run: @usub_sat_i33(-4294967296, -3285377521) == 0
; run: @usub_sat_i33(4294967295, 0) == 4294967295
; run: @usub_sat_i33(4294967295, 1) == 4294967294
; run: @usub_sat_i33(4294967295, -1) == 0
; run: @usub_sat_i33(4294967295, -4294967296) == 0
; run: @usub_sat_i33(4294967295, 4294967295) == 0
; run: @usub_sat_i33(4294967295, -3285377521) == 0
; run: @usub_sat_i33(2, -3285377521) == 0
; run: @usub_sat_i33(-7, -3285377521) == 3285377514
; run: @usub_sat_i33(1515870810, -3285377521) == 0
; run: @usub_sat_i33(-3285377521, 0) == -3285377521
; run: @usub_sat_i33(-3285377521, 1) == -3285377522
; run: @usub_sat_i33(-3285377521, -1) == 0
; run: @usub_sat_i33(-3285377521, -4294967296) == 1009589775
; run: @usub_sat_i33(-3285377521, 4294967295) == 1009589776
; run: @usub_sat_i33(-3285377521, 2) == -3285377523
; run: @usub_sat_i33(-3285377521, -7) == 0
; run: @usub_sat_i33(-3285377521, 1515870810) == 3788686261
; run: @usub_sat_i33(-3285377521, -3285377521) == 0
; run: @usub_sat_i48(0, 0) == 0
; run: @usub_sat_i48(0, 1) == 0
; run: @usub_sat_i48(0, -1) == 0
; run: @usub_sat_i48(0, -140737488355328) == 0
; run: @usub_sat_i48(0, 140737488355327) == 0
; run: @usub_sat_i48(0, 99279178636815) == 0
; run: @usub_sat_i48(1, 0) == 1
; run: @usub_sat_i48(1, 1) == 0
; run: @usub_sat_i48(1, -1) == 0
; run: @usub_sat_i48(1, -140737488355328) == 0
; run: @usub_sat_i48(1, 140737488355327) == 0
; run: @usub_sat_i48(1, 99279178636815) == 0
; run: @usub_sat_i48(-1, 0) == -1
; run: @usub_sat_i48(-1, 1) == -2
; run: @usub_sat_i48(-1, -1) == 0
; run: @usub_sat_i48(-1, -140737488355328) == 140737488355327
; run: @usub_sat_i48(-1, 140737488355327) == -140737488355328
; run: @usub_sat_i48(-1, 99279178636815) == -99279178636816
; run: @usub_sat_i48(-140737488355328, 0) == -140737488355328
; run: @usub_sat_i48(-140737488355328, 1) == 140737488355327
; run: @usub_sat_i48(-140737488355328, -1) == 0
; run: @usub_sat_i48(-140737488355328, -140737488355328) == 0
; run: @usub_sat_i48(-140737488355328, 140737488355327) == 1
; run: @usub_sat_i48(-140737488355328, 99279178636815) == 41458309718513
; run: @usub_sat_i48(140737488355327, 0) == 140737488355327
; run: @usub_sat_i48(140737488355327, 1) == 140737488355326
; run: @usub_sat_i48(140737488355327, -1) == 0
; run: @usub_sat_i48(140737488355327, -140737488355328) == 0
; run: @usub_sat_i48(140737488355327, 140737488355327) == 0
; run: @usub_sat_i48(140737488355327, 99279178636815) == 41458309718512
; run: @usub_sat_i48(2, 99279178636815) == 0
; run: @usub_sat_i48(-7, 99279178636815) == -99279178636822
; run: @usub_sat_i48(99344109427290, 99279178636815) == 64930790475
; run: @usub_sat_i48(99279178636815, 0) == 99279178636815
; run: @usub_sat_i48(99279178636815, 1) == 99279178636814
; run: @usub_sat_i48(99279178636815, -1) == 0
; run: @usub_sat_i48(99279178636815, -140737488355328) == 0
; run: @usub_sat_i48(99279178636815, 140737488355327) == 0
; run: @usub_sat_i48(99279178636815, 2) == 99279178636813
; run: @usub_sat_i48(99279178636815, -7) == 0
; run: @usub_sat_i48(99279178636815, 99344109427290) == 0
; run: @usub_sat_i48(99279178636815, 99279178636815) == 0

declare i2 @llvm.usub.sat.i2(i2, i2)
define i2 @usub_sat_i2(i2 %a, i2 %b) {
  %r = call i2 @llvm.usub.sat.i2(i2 %a, i2 %b)
  ret i2 %r
}
declare i3 @llvm.usub.sat.i3(i3, i3)
define i3 @usub_sat_i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.usub.sat.i3(i3 %a, i3 %b)
  ret i3 %r
}
declare i4 @llvm.usub.sat.i4(i4, i4)
define i4 @usub_sat_i4(i4 %a, i4 %b) {
  %r = call i4 @llvm.usub.sat.i4(i4 %a, i4 %b)
  ret i4 %r
}
declare i7 @llvm.usub.sat.i7(i7, i7)
define i7 @usub_sat_i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.usub.sat.i7(i7 %a, i7 %b)
  ret i7 %r
}
declare i24 @llvm.usub.sat.i24(i24, i24)
define i24 @usub_sat_i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.usub.sat.i24(i24 %a, i24 %b)
  ret i24 %r
}
declare i33 @llvm.usub.sat.i33(i33, i33)
define i33 @usub_sat_i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.usub.sat.i33(i33 %a, i33 %b)
  ret i33 %r
}
declare i48 @llvm.usub.sat.i48(i48, i48)
define i48 @usub_sat_i48(i48 %a, i48 %b) {
  %r = call i48 @llvm.usub.sat.i48(i48 %a, i48 %b)
  ret i48 %r
}
