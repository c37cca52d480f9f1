; llvm.sadd.sat is addition that saturates, signed.
; run: @sadd_sat_i2(0, 0) == 0
; run: @sadd_sat_i2(0, 1) == 1
; run: @sadd_sat_i2(0, -1) == -1
; run: @sadd_sat_i2(0, -2) == -2
; run: @sadd_sat_i2(1, 0) == 1
; run: @sadd_sat_i2(1, 1) == 1
; run: @sadd_sat_i2(1, -1) == 0
; run: @sadd_sat_i2(1, -2) == -1
; run: @sadd_sat_i2(-1, 0) == -1
; run: @sadd_sat_i2(-1, 1) == 0
; run: @sadd_sat_i2(-1, -1) == -2
; run: @sadd_sat_i2(-1, -2) == -2
; run: @sadd_sat_i2(-2, 0) == -2
; run: @sadd_sat_i2(-2, 1) == -1
; run: @sadd_sat_i2(-2, -1) == -2
; run: @sadd_sat_i2(-2, -2) == -2
; run: @sadd_sat_i3(0, 0) == 0
; run: @sadd_sat_i3(0, 1) == 1
; run: @sadd_sat_i3(0, -1) == -1
; run: @sadd_sat_i3(0, -4) == -4
; run: @sadd_sat_i3(0, 3) == 3
; run: @sadd_sat_i3(0, 2) == 2
; run: @sadd_sat_i3(1, 0) == 1
; run: @sadd_sat_i3(1, 1) == 2
; run: @sadd_sat_i3(1, -1) == 0
; run: @sadd_sat_i3(1, -4) == -3
; run: @sadd_sat_i3(1, 3) == 3
; run: @sadd_sat_i3(1, 2) == 3
; run: @sadd_sat_i3(-1, 0) == -1
; run: @sadd_sat_i3(-1, 1) == 0
; run: @sadd_sat_i3(-1, -1) == -2
; run: @sadd_sat_i3(-1, -4) == -4
; run: @sadd_sat_i3(-1, 3) == 2
; run: @sadd_sat_i3(-1, 2) == 1
; run: @sadd_sat_i3(-4, 0) == -4
; run: @sadd_sat_i3(-4, 1) == -3
; run: @sadd_sat_i3(-4, -1) == -4
; run: @sadd_sat_i3(-4, -4) == -4
; run: @sadd_sat_i3(-4, 3) == -1
; run: @sadd_sat_i3(-4, 2) == -2
; run: @sadd_sat_i3(3, 0) == 3
; run: @sadd_sat_i3(3, 1) == 3
; run: @sadd_sat_i3(3, -1) == 2
; run: @sadd_sat_i3(3, -4) == -1
; run: @sadd_sat_i3(3, 3) == 3
; run: @sadd_sat_i3(3, 2) == 3
; run: @sadd_sat_i3(2, 0) == 2
; run: @sadd_sat_i3(2, 1) == 3
; run: @sadd_sat_i3(2, -1) == 1
; run: @sadd_sat_i3(2, -4) == -2
; run: @sadd_sat_i3(2, 3) == 3
; run: @sadd_sat_i3(2, 2) == 3
; run: @sadd_sat_i4(0, 0) == 0
; run: @sadd_sat_i4(0, 1) == 1
; run: @sadd_sat_i4(0, -1) == -1
; run: @sadd_sat_i4(0, -8) == -8
; run: @sadd_sat_i4(0, 7) == 7
; run: @sadd_sat_i4(0, -6) == -6
; run: @sadd_sat_i4(1, 0) == 1
; run: @sadd_sat_i4(1, 1) == 2
; run: @sadd_sat_i4(1, -1) == 0
; run: @sadd_sat_i4(1, -8) == -7
; run: @sadd_sat_i4(1, 7) == 7
; run: @sadd_sat_i4(1, -6) == -5
; run: @sadd_sat_i4(-1, 0) == -1
; run: @sadd_sat_i4(-1, 1) == 0
; run: @sadd_sat_i4(-1, -1) == -2
; run: @sadd_sat_i4(-1, -8) == -8
; run: @sadd_sat_i4(-1, 7) == 6
; run: @sadd_sat_i4(-1, -6) == -7
; run: @sadd_sat_i4(-8, 0) == -8
; run: @sadd_sat_i4(-8, 1) == -7
; run: @sadd_sat_i4(-8, -1) == -8
; run: @sadd_sat_i4(-8, -8) == -8
; run: @sadd_sat_i4(-8, 7) == -1
; run: @sadd_sat_i4(-8, -6) == -8
; run: @sadd_sat_i4(7, 0) == 7
; run: @sadd_sat_i4(7, 1) == 7
; run: @sadd_sat_i4(7, -1) == 6
; run: @sadd_sat_i4(7, -8) == -1
; run: @sadd_sat_i4(7, 7) == 7
; run: @sadd_sat_i4(7, -6) == 1
; run: @sadd_sat_i4(2, -6) == -4
; run: @sadd_sat_i4(-7, -6) == -8
; run: @sadd_sat_i4(-6, 0) == -6
; run: @sadd_sat_i4(-6, 1) == -5
; run: @sadd_sat_i4(-6, -1) == -7
; run: @sadd_sat_i4(-6, -8) == -8
; run: @sadd_sat_i4(-6, 7) == 1
; run: @sadd_sat_i4(-6, 2) == -4
; run: @sadd_sat_i4(-6, -7) == -8
; run: @sadd_sat_i4(-6, -6) == -8
; run: @sadd_sat_i7(0, 0) == 0
; run: @sadd_sat_i7(0, 1) == 1
; run: @sadd_sat_i7(0, -1) == -1
; run: @sadd_sat_i7(0, -64) == -64
; run: @sadd_sat_i7(0, 63) == 63
; run: @sadd_sat_i7(0, 15) == 15
; run: @sadd_sat_i7(1, 0) == 1
; run: @sadd_sat_i7(1, 1) == 2
; run: @sadd_sat_i7(1, -1) == 0
; run: @sadd_sat_i7(1, -64) == -63
; run: @sadd_sat_i7(1, 63) == 63
; run: @sadd_sat_i7(1, 15) == 16
; run: @sadd_sat_i7(-1, 0) == -1
; run: @sadd_sat_i7(-1, 1) == 0
; run: @sadd_sat_i7(-1, -1) == -2
; run: @sadd_sat_i7(-1, -64) == -64
; run: @sadd_sat_i7(-1, 63) == 62
; run: @sadd_sat_i7(-1, 15) == 14
; run: @sadd_sat_i7(-64, 0) == -64
; run: @sadd_sat_i7(-64, 1) == -63
; run: @sadd_sat_i7(-64, -1) == -64
; run: @sadd_sat_i7(-64, -64) == -64
; run: @sadd_sat_i7(-64, 63) == -1
; run: @sadd_sat_i7(-64, 15) == -49
; run: @sadd_sat_i7(63, 0) == 63
; run: @sadd_sat_i7(63, 1) == 63
; run: @sadd_sat_i7(63, -1) == 62
; run: @sadd_sat_i7(63, -64) == -1
; run: @sadd_sat_i7(63, 63) == 63
; run: @sadd_sat_i7(63, 15) == 63
; run: @sadd_sat_i7(2, 15) == 17
; run: @sadd_sat_i7(-7, 15) == 8
; run: @sadd_sat_i7(-38, 15) == -23
; run: @sadd_sat_i7(15, 0) == 15
; run: @sadd_sat_i7(15, 1) == 16
; run: @sadd_sat_i7(15, -1) == 14
; run: @sadd_sat_i7(15, -64) == -49
; run: @sadd_sat_i7(15, 63) == 63
; run: @sadd_sat_i7(15, 2) == 17
; run: @sadd_sat_i7(15, -7) == 8
; run: @sadd_sat_i7(15, -38) == -23
; run: @sadd_sat_i7(15, 15) == 30
; run: @sadd_sat_i24(0, 0) == 0
; run: @sadd_sat_i24(0, 1) == 1
; run: @sadd_sat_i24(0, -1) == -1
; run: @sadd_sat_i24(0, -8388608) == -8388608
; run: @sadd_sat_i24(0, 8388607) == 8388607
; run: @sadd_sat_i24(0, 2956815) == 2956815
; run: @sadd_sat_i24(1, 0) == 1
; run: @sadd_sat_i24(1, 1) == 2
; run: @sadd_sat_i24(1, -1) == 0
; run: @sadd_sat_i24(1, -8388608) == -8388607
; run: @sadd_sat_i24(1, 8388607) == 8388607
; run: @sadd_sat_i24(1, 2956815) == 2956816
; run: @sadd_sat_i24(-1, 0) == -1
; run: @sadd_sat_i24(-1, 1) == 0
; run: @sadd_sat_i24(-1, -1) == -2
; run: @sadd_sat_i24(-1, -8388608) == -8388608
; run: @sadd_sat_i24(-1, 8388607) == 8388606
; run: @sadd_sat_i24(-1, 2956815) == 2956814
; run: @sadd_sat_i24(-8388608, 0) == -8388608
; run: @sadd_sat_i24(-8388608, 1) == -8388607
; run: @sadd_sat_i24(-8388608, -1) == -8388608
; run: @sadd_sat_i24(-8388608, -8388608) == -8388608
; run: @sadd_sat_i24(-8388608, 8388607) == -1
; run: @sadd_sat_i24(-8388608, 2956815) == -5431793
; run: @sadd_sat_i24(8388607, 0) == 8388607
; run: @sadd_sat_i24(8388607, 1) == 8388607
; run: @sadd_sat_i24(8388607, -1) == 8388606
; run: @sadd_sat_i24(8388607, -8388608) == -1
; run: @sadd_sat_i24(8388607, 8388607) == 8388607
; run: @sadd_sat_i24(8388607, 2956815) == 8388607
; run: @sadd_sat_i24(2, 2956815) == 2956817
; run: @sadd_sat_i24(-7, 2956815) == 2956808
; run: @sadd_sat_i24(5921370, 2956815) == 8388607
; run: @sadd_sat_i24(2956815, 0) == 2956815
; run: @sadd_sat_i24(2956815, 1) == 2956816
; run: @sadd_sat_i24(2956815, -1) == 2956814
; run: @sadd_sat_i24(2956815, -8388608) == -5431793
; run: @sadd_sat_i24(2956815, 8388607) == 8388607
; run: @sadd_sat_i24(2956815, 2) == 2956817
; run: @sadd_sat_i24(2956815, -7) == 2956808
; run: @sadd_sat_i24(2956815, 5921370) == 8388607
; run: @sadd_sat_i24(2956815, 2956815) == 5913630
; run: @sadd_sat_i33(0, 0) == 0
; run: @sadd_sat_i33(0, 1) == 1
; run: @sadd_sat_i33(0, -1) == -1
; run: @sadd_sat_i33(0, -4294967296) == -4294967296
; run: @sadd_sat_i33(0, 4294967295) == 4294967295
; run: @sadd_sat_i33(0, -3285377521) == -3285377521
; run: @sadd_sat_i33(1, 0) == 1
; run: @sadd_sat_i33(1, 1) == 2
; run: @sadd_sat_i33(1, -1) == 0
; run: @sadd_sat_i33(1, -4294967296) == -4294967295
; run: @sadd_sat_i33(1, 4294967295) == 4294967295
; run: @sadd_sat_i33(1, -3285377521) == -3285377520
; run: @sadd_sat_i33(-1, 0) == -1
; run: @sadd_sat_i33(-1, 1) == 0
; run: @sadd_sat_i33(-1, -1) == -2
; run: @sadd_sat_i33(-1, -4294967296) == -4294967296
; run: @sadd_sat_i33(-1, 4294967295) == 4294967294
; run: @sadd_sat_i33(-1, -3285377521) == -3285377522
; run: @sadd_sat_i33(-4294967296, 0) == -4294967296
; run: @sadd_sat_i33(-4294967296, 1) == -4294967295
; run: @sadd_sat_i33(-4294967296, -1) == -4294967296
; run: @sadd_sat_i33(-4294967296, -4294967296) == -4294967296
; run: @sadd_sat_i33(-4294967296, 4294967295) == -1
; run: @sadd_sat_i33(-4294967296, -3285377521) == -4294967296
; run: @sadd_sat_i33(4294967295, 0) == 4294967295
; run: @sadd_sat_i33(4294967295, 1) == 4294967295
; run: @sadd_sat_i33(4294967295, -1) == 4294967294
; run: @sadd_sat_i33(4294967295, -4294967296) == -1
; run: @sadd_sat_i33(4294967295, 4294967295) == 4294967295
; run: @sadd_sat_i33(4294967295, -3285377521) == 1009589774
; run: @sadd_sat_i33(2, -3285377521) == -3285377519
; run: @sadd_sat_i33(-7, -3285377521) == -3285377528
; run: @sadd_sat_i33(1515870810, -3285377521) == -1769506711
; run: @sadd_sat_i33(-3285377521, 0) == -3285377521
; run: @sadd_sat_i33(-3285377521, 1) == -3285377520
; run: @sadd_sat_i33(-3285377521, -1) == -3285377522
; run: @sadd_sat_i33(-3285377521, -4294967296) == -4294967296
; run: @sadd_sat_i33(-3285377521, 4294967295) == 1009589774
; run: @sadd_sat_i33(-3285377521, 2) == -3285377519
; run: @sadd_sat_i33(-3285377521, -7) == -3285377528
; run: @sadd_sat_i33(-3285377521, 1515870810) == -1769506711
; run: @sadd_sat_i33(-3285377521, -3285377521) == -4294967296
; run: @sadd_sat_i48(0, 0) == 0
; run: @sadd_sat_i48(0, 1) == 1
; run: @sadd_sat_i48(0, -1) == -1
; run: @sadd_sat_i48(0, -140737488355328) == -140737488355328
; run: @sadd_sat_i48(0, 140737488355327) == 140737488355327
; run: @sadd_sat_i48(0, 99279178636815) == 99279178636815
; run: @sadd_sat_i48(1, 0) == 1
; run: @sadd_sat_i48(1, 1) == 2
; run: @sadd_sat_i48(1, -1) == 0
; run: @sadd_sat_i48(1, -140737488355328) == -140737488355327
; run: @sadd_sat_i48(1, 140737488355327) == 140737488355327
; run: @sadd_sat_i48(1, 99279178636815) == 99279178636816
; run: @sadd_sat_i48(-1, 0) == -1
; run: @sadd_sat_i48(-1, 1) == 0
; run: @sadd_sat_i48(-1, -1) == -2
; run: @sadd_sat_i48(-1, -140737488355328) == -140737488355328
; run: @sadd_sat_i48(-1, 140737488355327) == 140737488355326
; run: @sadd_sat_i48(-1, 99279178636815) == 99279178636814
; run: @sadd_sat_i48(-140737488355328, 0) == -140737488355328
; run: @sadd_sat_i48(-140737488355328, 1) == -140737488355327
; run: @sadd_sat_i48(-140737488355328, -1) == -140737488355328
; run: @sadd_sat_i48(-140737488355328, -140737488355328) == -140737488355328
; run: @sadd_sat_i48(-140737488355328, 140737488355327) == -1
; run: @sadd_sat_i48(-140737488355328, 99279178636815) == -41458309718513
; run: @sadd_sat_i48(140737488355327, 0) == 140737488355327
; run: @sadd_sat_i48(140737488355327, 1) == 140737488355327
; run: @sadd_sat_i48(140737488355327, -1) == 140737488355326
; run: @sadd_sat_i48(140737488355327, -140737488355328) == -1
; run: @sadd_sat_i48(140737488355327, 140737488355327) == 140737488355327
; run: @sadd_sat_i48(140737488355327, 99279178636815) == 140737488355327
; run: @sadd_sat_i48(2, 99279178636815) == 99279178636817
; run: @sadd_sat_i48(-7, 99279178636815) == 99279178636808
; run: @sadd_sat_i48(99344109427290, 99279178636815) == 140737488355327
; run: @sadd_sat_i48(99279178636815, 0) == 99279178636815
; run: @sadd_sat_i48(99279178636815, 1) == 99279178636816
; run: @sadd_sat_i48(99279178636815, -1) == 99279178636814
; run: @sadd_sat_i48(99279178636815, -140737488355328) == -41458309718513
; run: @sadd_sat_i48(99279178636815, 140737488355327) == 140737488355327
; run: @sadd_sat_i48(99279178636815, 2) == 99279178636817
; run: @sadd_sat_i48(99279178636815, -7) == 99279178636808
; run: @sadd_sat_i48(99279178636815, 99344109427290) == 140737488355327
; run: @sadd_sat_i48(99279178636815, 99279178636815) == 140737488355327

