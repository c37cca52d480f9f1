; llvm.uadd.with.overflow: the wrapped result, and whether it is not the true one.
; run: @uadd_i2(0, 0) == (0, false)
; run: @uadd_i2(0, 1) == (1, false)
; run: @uadd_i2(0, -1) == (-1, false)
; run: @uadd_i2(0, -2) == (-2, false)
; run: @uadd_i2(1, 0) == (1, false)
; run: @uadd_i2(1, 1) == (-2, false)
; run: @uadd_i2(1, -1) == (0, true)
; run: @uadd_i2(1, -2) == (-1, false)
; run: @uadd_i2(-1, 0) == (-1, false)
; run: @uadd_i2(-1, 1) == (0, true)
; run: @uadd_i2(-1, -1) == (-2, true)
; run: @uadd_i2(-1, -2) == (1, true)
; run: @uadd_i2(-2, 0) == (-2, false)
; run: @uadd_i2(-2, 1) == (-1, false)
; run: @uadd_i2(-2, -1) == (1, true)
; run: @uadd_i2(-2, -2) == (0, true)
; run: @uadd_i2_or_zero(0, 0) == 0
; run: @uadd_i2_or_zero(1, -2) == -1
; run: @uadd_i2_or_zero(-2, -1) == 0
; run: @uadd_i3(0, 0) == (0, false)
; run: @uadd_i3(0, 1) == (1, false)
; run: @uadd_i3(0, -1) == (-1, false)
; run: @uadd_i3(0, -4) == (-4, false)
; run: @uadd_i3(0, 3) == (3, false)
; run: @uadd_i3(0, 2) == (2, false)
; run: @uadd_i3(1, 0) == (1, false)
; run: @uadd_i3(1, 1) == (2, false)
; run: @uadd_i3(1, -1) == (0, true)
; run: @uadd_i3(1, -4) == (-3, false)
; run: @uadd_i3(1, 3) == (-4, false)
; run: @uadd_i3(1, 2) == (3, false)
; run: @uadd_i3(-1, 0) == (-1, false)
; run: @uadd_i3(-1, 1) == (0, true)
; run: @uadd_i3(-1, -1) == (-2, true)
; run: @uadd_i3(-1, -4) == (3, true)
; run: @uadd_i3(-1, 3) == (2, true)
; run: @uadd_i3(-1, 2) == (1, true)
; run: @uadd_i3(-4, 0) == (-4, false)
; run: @uadd_i3(-4, 1) == (-3, false)
; run: @uadd_i3(-4, -1) == (3, true)
; run: @uadd_i3(-4, -4) == (0, true)
; run: @uadd_i3(-4, 3) == (-1, false)
; run: @uadd_i3(-4, 2) == (-2, false)
; run: @uadd_i3(3, 0) == (3, false)
; run: @uadd_i3(3, 1) == (-4, false)
; run: @uadd_i3(3, -1) == (2, true)
; run: @uadd_i3(3, -4) == (-1, false)
; run: @uadd_i3(3, 3) == (-2, false)
; run: @uadd_i3(3, 2) == (-3, false)
; run: @uadd_i3(2, 0) == (2, false)
; run: @uadd_i3(2, 1) == (3, false)
; run: @uadd_i3(2, -1) == (1, true)
; run: @uadd_i3(2, -4) == (-2, false)
; run: @uadd_i3(2, 3) == (-3, false)
; run: @uadd_i3(2, 2) == (-4, false)
; run: @uadd_i3_or_zero(0, 0) == 0
; run: @uadd_i3_or_zero(1, 1) == 2
; run: @uadd_i3_or_zero(-1, -1) == 0
; run: @uadd_i3_or_zero(-4, -4) == 0
; run: @uadd_i3_or_zero(3, 3) == -2
; run: @uadd_i3_or_zero(2, 2) == -4
; run: @uadd_i4(0, 0) == (0, false)
; run: @uadd_i4(0, 1) == (1, false)
; run: @uadd_i4(0, -1) == (-1, false)
; run: @uadd_i4(0, -8) == (-8, false)
; run: @uadd_i4(0, 7) == (7, false)
; run: @uadd_i4(0, -6) == (-6, false)
; run: @uadd_i4(1, 0) == (1, false)
; run: @uadd_i4(1, 1) == (2, false)
; run: @uadd_i4(1, -1) == (0, true)
; run: @uadd_i4(1, -8) == (-7, false)
; run: @uadd_i4(1, 7) == (-8, false)
; run: @uadd_i4(1, -6) == (-5, false)
; run: @uadd_i4(-1, 0) == (-1, false)
; run: @uadd_i4(-1, 1) == (0, true)
; run: @uadd_i4(-1, -1) == (-2, true)
; run: @uadd_i4(-1, -8) == (7, true)
; run: @uadd_i4(-1, 7) == (6, true)
; run: @uadd_i4(-1, -6) == (-7, true)
; run: @uadd_i4(-8, 0) == (-8, false)
; run: @uadd_i4(-8, 1) == (-7, false)
; run: @uadd_i4(-8, -1) == (7, true)
; run: @uadd_i4(-8, -8) == (0, true)
; run: @uadd_i4(-8, 7) == (-1, false)
; run: @uadd_i4(-8, -6) == (2, true)
; run: @uadd_i4(7, 0) == (7, false)
; run: @uadd_i4(7, 1) == (-8, false)
; run: @uadd_i4(7, -1) == (6, true)
; run: @uadd_i4(7, -8) == (-1, false)
; run: @uadd_i4(7, 7) == (-2, false)
; run: @uadd_i4(7, -6) == (1, true)
; run: @uadd_i4(2, -6) == (-4, false)
; run: @uadd_i4(-7, -6) == (3, true)
; run: @uadd_i4(-6, 0) == (-6, false)
; run: @uadd_i4(-6, 1) == (-5, false)
; run: @uadd_i4(-6, -1) == (-7, true)
; run: @uadd_i4(-6, -8) == (2, true)
; run: @uadd_i4(-6, 7) == (1, true)
; run: @uadd_i4(-6, 2) == (-4, false)
; run: @uadd_i4(-6, -7) == (3, true)
; run: @uadd_i4(-6, -6) == (4, true)
; run: @uadd_i4_or_zero(0, 0) == 0
; run: @uadd_i4_or_zero(1, 1) == 2
; run: @uadd_i4_or_zero(-1, -1) == 0
; run: @uadd_i4_or_zero(-8, -8) == 0
; run: @uadd_i4_or_zero(7, 7) == -2
; run: @uadd_i4_or_zero(-6, -8) == 0
; run: @uadd_i7(0, 0) == (0, false)
; run: @uadd_i7(0, 1) == (1, false)
; run: @uadd_i7(0, -1) == (-1, false)
; run: @uadd_i7(0, -64) == (-64, false)
; run: @uadd_i7(0, 63) == (63, false)
; run: @uadd_i7(0, 15) == (15, false)
; run: @uadd_i7(1, 0) == (1, false)
; run: @uadd_i7(1, 1) == (2, false)
; run: @uadd_i7(1, -1) == (0, true)
; run: @uadd_i7(1, -64) == (-63, false)
; run: @uadd_i7(1, 63) == (-64, false)
; run: @uadd_i7(1, 15) == (16, false)
; run: @uadd_i7(-1, 0) == (-1, false)
; run: @uadd_i7(-1, 1) == (0, true)
; run: @uadd_i7(-1, -1) == (-2, true)
; run: @uadd_i7(-1, -64) == (63, true)
; run: @uadd_i7(-1, 63) == (62, true)
; run: @uadd_i7(-1, 15) == (14, true)
; run: @uadd_i7(-64, 0) == (-64, false)
; run: @uadd_i7(-64, 1) == (-63, false)
; run: @uadd_i7(-64, -1) == (63, true)
; run: @uadd_i7(-64, -64) == (0, true)
; run: @uadd_i7(-64, 63) == (-1, false)
; run: @uadd_i7(-64, 15) == (-49, false)
; run: @uadd_i7(63, 0) == (63, false)
; run: @uadd_i7(63, 1) == (-64, false)
; run: @uadd_i7(63, -1) == (62, true)
; run: @uadd_i7(63, -64) == (-1, false)
; run: @uadd_i7(63, 63) == (-2, false)
; run: @uadd_i7(63, 15) == (-50, false)
; run: @uadd_i7(2, 15) == (17, false)
; run: @uadd_i7(-7, 15) == (8, true)
; run: @uadd_i7(-38, 15) == (-23, false)
; run: @uadd_i7(15, 0) == (15, false)
; run: @uadd_i7(15, 1) == (16, false)
; run: @uadd_i7(15, -1) == (14, true)
; run: @uadd_i7(15, -64) == (-49, false)
; run: @uadd_i7(15, 63) == (-50, false)
; run: @uadd_i7(15, 2) == (17, false)
; run: @uadd_i7(15, -7) == (8, true)
; run: @uadd_i7(15, -38) == (-23, false)
; run: @uadd_i7(15, 15) == (30, false)
; run: @uadd_i7_or_zero(0, 0) == 0
; run: @uadd_i7_or_zero(1, 1) == 2
; run: @uadd_i7_or_zero(-1, -1) == 0
; run: @uadd_i7_or_zero(-64, -64) == 0
; run: @uadd_i7_or_zero(63, 63) == -2
; run: @uadd_i7_or_zero(15, -1) == 0
; run: @uadd_i24(0, 0) == (0, false)
; run: @uadd_i24(0, 1) == (1, false)
; run: @uadd_i24(0, -1) == (-1, false)
; run: @uadd_i24(0, -8388608) == (-8388608, false)
; run: @uadd_i24(0, 8388607) == (8388607, false)
; run: @uadd_i24(0, 2956815) == (2956815, false)
; run: @uadd_i24(1, 0) == (1, false)
; run: @uadd_i24(1, 1) == (2, false)
; run: @uadd_i24(1, -1) == (0, true)
; run: @uadd_i24(1, -8388608) == (-8388607, false)
; run: @uadd_i24(1, 8388607) == (-8388608, false)
; run: @uadd_i24(1, 2956815) == (2956816, false)
; run: @uadd_i24(-1, 0) == (-1, false)
; run: @uadd_i24(-1, 1) == (0, true)
; run: @uadd_i24(-1, -1) == (-2, true)
; run: @uadd_i24(-1, -8388608) == (8388607, true)
; run: @uadd_i24(-1, 8388607) == (8388606, true)
; run: @uadd_i24(-1, 2956815) == (2956814, true)
; run: @uadd_i24(-8388608, 0) == (-8388608, false)
; run: @uadd_i24(-8388608, 1) == (-8388607, false)
; run: @uadd_i24(-8388608, -1) == (8388607, true)
; run: @uadd_i24(-8388608, -8388608) == (0, true)
; run: @uadd_i24(-8388608, 8388607) == (-1, false)
; run: @uadd_i24(-8388608, 2956815) == (-5431793, false)
; run: @uadd_i24(8388607, 0) == (8388607, false)
; run: @uadd_i24(8388607, 1) == (-8388608, false)
; run: @uadd_i24(8388607, -1) == (8388606, true)
; run: @uadd_i24(8388607, -8388608) == (-1, false)
; run: @uadd_i24(8388607, 8388607) == (-2, false)
; run: @uadd_i24(8388607, 2956815) == (-5431794, false)
; run: @uadd_i24(2, 2956815) == (2956817, false)
; run: @uadd_i24(-7, 2956815) == (2956808, true)
; run: @uadd_i24(5921370, 2956815) == (-7899031, false)
; run: @uadd_i24(2956815, 0) == (2956815, false)
; run: @uadd_i24(2956815, 1) == (2956816, false)
; run: @uadd_i24(2956815, -1) == (2956814, true)
; run: @uadd_i24(2956815, -8388608) == (-5431793, false)
; run: @uadd_i24(2956815, 8388607) == (-5431794, false)
; run: @uadd_i24(2956815, 2) == (2956817, false)
; run: @uadd_i24(2956815, -7) == (2956808, true)
; run: @uadd_i24(2956815, 5921370) == (-7899031, false)
; run: @uadd_i24(2956815, 2956815) == (5913630, false)
; run: @uadd_i24_or_zero(0, 0) == 0
; run: @uadd_i24_or_zero(1, 1) == 2
; run: @uadd_i24_or_zero(-1, -1) == 0
; run: @uadd_i24_or_zero(-8388608, -8388608) == 0
; run: @uadd_i24_or_zero(8388607, 8388607) == -2
; run: @uadd_i24_or_zero(2956815, -1) == 0
; run: @uadd_i33(0, 0) == (0, false)
; run: @uadd_i33(0, 1) == (1, false)
; run: @uadd_i33(0, -1) == (-1, false)
; run: @uadd_i33(0, -4294967296) == (-4294967296, false)
; run: @uadd_i33(0, 4294967295) == (4294967295, false)
; run: @uadd_i33(0, -3285377521) == (-3285377521, false)
; run: @uadd_i33(1, 0) == (1, false)
; run: @uadd_i33(1, 1) == (2, false)
; run: @uadd_i33(1, -1) == (0, true)
; run: @uadd_i33(1, -4294967296) == (-4294967295, false)
; run: @uadd_i33(1, 4294967295) == (-4294967296, false)
; run: @uadd_i33(1, -3285377521) == (-3285377520, false)
; run: @uadd_i33(-1, 0) == (-1, false)
; run: @uadd_i33(-1, 1) == (0, true)
; run: @uadd_i33(-1, -1) == (-2, true)
; run: @uadd_i33(-1, -4294967296) == (4294967295, true)
; run: @uadd_i33(-1, 4294967295) == (4294967294, true)
; run: @uadd_i33(-1, -3285377521) == (-3285377522, true)
; run: @uadd_i33(-4294967296, 0) == (-4294967296, false)
; run: @uadd_i33(-4294967296, 1) == (-4294967295, false)
; run: @uadd_i33(-4294967296, -1) == (4294967295, true)
; run: @uadd_i33(-4294967296, -4294967296) == (0, true)
; run: @uadd_i33(-4294967296, 4294967295) == (-1, false)
; run: @uadd_i33(-4294967296, -3285377521) == (1009589775, true)
; run: @uadd_i33(4294967295, 0) == (4294967295, false)
; run: @uadd_i33(4294967295, 1) == (-4294967296, false)
; run: @uadd_i33(4294967295, -1) == (4294967294, true)
; run: @uadd_i33(4294967295, -4294967296) == (-1, false)
; run: @uadd_i33(4294967295, 4294967295) == (-2, false)
; run: @uadd_i33(4294967295, -3285377521) == (1009589774, true)
; run: @uadd_i33(2, -3285377521) == (-3285377519, false)
; run: @uadd_i33(-7, -3285377521) == (-3285377528, true)
; run: @uadd_i33(1515870810, -3285377521) == (-1769506711, false)
; run: @uadd_i33(-3285377521, 0) == (-3285377521, false)
; run: @uadd_i33(-3285377521, 1) == (-3285377520, false)
; run: @uadd_i33(-3285377521, -1) == (-3285377522, true)
; run: @uadd_i33(-3285377521, -4294967296) == (1009589775, true)
; run: @uadd_i33(-3285377521, 4294967295) == (1009589774, true)
; run: @uadd_i33(-3285377521, 2) == (-3285377519, false)
; run: @uadd_i33(-3285377521, -7) == (-3285377528, true)
; run: @uadd_i33(-3285377521, 1515870810) == (-1769506711, false)
; run: @uadd_i33(-3285377521, -3285377521) == (2019179550, true)
; run: @uadd_i33_or_zero(0, 0) == 0
; run: @uadd_i33_or_zero(1, 1) == 2
; run: @uadd_i33_or_zero(-1, -1) == 0
; run: @uadd_i33_or_zero(-4294967296, -4294967296) == 0
; run: @uadd_i33_or_zero(4294967295, 4294967295) == -2
; run: @uadd_i33_or_zero(-3285377521, -1) == 0
; run: @uadd_i48(0, 0) == (0, false)
; run: @uadd_i48(0, 1) == (1, false)
; run: @uadd_i48(0, -1) == (-1, false)
; run: @uadd_i48(0, -140737488355328) == (-140737488355328, false)
; run: @uadd_i48(0, 140737488355327) == (140737488355327, false)
; run: @uadd_i48(0, 99279178636815) == (99279178636815, false)
; run: @uadd_i48(1, 0) == (1, false)
; run: @uadd_i48(1, 1) == (2, false)
; run: @uadd_i48(1, -1) == (0, true)
; run: @uadd_i48(1, -140737488355328) == (-140737488355327, false)
; run: @uadd_i48(1, 140737488355327) == (-140737488355328, false)
; run: @uadd_i48(1, 99279178636815) == (99279178636816, false)
; run: @uadd_i48(-1, 0) == (-1, false)
; run: @uadd_i48(-1, 1) == (0, true)
; run: @uadd_i48(-1, -1) == (-2, true)
; run: @uadd_i48(-1, -140737488355328) == (140737488355327, true)
; run: @uadd_i48(-1, 140737488355327) == (140737488355326, true)
; run: @uadd_i48(-1, 99279178636815) == (99279178636814, true)
; run: @uadd_i48(-140737488355328, 0) == (-140737488355328, false)
; run: @uadd_i48(-140737488355328, 1) == (-140737488355327, false)
; run: @uadd_i48(-140737488355328, -1) == (140737488355327, true)
; run: @uadd_i48(-140737488355328, -140737488355328) == (0, true)
; run: @uadd_i48(-140737488355328, 140737488355327) == (-1, false)
; run: @uadd_i48(-140737488355328, 99279178636815) == (-41458309718513, false)
; run: @uadd_i48(140737488355327, 0) == (140737488355327, false)
; run: @uadd_i48(140737488355327, 1) == (-140737488355328, false)
; run: @uadd_i48(140737488355327, -1) == (140737488355326, true)
; run: @uadd_i48(140737488355327, -140737488355328) == (-1, false)
; run: @uadd_i48(140737488355327, 140737488355327) == (-2, false)
; run: @uadd_i48(140737488355327, 99279178636815) == (-41458309718514, false)
; run: @uadd_i48(2, 99279178636815) == (99279178636817, false)
; run: @uadd_i48(-7, 99279178636815) == (99279178636808, true)
; run: @uadd_i48(99344109427290, 99279178636815) == (-82851688646551, false)
; run: @uadd_i48(99279178636815, 0) == (99279178636815, false)
; run: @uadd_i48(99279178636815, 1) == (99279178636816, false)
; run: @uadd_i48(99279178636815, -1) == (99279178636814, true)
; run: @uadd_i48(99279178636815, -140737488355328) == (-41458309718513, false)
; run: @uadd_i48(99279178636815, 140737488355327) == (-41458309718514, false)
; run: @uadd_i48(99279178636815, 2) == (99279178636817, false)
; run: @uadd_i48(99279178636815, -7) == (99279178636808, true)
; run: @uadd_i48(99279178636815, 99344109427290) == (-82851688646551, false)
; run: @uadd_i48(99279178636815, 99279178636815) == (-82916619437026, false)
; run: @uadd_i48_or_zero(0, 0) == 0
; run: @uadd_i48_or_zero(1, 1) == 2
; run: @uadd_i48_or_zero(-1, -1) == 0
; run: @uadd_i48_or_zero(-140737488355328, -140737488355328) == 0
; run: @uadd_i48_or_zero(140737488355327, 140737488355327) == -2
; run: @uadd_i48_or_zero(99279178636815, -1) == 0

