; llvm.usub.with.overflow: the wrapped result, and whether it is not the true one.
; run: @usub_i2(0, 0) == (0, false)
; run: @usub_i2(0, 1) == (-1, true)
; run: @usub_i2(0, -1) == (1, true)
; run: @usub_i2(0, -2) == (-2, true)
; run: @usub_i2(1, 0) == (1, false)
; run: @usub_i2(1, 1) == (0, false)
; run: @usub_i2(1, -1) == (-2, true)
; run: @usub_i2(1, -2) == (-1, true)
; run: @usub_i2(-1, 0) == (-1, false)
; run: @usub_i2(-1, 1) == (-2, false)
; run: @usub_i2(-1, -1) == (0, false)
; run: @usub_i2(-1, -2) == (1, false)
; run: @usub_i2(-2, 0) == (-2, false)
; run: @usub_i2(-2, 1) == (1, false)
; run: @usub_i2(-2, -1) == (-1, true)
; run: @usub_i2(-2, -2) == (0, false)
; run: @usub_i2_or_zero(0, 0) == 0
; run: @usub_i2_or_zero(1, -2) == 0
; run: @usub_i2_or_zero(-2, -1) == 0
; run: @usub_i3(0, 0) == (0, false)
; run: @usub_i3(0, 1) == (-1, true)
; run: @usub_i3(0, -1) == (1, true)
; run: @usub_i3(0, -4) == (-4, true)
; run: @usub_i3(0, 3) == (-3, true)
; run: @usub_i3(0, 2) == (-2, true)
; run: @usub_i3(1, 0) == (1, false)
; run: @usub_i3(1, 1) == (0, false)
; run: @usub_i3(1, -1) == (2, true)
; run: @usub_i3(1, -4) == (-3, true)
; run: @usub_i3(1, 3) == (-2, true)
; run: @usub_i3(1, 2) == (-1, true)
; run: @usub_i3(-1, 0) == (-1, false)
; run: @usub_i3(-1, 1) == (-2, false)
; run: @usub_i3(-1, -1) == (0, false)
; run: @usub_i3(-1, -4) == (3, false)
; run: @usub_i3(-1, 3) == (-4, false)
; run: @usub_i3(-1, 2) == (-3, false)
; run: @usub_i3(-4, 0) == (-4, false)
; run: @usub_i3(-4, 1) == (3, false)
; run: @usub_i3(-4, -1) == (-3, true)
; run: @usub_i3(-4, -4) == (0, false)
; run: @usub_i3(-4, 3) == (1, false)
; run: @usub_i3(-4, 2) == (2, false)
; run: @usub_i3(3, 0) == (3, false)
; run: @usub_i3(3, 1) == (2, false)
; run: @usub_i3(3, -1) == (-4, true)
; run: @usub_i3(3, -4) == (-1, true)
; run: @usub_i3(3, 3) == (0, false)
; run: @usub_i3(3, 2) == (1, false)
; run: @usub_i3(2, 0) == (2, false)
; run: @usub_i3(2, 1) == (1, false)
; run: @usub_i3(2, -1) == (3, true)
; run: @usub_i3(2, -4) == (-2, true)
; run: @usub_i3(2, 3) == (-1, true)
; run: @usub_i3(2, 2) == (0, false)
; run: @usub_i3_or_zero(0, 0) == 0
; run: @usub_i3_or_zero(1, 1) == 0
; run: @usub_i3_or_zero(-1, -1) == 0
; run: @usub_i3_or_zero(-4, -4) == 0
; run: @usub_i3_or_zero(3, 3) == 0
; run: @usub_i3_or_zero(2, 2) == 0
; run: @usub_i4(0, 0) == (0, false)
; run: @usub_i4(0, 1) == (-1, true)
; run: @usub_i4(0, -1) == (1, true)
; run: @usub_i4(0, -8) == (-8, true)
; run: @usub_i4(0, 7) == (-7, true)
; run: @usub_i4(0, -6) == (6, true)
; run: @usub_i4(1, 0) == (1, false)
; run: @usub_i4(1, 1) == (0, false)
; run: @usub_i4(1, -1) == (2, true)
; run: @usub_i4(1, -8) == (-7, true)
; run: @usub_i4(1, 7) == (-6, true)
; run: @usub_i4(1, -6) == (7, true)
; run: @usub_i4(-1, 0) == (-1, false)
; run: @usub_i4(-1, 1) == (-2, false)
; run: @usub_i4(-1, -1) == (0, false)
; run: @usub_i4(-1, -8) == (7, false)
; run: @usub_i4(-1, 7) == (-8, false)
; run: @usub_i4(-1, -6) == (5, false)
; run: @usub_i4(-8, 0) == (-8, false)
; run: @usub_i4(-8, 1) == (7, false)
; run: @usub_i4(-8, -1) == (-7, true)
; run: @usub_i4(-8, -8) == (0, false)
; run: @usub_i4(-8, 7) == (1, false)
; run: @usub_i4(-8, -6) == (-2, true)
; run: @usub_i4(7, 0) == (7, false)
; run: @usub_i4(7, 1) == (6, false)
; run: @usub_i4(7, -1) == (-8, true)
; run: @usub_i4(7, -8) == (-1, true)
; run: @usub_i4(7, 7) == (0, false)
; run: @usub_i4(7, -6) == (-3, true)
; run: @usub_i4(2, -6) == (-8, true)
; run: @usub_i4(-7, -6) == (-1, true)
; run: @usub_i4(-6, 0) == (-6, false)
; run: @usub_i4(-6, 1) == (-7, false)
; run: @usub_i4(-6, -1) == (-5, true)
; run: @usub_i4(-6, -8) == (2, false)
; run: @usub_i4(-6, 7) == (3, false)
; run: @usub_i4(-6, 2) == (-8, false)
; run: @usub_i4(-6, -7) == (1, false)
; run: @usub_i4(-6, -6) == (0, false)
; run: @usub_i4_or_zero(0, 0) == 0
; run: @usub_i4_or_zero(1, 1) == 0
; run: @usub_i4_or_zero(-1, -1) == 0
; run: @usub_i4_or_zero(-8, -8) == 0
; run: @usub_i4_or_zero(7, 7) == 0
; run: @usub_i4_or_zero(-6, -8) == 2
; run: @usub_i7(0, 0) == (0, false)
; run: @usub_i7(0, 1) == (-1, true)
; run: @usub_i7(0, -1) == (1, true)
; run: @usub_i7(0, -64) == (-64, true)
; run: @usub_i7(0, 63) == (-63, true)
; run: @usub_i7(0, 15) == (-15, true)
; run: @usub_i7(1, 0) == (1, false)
; run: @usub_i7(1, 1) == (0, false)
; run: @usub_i7(1, -1) == (2, true)
; run: @usub_i7(1, -64) == (-63, true)
; run: @usub_i7(1, 63) == (-62, true)
; run: @usub_i7(1, 15) == (-14, true)
; run: @usub_i7(-1, 0) == (-1, false)
; run: @usub_i7(-1, 1) == (-2, false)
; run: @usub_i7(-1, -1) == (0, false)
; run: @usub_i7(-1, -64) == (63, false)
; run: @usub_i7(-1, 63) == (-64, false)
; run: @usub_i7(-1, 15) == (-16, false)
; run: @usub_i7(-64, 0) == (-64, false)
; run: @usub_i7(-64, 1) == (63, false)
; run: @usub_i7(-64, -1) == (-63, true)
; run: @usub_i7(-64, -64) == (0, false)
; run: @usub_i7(-64, 63) == (1, false)
; run: @usub_i7(-64, 15) == (49, false)
; run: @usub_i7(63, 0) == (63, false)
; run: @usub_i7(63, 1) == (62, false)
; run: @usub_i7(63, -1) == (-64, true)
; run: @usub_i7(63, -64) == (-1, true)
; run: @usub_i7(63, 63) == (0, false)
; run: @usub_i7(63, 15) == (48, false)
; run: @usub_i7(2, 15) == (-13, true)
; run: @usub_i7(-7, 15) == (-22, false)
; run: @usub_i7(-38, 15) == (-53, false)
; run: @usub_i7(15, 0) == (15, false)
; run: @usub_i7(15, 1) == (14, false)
; run: @usub_i7(15, -1) == (16, true)
; run: @usub_i7(15, -64) == (-49, true)
; run: @usub_i7(15, 63) == (-48, true)
; run: @usub_i7(15, 2) == (13, false)
; run: @usub_i7(15, -7) == (22, true)
; run: @usub_i7(15, -38) == (53, true)
; run: @usub_i7(15, 15) == (0, false)
; run: @usub_i7_or_zero(0, 0) == 0
; run: @usub_i7_or_zero(1, 1) == 0
; run: @usub_i7_or_zero(-1, -1) == 0
; run: @usub_i7_or_zero(-64, -64) == 0
; run: @usub_i7_or_zero(63, 63) == 0
; run: @usub_i7_or_zero(15, -1) == 0
; run: @usub_i24(0, 0) == (0, false)
; run: @usub_i24(0, 1) == (-1, true)
; run: @usub_i24(0, -1) == (1, true)
; run: @usub_i24(0, -8388608) == (-8388608, true)
; run: @usub_i24(0, 8388607) == (-8388607, true)
; run: @usub_i24(0, 2956815) == (-2956815, true)
; run: @usub_i24(1, 0) == (1, false)
; run: @usub_i24(1, 1) == (0, false)
; run: @usub_i24(1, -1) == (2, true)
; run: @usub_i24(1, -8388608) == (-8388607, true)
; run: @usub_i24(1, 8388607) == (-8388606, true)
; run: @usub_i24(1, 2956815) == (-2956814, true)
; run: @usub_i24(-1, 0) == (-1, false)
; run: @usub_i24(-1, 1) == (-2, false)
; run: @usub_i24(-1, -1) == (0, false)
; run: @usub_i24(-1, -8388608) == (8388607, false)
; run: @usub_i24(-1, 8388607) == (-8388608, false)
; run: @usub_i24(-1, 2956815) == (-2956816, false)
; run: @usub_i24(-8388608, 0) == (-8388608, false)
; run: @usub_i24(-8388608, 1) == (8388607, false)
; run: @usub_i24(-8388608, -1) == (-8388607, true)
; run: @usub_i24(-8388608, -8388608) == (0, false)
; run: @usub_i24(-8388608, 8388607) == (1, false)
; run: @usub_i24(-8388608, 2956815) == (5431793, false)
; run: @usub_i24(8388607, 0) == (8388607, false)
; run: @usub_i24(8388607, 1) == (8388606, false)
; run: @usub_i24(8388607, -1) == (-8388608, true)
; run: @usub_i24(8388607, -8388608) == (-1, true)
; run: @usub_i24(8388607, 8388607) == (0, false)
; run: @usub_i24(8388607, 2956815) == (5431792, false)
; run: @usub_i24(2, 2956815) == (-2956813, true)
; run: @usub_i24(-7, 2956815) == (-2956822, false)
; run: @usub_i24(5921370, 2956815) == (2964555, false)
; run: @usub_i24(2956815, 0) == (2956815, false)
; run: @usub_i24(2956815, 1) == (2956814, false)
; run: @usub_i24(2956815, -1) == (2956816, true)
; run: @usub_i24(2956815, -8388608) == (-5431793, true)
; run: @usub_i24(2956815, 8388607) == (-5431792, true)
; run: @usub_i24(2956815, 2) == (2956813, false)
; run: @usub_i24(2956815, -7) == (2956822, true)
; run: @usub_i24(2956815, 5921370) == (-2964555, true)
; run: @usub_i24(2956815, 2956815) == (0, false)
; run: @usub_i24_or_zero(0, 0) == 0
; run: @usub_i24_or_zero(1, 1) == 0
; run: @usub_i24_or_zero(-1, -1) == 0
; run: @usub_i24_or_zero(-8388608, -8388608) == 0
; run: @usub_i24_or_zero(8388607, 8388607) == 0
; run: @usub_i24_or_zero(2956815, -1) == 0
; run: @usub_i33(0, 0) == (0, false)
; run: @usub_i33(0, 1) == (-1, true)
; run: @usub_i33(0, -1) == (1, true)
; run: @usub_i33(0, -4294967296) == (-4294967296, true)
; run: @usub_i33(0, 4294967295) == (-4294967295, true)
; run: @usub_i33(0, -3285377521) == (3285377521, true)
; run: @usub_i33(1, 0) == (1, false)
; run: @usub_i33(1, 1) == (0, false)
; run: @usub_i33(1, -1) == (2, true)
; run: @usub_i33(1, -4294967296) == (-4294967295, true)
; run: @usub_i33(1, 4294967295) == (-4294967294, true)
; run: @usub_i33(1, -3285377521) == (3285377522, true)
; run: @usub_i33(-1, 0) == (-1, false)
; run: @usub_i33(-1, 1) == (-2, false)
; run: @usub_i33(-1, -1) == (0, false)
; run: @usub_i33(-1, -4294967296) == (4294967295, false)
; run: @usub_i33(-1, 4294967295) == (-4294967296, false)
; run: @usub_i33(-1, -3285377521) == (3285377520, false)
; run: @usub_i33(-4294967296, 0) == (-4294967296, false)
; run: @usub_i33(-4294967296, 1) == (4294967295, false)
; run: @usub_i33(-4294967296, -1) == (-4294967295, true)
; run: @usub_i33(-4294967296, -4294967296) == (0, false)
; run: @usub_i33(-4294967296, 4294967295) == (1, false)
; run: @usub_i33(-4294967296, -3285377521) == (-1009589775, true)
; run: @usub_i33(4294967295, 0) == (4294967295, false)
; run: @usub_i33(4294967295, 1) == (4294967294, false)
; run: @usub_i33(4294967295, -1) == (-4294967296, true)
; run: @usub_i33(4294967295, -4294967296) == (-1, true)
; run: @usub_i33(4294967295, 4294967295) == (0, false)
; run: @usub_i33(4294967295, -3285377521) == (-1009589776, true)
; run: @usub_i33(2, -3285377521) == (3285377523, true)
; run: @usub_i33(-7, -3285377521) == (3285377514, false)
; run: @usub_i33(1515870810, -3285377521) == (-3788686261, true)
; run: @usub_i33(-3285377521, 0) == (-3285377521, false)
; run: @usub_i33(-3285377521, 1) == (-3285377522, false)
; run: @usub_i33(-3285377521, -1) == (-3285377520, true)
; run: @usub_i33(-3285377521, -4294967296) == (1009589775, false)
; run: @usub_i33(-3285377521, 4294967295) == (1009589776, false)
; run: @usub_i33(-3285377521, 2) == (-3285377523, false)
; run: @usub_i33(-3285377521, -7) == (-3285377514, true)
; run: @usub_i33(-3285377521, 1515870810) == (3788686261, false)
; run: @usub_i33(-3285377521, -3285377521) == (0, false)
; run: @usub_i33_or_zero(0, 0) == 0
; run: @usub_i33_or_zero(1, 1) == 0
; run: @usub_i33_or_zero(-1, -1) == 0
; run: @usub_i33_or_zero(-4294967296, -4294967296) == 0
; run: @usub_i33_or_zero(4294967295, 4294967295) == 0
; run: @usub_i33_or_zero(-3285377521, -1) == 0
; run: @usub_i48(0, 0) == (0, false)
; run: @usub_i48(0, 1) == (-1, true)
; run: @usub_i48(0, -1) == (1, true)
; run: @usub_i48(0, -140737488355328) == (-140737488355328, true)
; run: @usub_i48(0, 140737488355327) == (-140737488355327, true)
; run: @usub_i48(0, 99279178636815) == (-99279178636815, true)
; run: @usub_i48(1, 0) == (1, false)
; run: @usub_i48(1, 1) == (0, false)
; run: @usub_i48(1, -1) == (2, true)
; run: @usub_i48(1, -140737488355328) == (-140737488355327, true)
; run: @usub_i48(1, 140737488355327) == (-140737488355326, true)
; run: @usub_i48(1, 99279178636815) == (-99279178636814, true)
; run: @usub_i48(-1, 0) == (-1, false)
; run: @usub_i48(-1, 1) == (-2, false)
; run: @usub_i48(-1, -1) == (0, false)
; run: @usub_i48(-1, -140737488355328) == (140737488355327, false)
; run: @usub_i48(-1, 140737488355327) == (-140737488355328, false)
; run: @usub_i48(-1, 99279178636815) == (-99279178636816, false)
; run: @usub_i48(-140737488355328, 0) == (-140737488355328, false)
; run: @usub_i48(-140737488355328, 1) == (140737488355327, false)
; run: @usub_i48(-140737488355328, -1) == (-140737488355327, true)
; run: @usub_i48(-140737488355328, -140737488355328) == (0, false)
; run: @usub_i48(-140737488355328, 140737488355327) == (1, false)
; run: @usub_i48(-140737488355328, 99279178636815) == (41458309718513, false)
; run: @usub_i48(140737488355327, 0) == (140737488355327, false)
; run: @usub_i48(140737488355327, 1) == (140737488355326, false)
; run: @usub_i48(140737488355327, -1) == (-140737488355328, true)
; run: @usub_i48(140737488355327, -140737488355328) == (-1, true)
; run: @usub_i48(140737488355327, 140737488355327) == (0, false)
; run: @usub_i48(140737488355327, 99279178636815) == (41458309718512, false)
; run: @usub_i48(2, 99279178636815) == (-99279178636813, true)
; run: @usub_i48(-7, 99279178636815) == (-99279178636822, false)
; run: @usub_i48(99344109427290, 99279178636815) == (64930790475, false)
; run: @usub_i48(99279178636815, 0) == (99279178636815, false)
; run: @usub_i48(99279178636815, 1) == (99279178636814, false)
; run: @usub_i48(99279178636815, -1) == (99279178636816, true)
; run: @usub_i48(99279178636815, -140737488355328) == (-41458309718513, true)
; run: @usub_i48(99279178636815, 140737488355327) == (-41458309718512, true)
; run: @usub_i48(99279178636815, 2) == (99279178636813, false)
; run: @usub_i48(99279178636815, -7) == (99279178636822, true)
; run: @usub_i48(99279178636815, 99344109427290) == (-64930790475, true)
; run: @usub_i48(99279178636815, 99279178636815) == (0, false)
; run: @usub_i48_or_zero(0, 0) == 0
; run: @usub_i48_or_zero(1, 1) == 0
; run: @usub_i48_or_zero(-1, -1) == 0
; run: @usub_i48_or_zero(-140737488355328, -140737488355328) == 0
; run: @usub_i48_or_zero(140737488355327, 140737488355327) == 0
; run: @usub_i48_or_zero(99279178636815, -1) == 0