declare i2 @llvm.sadd.sat.i2(i2, i2)
define i2 @sadd_sat_i2(i2 %a, i2 %b) {
  %r = call i2 @llvm.sadd.sat.i2(i2 %a, i2 %b)
  ret i2 %r
}
declare i3 @llvm.sadd.sat.i3(i3, i3)
define i3 @sadd_sat_i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.sadd.sat.i3(i3 %a, i3 %b)
  ret i3 %r
}
declare i4 @llvm.sadd.sat.i4(i4, i4)
define i4 @sadd_sat_i4(i4 %a, i4 %b) {
  %r = call i4 @llvm.sadd.sat.i4(i4 %a, i4 %b)
  ret i4 %r
}
declare i7 @llvm.sadd.sat.i7(i7, i7)
define i7 @sadd_sat_i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.sadd.sat.i7(i7 %a, i7 %b)
  ret i7 %r
}
declare i24 @llvm.sadd.sat.i24(i24, i24)
define i24 @sadd_sat_i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.sadd.sat.i24(i24 %a, i24 %b)
  ret i24 %r
}
declare i33 @llvm.sadd.sat.i33(i33, i33)
define i33 @sadd_sat_i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.sadd.sat.i33(i33 %a, i33 %b)
  ret i33 %r
}
declare i48 @llvm.sadd.sat.i48(i48, i48)
define i48 @sadd_sat_i48(i48 %a, i48 %b) {
  %r = call i48 @llvm.sadd.sat.i48(i48 %a, i48 %b)
  ret i48 %r
}