declare { i2, i1 } @llvm.uadd.with.overflow.i2(i2, i2)
define { i2, i1 } @uadd_i2(i2 %a, i2 %b) {
  %r = call { i2, i1 } @llvm.uadd.with.overflow.i2(i2 %a, i2 %b)
  ret { i2, i1 } %r
}
define i2 @uadd_i2_or_zero(i2 %a, i2 %b) {
  %r = call { i2, i1 } @llvm.uadd.with.overflow.i2(i2 %a, i2 %b)
  %v = extractvalue { i2, i1 } %r, 0
  %o = extractvalue { i2, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i2 0
fine:
  ret i2 %v
}
declare { i3, i1 } @llvm.uadd.with.overflow.i3(i3, i3)
define { i3, i1 } @uadd_i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.uadd.with.overflow.i3(i3 %a, i3 %b)
  ret { i3, i1 } %r
}
define i3 @uadd_i3_or_zero(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.uadd.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 0
  %o = extractvalue { i3, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i3 0
fine:
  ret i3 %v
}
declare { i4, i1 } @llvm.uadd.with.overflow.i4(i4, i4)
define { i4, i1 } @uadd_i4(i4 %a, i4 %b) {
  %r = call { i4, i1 } @llvm.uadd.with.overflow.i4(i4 %a, i4 %b)
  ret { i4, i1 } %r
}
define i4 @uadd_i4_or_zero(i4 %a, i4 %b) {
  %r = call { i4, i1 } @llvm.uadd.with.overflow.i4(i4 %a, i4 %b)
  %v = extractvalue { i4, i1 } %r, 0
  %o = extractvalue { i4, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i4 0
fine:
  ret i4 %v
}
declare { i7, i1 } @llvm.uadd.with.overflow.i7(i7, i7)
define { i7, i1 } @uadd_i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.uadd.with.overflow.i7(i7 %a, i7 %b)
  ret { i7, i1 } %r
}
define i7 @uadd_i7_or_zero(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.uadd.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 0
  %o = extractvalue { i7, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i7 0
fine:
  ret i7 %v
}
declare { i24, i1 } @llvm.uadd.with.overflow.i24(i24, i24)
define { i24, i1 } @uadd_i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.uadd.with.overflow.i24(i24 %a, i24 %b)
  ret { i24, i1 } %r
}
define i24 @uadd_i24_or_zero(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.uadd.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 0
  %o = extractvalue { i24, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i24 0
fine:
  ret i24 %v
}
declare { i33, i1 } @llvm.uadd.with.overflow.i33(i33, i33)
define { i33, i1 } @uadd_i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.uadd.with.overflow.i33(i33 %a, i33 %b)
  ret { i33, i1 } %r
}
define i33 @uadd_i33_or_zero(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.uadd.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 0
  %o = extractvalue { i33, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i33 0
fine:
  ret i33 %v
}
declare { i48, i1 } @llvm.uadd.with.overflow.i48(i48, i48)
define { i48, i1 } @uadd_i48(i48 %a, i48 %b) {
  %r = call { i48, i1 } @llvm.uadd.with.overflow.i48(i48 %a, i48 %b)
  ret { i48, i1 } %r
}
define i48 @uadd_i48_or_zero(i48 %a, i48 %b) {
  %r = call { i48, i1 } @llvm.uadd.with.overflow.i48(i48 %a, i48 %b)
  %v = extractvalue { i48, i1 } %r, 0
  %o = extractvalue { i48, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i48 0
fine:
  ret i48 %v
}