declare { i2, i1 } @llvm.usub.with.overflow.i2(i2, i2)
define { i2, i1 } @usub_i2(i2 %a, i2 %b) {
  %r = call { i2, i1 } @llvm.usub.with.overflow.i2(i2 %a, i2 %b)
  ret { i2, i1 } %r
}
define i2 @usub_i2_or_zero(i2 %a, i2 %b) {
  %r = call { i2, i1 } @llvm.usub.with.overflow.i2(i2 %a, i2 %b)
  %v = extractvalue { i2, i1 } %r, 0
  %o = extractvalue { i2, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i2 0
fine:
  ret i2 %v
}
declare { i3, i1 } @llvm.usub.with.overflow.i3(i3, i3)
define { i3, i1 } @usub_i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.usub.with.overflow.i3(i3 %a, i3 %b)
  ret { i3, i1 } %r
}
define i3 @usub_i3_or_zero(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.usub.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 0
  %o = extractvalue { i3, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i3 0
fine:
  ret i3 %v
}
declare { i4, i1 } @llvm.usub.with.overflow.i4(i4, i4)
define { i4, i1 } @usub_i4(i4 %a, i4 %b) {
  %r = call { i4, i1 } @llvm.usub.with.overflow.i4(i4 %a, i4 %b)
  ret { i4, i1 } %r
}
define i4 @usub_i4_or_zero(i4 %a, i4 %b) {
  %r = call { i4, i1 } @llvm.usub.with.overflow.i4(i4 %a, i4 %b)
  %v = extractvalue { i4, i1 } %r, 0
  %o = extractvalue { i4, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i4 0
fine:
  ret i4 %v
}
declare { i7, i1 } @llvm.usub.with.overflow.i7(i7, i7)
define { i7, i1 } @usub_i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.usub.with.overflow.i7(i7 %a, i7 %b)
  ret { i7, i1 } %r
}
define i7 @usub_i7_or_zero(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.usub.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 0
  %o = extractvalue { i7, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i7 0
fine:
  ret i7 %v
}
declare { i24, i1 } @llvm.usub.with.overflow.i24(i24, i24)
define { i24, i1 } @usub_i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.usub.with.overflow.i24(i24 %a, i24 %b)
  ret { i24, i1 } %r
}
define i24 @usub_i24_or_zero(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.usub.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 0
  %o = extractvalue { i24, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i24 0
fine:
  ret i24 %v
}
declare { i33, i1 } @llvm.usub.with.overflow.i33(i33, i33)
define { i33, i1 } @usub_i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.usub.with.overflow.i33(i33 %a, i33 %b)
  ret { i33, i1 } %r
}
define i33 @usub_i33_or_zero(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.usub.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 0
  %o = extractvalue { i33, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i33 0
fine:
  ret i33 %v
}
declare { i48, i1 } @llvm.usub.with.overflow.i48(i48, i48)
define { i48, i1 } @usub_i48(i48 %a, i48 %b) {
  %r = call { i48, i1 } @llvm.usub.with.overflow.i48(i48 %a, i48 %b)
  ret { i48, i1 } %r
}
define i48 @usub_i48_or_zero(i48 %a, i48 %b) {
  %r = call { i48, i1 } @llvm.usub.with.overflow.i48(i48 %a, i48 %b)
  %v = extractvalue { i48, i1 } %r, 0
  %o = extractvalue { i48, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i48 0
fine:
  ret i48 %v
}
