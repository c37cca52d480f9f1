; llvm.umul.with.overflow: the wrapped result, and whether it is not the true one.
; run: @umul_i2(0, 0) == (0, false)
; run: @umul_i2(0, 1) == (0, false)
; run: @umul_i2(0, -1) == (0, false)
; run: @umul_i2(0, -2) == (0, false)
; run: @umul_i2(1, 0) == (0, false)
; run: @umul_i2(1, 1) == (1, false)
; run: @umul_i2(1, -1) == (-1, false)
; run: @umul_i2(1, -2) == (-2, false)
; run: @umul_i2(-1, 0) == (0, false)
; run: @umul_i2(-1, 1) == (-1, false)
; run: @umul_i2(-1, -1) == (1, true)
; run: @umul_i2(-1, -2) == (-2, true)
; run: @umul_i2(-2, 0) == (0, false)
; run: @umul_i2(-2, 1) == (-2, false)
; run: @umul_i2(-2, -1) == (-2, true)
; run: @umul_i2(-2, -2) == (0, true)
; run: @umul_i2_or_zero(0, 0) == 0
; run: @umul_i2_or_zero(1, -2) == -2
; run: @umul_i2_or_zero(-2, -1) == 0
; run: @umul_i3(0, 0) == (0, false)
; run: @umul_i3(0, 1) == (0, false)
; run: @umul_i3(0, -1) == (0, false)
; run: @umul_i3(0, -4) == (0, false)
; run: @umul_i3(0, 3) == (0, false)
; run: @umul_i3(0, 2) == (0, false)
; run: @umul_i3(1, 0) == (0, false)
; run: @umul_i3(1, 1) == (1, false)
; run: @umul_i3(1, -1) == (-1, false)
; run: @umul_i3(1, -4) == (-4, false)
; run: @umul_i3(1, 3) == (3, false)
; run: @umul_i3(1, 2) == (2, false)
; run: @umul_i3(-1, 0) == (0, false)
; run: @umul_i3(-1, 1) == (-1, false)
; run: @umul_i3(-1, -1) == (1, true)
; run: @umul_i3(-1, -4) == (-4, true)
; run: @umul_i3(-1, 3) == (-3, true)
; run: @umul_i3(-1, 2) == (-2, true)
; run: @umul_i3(-4, 0) == (0, false)
; run: @umul_i3(-4, 1) == (-4, false)
; run: @umul_i3(-4, -1) == (-4, true)
; run: @umul_i3(-4, -4) == (0, true)
; run: @umul_i3(-4, 3) == (-4, true)
; run: @umul_i3(-4, 2) == (0, true)
; run: @umul_i3(3, 0) == (0, false)
; run: @umul_i3(3, 1) == (3, false)
; run: @umul_i3(3, -1) == (-3, true)
; run: @umul_i3(3, -4) == (-4, true)
; run: @umul_i3(3, 3) == (1, true)
; run: @umul_i3(3, 2) == (-2, false)
; run: @umul_i3(2, 0) == (0, false)
; run: @umul_i3(2, 1) == (2, false)
; run: @umul_i3(2, -1) == (-2, true)
; run: @umul_i3(2, -4) == (0, true)
; run: @umul_i3(2, 3) == (-2, false)
; run: @umul_i3(2, 2) == (-4, false)
; run: @umul_i3_or_zero(0, 0) == 0
; run: @umul_i3_or_zero(1, 1) == 1
; run: @umul_i3_or_zero(-1, -1) == 0
; run: @umul_i3_or_zero(-4, -4) == 0
; run: @umul_i3_or_zero(3, 3) == 0
; run: @umul_i3_or_zero(2, 2) == -4
; run: @umul_i4(0, 0) == (0, false)
; run: @umul_i4(0, 1) == (0, false)
; run: @umul_i4(0, -1) == (0, false)
; run: @umul_i4(0, -8) == (0, false)
; run: @umul_i4(0, 7) == (0, false)
; run: @umul_i4(0, -6) == (0, false)
; run: @umul_i4(1, 0) == (0, false)
; run: @umul_i4(1, 1) == (1, false)
; run: @umul_i4(1, -1) == (-1, false)
; run: @umul_i4(1, -8) == (-8, false)
; run: @umul_i4(1, 7) == (7, false)
; run: @umul_i4(1, -6) == (-6, false)
; run: @umul_i4(-1, 0) == (0, false)
; run: @umul_i4(-1, 1) == (-1, false)
; run: @umul_i4(-1, -1) == (1, true)
; run: @umul_i4(-1, -8) == (-8, true)
; run: @umul_i4(-1, 7) == (-7, true)
; run: @umul_i4(-1, -6) == (6, true)
; run: @umul_i4(-8, 0) == (0, false)
; run: @umul_i4(-8, 1) == (-8, false)
; run: @umul_i4(-8, -1) == (-8, true)
; run: @umul_i4(-8, -8) == (0, true)
; run: @umul_i4(-8, 7) == (-8, true)
; run: @umul_i4(-8, -6) == (0, true)
; run: @umul_i4(7, 0) == (0, false)
; run: @umul_i4(7, 1) == (7, false)
; run: @umul_i4(7, -1) == (-7, true)
; run: @umul_i4(7, -8) == (-8, true)
; run: @umul_i4(7, 7) == (1, true)
; run: @umul_i4(7, -6) == (6, true)
; run: @umul_i4(2, -6) == (4, true)
; run: @umul_i4(-7, -6) == (-6, true)
; run: @umul_i4(-6, 0) == (0, false)
; run: @umul_i4(-6, 1) == (-6, false)
; run: @umul_i4(-6, -1) == (6, true)
; run: @umul_i4(-6, -8) == (0, true)
; run: @umul_i4(-6, 7) == (6, true)
; run: @umul_i4(-6, 2) == (4, true)
; run: @umul_i4(-6, -7) == (-6, true)
; run: @umul_i4(-6, -6) == (4, true)
; run: @umul_i4_or_zero(0, 0) == 0
; run: @umul_i4_or_zero(1, 1) == 1
; run: @umul_i4_or_zero(-1, -1) == 0
; run: @umul_i4_or_zero(-8, -8) == 0
; run: @umul_i4_or_zero(7, 7) == 0
; run: @umul_i4_or_zero(-6, -8) == 0
; run: @umul_i7(0, 0) == (0, false)
; run: @umul_i7(0, 1) == (0, false)
; run: @umul_i7(0, -1) == (0, false)
; run: @umul_i7(0, -64) == (0, false)
; run: @umul_i7(0, 63) == (0, false)
; run: @umul_i7(0, 15) == (0, false)
; run: @umul_i7(1, 0) == (0, false)
; run: @umul_i7(1, 1) == (1, false)
; run: @umul_i7(1, -1) == (-1, false)
; run: @umul_i7(1, -64) == (-64, false)
; run: @umul_i7(1, 63) == (63, false)
; run: @umul_i7(1, 15) == (15, false)
; run: @umul_i7(-1, 0) == (0, false)
; run: @umul_i7(-1, 1) == (-1, false)
; run: @umul_i7(-1, -1) == (1, true)
; run: @umul_i7(-1, -64) == (-64, true)
; run: @umul_i7(-1, 63) == (-63, true)
; run: @umul_i7(-1, 15) == (-15, true)
; run: @umul_i7(-64, 0) == (0, false)
; run: @umul_i7(-64, 1) == (-64, false)
; run: @umul_i7(-64, -1) == (-64, true)
; run: @umul_i7(-64, -64) == (0, true)
; run: @umul_i7(-64, 63) == (-64, true)
; run: @umul_i7(-64, 15) == (-64, true)
; run: @umul_i7(63, 0) == (0, false)
; run: @umul_i7(63, 1) == (63, false)
; run: @umul_i7(63, -1) == (-63, true)
; run: @umul_i7(63, -64) == (-64, true)
; run: @umul_i7(63, 63) == (1, true)
; run: @umul_i7(63, 15) == (49, true)
; run: @umul_i7(2, 15) == (30, false)
; run: @umul_i7(-7, 15) == (23, true)
; run: @umul_i7(-38, 15) == (-58, true)
; run: @umul_i7(15, 0) == (0, false)
; run: @umul_i7(15, 1) == (15, false)
; run: @umul_i7(15, -1) == (-15, true)
; run: @umul_i7(15, -64) == (-64, true)
; run: @umul_i7(15, 63) == (49, true)
; run: @umul_i7(15, 2) == (30, false)
; run: @umul_i7(15, -7) == (23, true)
; run: @umul_i7(15, -38) == (-58, true)
; run: @umul_i7(15, 15) == (-31, true)
; run: @umul_i7_or_zero(0, 0) == 0
; run: @umul_i7_or_zero(1, 1) == 1
; run: @umul_i7_or_zero(-1, -1) == 0
; run: @umul_i7_or_zero(-64, -64) == 0
; run: @umul_i7_or_zero(63, 63) == 0
; run: @umul_i7_or_zero(15, -1) == 0
; run: @umul_i24(0, 0) == (0, false)
; run: @umul_i24(0, 1) == (0, false)
; run: @umul_i24(0, -1) == (0, false)
; run: @umul_i24(0, -8388608) == (0, false)
; run: @umul_i24(0, 8388607) == (0, false)
; run: @umul_i24(0, 2956815) == (0, false)
; run: @umul_i24(1, 0) == (0, false)
; run: @umul_i24(1, 1) == (1, false)
; run: @umul_i24(1, -1) == (-1, false)
; run: @umul_i24(1, -8388608) == (-8388608, false)
; run: @umul_i24(1, 8388607) == (8388607, false)
; run: @umul_i24(1, 2956815) == (2956815, false)
; run: @umul_i24(-1, 0) == (0, false)
; run: @umul_i24(-1, 1) == (-1, false)
; run: @umul_i24(-1, -1) == (1, true)
; run: @umul_i24(-1, -8388608) == (-8388608, true)
; run: @umul_i24(-1, 8388607) == (-8388607, true)
; run: @umul_i24(-1, 2956815) == (-2956815, true)
; run: @umul_i24(-8388608, 0) == (0, false)
; run: @umul_i24(-8388608, 1) == (-8388608, false)
; run: @umul_i24(-8388608, -1) == (-8388608, true)
; run: @umul_i24(-8388608, -8388608) == (0, true)
; run: @umul_i24(-8388608, 8388607) == (-8388608, true)
; run: @umul_i24(-8388608, 2956815) == (-8388608, true)
; run: @umul_i24(8388607, 0) == (0, false)
; run: @umul_i24(8388607, 1) == (8388607, false)
; run: @umul_i24(8388607, -1) == (-8388607, true)
; run: @umul_i24(8388607, -8388608) == (-8388608, true)
; run: @umul_i24(8388607, 8388607) == (1, true)
; run: @umul_i24(8388607, 2956815) == (5431793, true)
; run: @umul_i24(2, 2956815) == (5913630, false)
; run: @umul_i24(-7, 2956815) == (-3920489, true)
; run: @umul_i24(5921370, 2956815) == (-4991162, true)
; run: @umul_i24(2956815, 0) == (0, false)
; run: @umul_i24(2956815, 1) == (2956815, false)
; run: @umul_i24(2956815, -1) == (-2956815, true)
; run: @umul_i24(2956815, -8388608) == (-8388608, true)
; run: @umul_i24(2956815, 8388607) == (5431793, true)
; run: @umul_i24(2956815, 2) == (5913630, false)
; run: @umul_i24(2956815, -7) == (-3920489, true)
; run: @umul_i24(2956815, 5921370) == (-4991162, true)
; run: @umul_i24(2956815, 2956815) == (-3308319, true)
; run: @umul_i24_or_zero(0, 0) == 0
; run: @umul_i24_or_zero(1, 1) == 1
; run: @umul_i24_or_zero(-1, -1) == 0
; run: @umul_i24_or_zero(-8388608, -8388608) == 0
; run: @umul_i24_or_zero(8388607, 8388607) == 0
; run: @umul_i24_or_zero(2956815, -1) == 0
; run: @umul_i33(0, 0) == (0, false)
; run: @umul_i33(0, 1) == (0, false)
; run: @umul_i33(0, -1) == (0, false)
; run: @umul_i33(0, -4294967296) == (0, false)
; run: @umul_i33(0, 4294967295) == (0, false)
; run: @umul_i33(0, -3285377521) == (0, false)
; run: @umul_i33(1, 0) == (0, false)
; run: @umul_i33(1, 1) == (1, false)
; run: @umul_i33(1, -1) == (-1, false)
; run: @umul_i33(1, -4294967296) == (-4294967296, false)
; run: @umul_i33(1, 4294967295) == (4294967295, false)
; run: @umul_i33(1, -3285377521) == (-3285377521, false)
; run: @umul_i33(-1, 0) == (0, false)
; run: @umul_i33(-1, 1) == (-1, false)
; run: @umul_i33(-1, -1) == (1, true)
; run: @umul_i33(-1, -4294967296) == (-4294967296, true)
; run: @umul_i33(-1, 4294967295) == (-4294967295, true)
; run: @umul_i33(-1, -3285377521) == (3285377521, true)
; run: @umul_i33(-4294967296, 0) == (0, false)
; run: @umul_i33(-4294967296, 1) == (-4294967296, false)
; run: @umul_i33(-4294967296, -1) == (-4294967296, true)
; run: @umul_i33(-4294967296, -4294967296) == (0, true)
; run: @umul_i33(-4294967296, 4294967295) == (-4294967296, true)
; run: @umul_i33(-4294967296, -3285377521) == (-4294967296, true)
; run: @umul_i33(4294967295, 0) == (0, false)
; run: @umul_i33(4294967295, 1) == (4294967295, false)
; run: @umul_i33(4294967295, -1) == (-4294967295, true)
; run: @umul_i33(4294967295, -4294967296) == (-4294967296, true)
; run: @umul_i33(4294967295, 4294967295) == (1, true)
; run: @umul_i33(4294967295, -3285377521) == (-1009589775, true)
; run: @umul_i33(2, -3285377521) == (2019179550, true)
; run: @umul_i33(-7, -3285377521) == (-2772161129, true)
; run: @umul_i33(1515870810, -3285377521) == (3685996358, true)
; run: @umul_i33(-3285377521, 0) == (0, false)
; run: @umul_i33(-3285377521, 1) == (-3285377521, false)
; run: @umul_i33(-3285377521, -1) == (3285377521, true)
; run: @umul_i33(-3285377521, -4294967296) == (-4294967296, true)
; run: @umul_i33(-3285377521, 4294967295) == (-1009589775, true)
; run: @umul_i33(-3285377521, 2) == (2019179550, true)
; run: @umul_i33(-3285377521, -7) == (-2772161129, true)
; run: @umul_i33(-3285377521, 1515870810) == (3685996358, true)
; run: @umul_i33(-3285377521, -3285377521) == (2630714593, true)
; run: @umul_i33_or_zero(0, 0) == 0
; run: @umul_i33_or_zero(1, 1) == 1
; run: @umul_i33_or_zero(-1, -1) == 0
; run: @umul_i33_or_zero(-4294967296, -4294967296) == 0
; run: @umul_i33_or_zero(4294967295, 4294967295) == 0
; run: @umul_i33_or_zero(-3285377521, -1) == 0
; run: @umul_i48(0, 0) == (0, false)
; run: @umul_i48(0, 1) == (0, false)
; run: @umul_i48(0, -1) == (0, false)
; run: @umul_i48(0, -140737488355328) == (0, false)
; run: @umul_i48(0, 140737488355327) == (0, false)
; run: @umul_i48(0, 99279178636815) == (0, false)
; run: @umul_i48(1, 0) == (0, false)
; run: @umul_i48(1, 1) == (1, false)
; run: @umul_i48(1, -1) == (-1, false)
; run: @umul_i48(1, -140737488355328) == (-140737488355328, false)
; run: @umul_i48(1, 140737488355327) == (140737488355327, false)
; run: @umul_i48(1, 99279178636815) == (99279178636815, false)
; run: @umul_i48(-1, 0) == (0, false)
; run: @umul_i48(-1, 1) == (-1, false)
; run: @umul_i48(-1, -1) == (1, true)
; run: @umul_i48(-1, -140737488355328) == (-140737488355328, true)
; run: @umul_i48(-1, 140737488355327) == (-140737488355327, true)
; run: @umul_i48(-1, 99279178636815) == (-99279178636815, true)
; run: @umul_i48(-140737488355328, 0) == (0, false)
; run: @umul_i48(-140737488355328, 1) == (-140737488355328, false)
; run: @umul_i48(-140737488355328, -1) == (-140737488355328, true)
; run: @umul_i48(-140737488355328, -140737488355328) == (0, true)
; run: @umul_i48(-140737488355328, 140737488355327) == (-140737488355328, true)
; run: @umul_i48(-140737488355328, 99279178636815) == (-140737488355328, true)
; run: @umul_i48(140737488355327, 0) == (0, false)
; run: @umul_i48(140737488355327, 1) == (140737488355327, false)
; run: @umul_i48(140737488355327, -1) == (-140737488355327, true)
; run: @umul_i48(140737488355327, -140737488355328) == (-140737488355328, true)
; run: @umul_i48(140737488355327, 140737488355327) == (1, true)
; run: @umul_i48(140737488355327, 99279178636815) == (41458309718513, true)
; run: @umul_i48(2, 99279178636815) == (-82916619437026, false)
; run: @umul_i48(-7, 99279178636815) == (-132004297036393, true)
; run: @umul_i48(99344109427290, 99279178636815) == (14632344606534, true)
; run: @umul_i48(99279178636815, 0) == (0, false)
; run: @umul_i48(99279178636815, 1) == (99279178636815, false)
; run: @umul_i48(99279178636815, -1) == (-99279178636815, true)
; run: @umul_i48(99279178636815, -140737488355328) == (-140737488355328, true)
; run: @umul_i48(99279178636815, 140737488355327) == (41458309718513, true)
; run: @umul_i48(99279178636815, 2) == (-82916619437026, false)
; run: @umul_i48(99279178636815, -7) == (-132004297036393, true)
; run: @umul_i48(99279178636815, 99344109427290) == (14632344606534, true)
; run: @umul_i48(99279178636815, 99279178636815) == (95471163770081, true)
; run: @umul_i48_or_zero(0, 0) == 0
; run: @umul_i48_or_zero(1, 1) == 1
; run: @umul_i48_or_zero(-1, -1) == 0
; run: @umul_i48_or_zero(-140737488355328, -140737488355328) == 0
; run: @umul_i48_or_zero(140737488355327, 140737488355327) == 0
; run: @umul_i48_or_zero(99279178636815, -1) == 0

declare { i2, i1 } @llvm.umul.with.overflow.i2(i2, i2)
define { i2, i1 } @umul_i2(i2 %a, i2 %b) {
  %r = call { i2, i1 } @llvm.umul.with.overflow.i2(i2 %a, i2 %b)
  ret { i2, i1 } %r
}
define i2 @umul_i2_or_zero(i2 %a, i2 %b) {
  %r = call { i2, i1 } @llvm.umul.with.overflow.i2(i2 %a, i2 %b)
  %v = extractvalue { i2, i1 } %r, 0
  %o = extractvalue { i2, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i2 0
fine:
  ret i2 %v
}
declare { i3, i1 } @llvm.umul.with.overflow.i3(i3, i3)
define { i3, i1 } @umul_i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.umul.with.overflow.i3(i3 %a, i3 %b)
  ret { i3, i1 } %r
}
define i3 @umul_i3_or_zero(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.umul.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 0
  %o = extractvalue { i3, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i3 0
fine:
  ret i3 %v
}
declare { i4, i1 } @llvm.umul.with.overflow.i4(i4, i4)
define { i4, i1 } @umul_i4(i4 %a, i4 %b) {
  %r = call { i4, i1 } @llvm.umul.with.overflow.i4(i4 %a, i4 %b)
  ret { i4, i1 } %r
}
define i4 @umul_i4_or_zero(i4 %a, i4 %b) {
  %r = call { i4, i1 } @llvm.umul.with.overflow.i4(i4 %a, i4 %b)
  %v = extractvalue { i4, i1 } %r, 0
  %o = extractvalue { i4, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i4 0
fine:
  ret i4 %v
}
declare { i7, i1 } @llvm.umul.with.overflow.i7(i7, i7)
define { i7, i1 } @umul_i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.umul.with.overflow.i7(i7 %a, i7 %b)
  ret { i7, i1 } %r
}
define i7 @umul_i7_or_zero(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.umul.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 0
  %o = extractvalue { i7, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i7 0
fine:
  ret i7 %v
}
declare { i24, i1 } @llvm.umul.with.overflow.i24(i24, i24)
define { i24, i1 } @umul_i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.umul.with.overflow.i24(i24 %a, i24 %b)
  ret { i24, i1 } %r
}
define i24 @umul_i24_or_zero(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.umul.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 0
  %o = extractvalue { i24, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i24 0
fine:
  ret i24 %v
}
declare { i33, i1 } @llvm.umul.with.overflow.i33(i33, i33)
define { i33, i1 } @umul_i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.umul.with.overflow.i33(i33 %a, i33 %b)
  ret { i33, i1 } %r
}
define i33 @umul_i33_or_zero(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.umul.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 0
  %o = extractvalue { i33, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i33 0
fine:
  ret i33 %v
}
declare { i48, i1 } @llvm.umul.with.overflow.i48(i48, i48)
define { i48, i1 } @umul_i48(i48 %a, i48 %b) {
  %r = call { i48, i1 } @llvm.umul.with.overflow.i48(i48 %a, i48 %b)
  ret { i48, i1 } %r
}
define i48 @umul_i48_or_zero(i48 %a, i48 %b) {
  %r = call { i48, i1 } @llvm.umul.with.overflow.i48(i48 %a, i48 %b)
  %v = extractvalue { i48, i1 } %r, 0
  %o = extractvalue { i48, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i48 0
fine:
  ret i48 %v
}
