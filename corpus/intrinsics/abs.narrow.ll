; llvm.abs is the absolute value; the minimum stays.
; run: @abs_i2(0) == 0
; run: @abs_i2_poison(0) == 0
; run: @abs_i2(1) == 1
; run: @abs_i2_poison(1) == 1
; run: @abs_i2(-1) == 1
; run: @abs_i2_poison(-1) == 1
; run: @abs_i2(-2) == -2
; run: @abs_i2(-2) == -2
; run: @abs_i3(0) == 0
; run: @abs_i3_poison(0) == 0
; run: @abs_i3(1) == 1
; run: @abs_i3_poison(1) == 1
; run: @abs_i3(-1) == 1
; run: @abs_i3_poison(-1) == 1
; run: @abs_i3(-4) == -4
; run: @abs_i3(3) == 3
; run: @abs_i3_poison(3) == 3
; run: @abs_i3(2) == 2
; run: @abs_i3_poison(2) == 2
; run: @abs_i3(2) == 2
; run: @abs_i3_poison(2) == 2
; run: @abs_i4(0) == 0
; run: @abs_i4_poison(0) == 0
; run: @abs_i4(1) == 1
; run: @abs_i4_poison(1) == 1
; run: @abs_i4(-1) == 1
; run: @abs_i4_poison(-1) == 1
; run: @abs_i4(-8) == -8
; run: @abs_i4(7) == 7
; run: @abs_i4_poison(7) == 7
; run: @abs_i4(2) == 2
; run: @abs_i4_poison(2) == 2
; run: @abs_i4(-7) == 7
; run: @abs_i4_poison(-7) == 7
; run: @abs_i4(-6) == 6
; run: @abs_i4_poison(-6) == 6
; run: @abs_i4(4) == 4
; run: @abs_i4_poison(4) == 4
; run: @abs_i7(0) == 0
; run: @abs_i7_poison(0) == 0
; run: @abs_i7(1) == 1
; run: @abs_i7_poison(1) == 1
; run: @abs_i7(-1) == 1
; run: @abs_i7_poison(-1) == 1
; run: @abs_i7(-64) == -64
; run: @abs_i7(63) == 63
; run: @abs_i7_poison(63) == 63
; run: @abs_i7(2) == 2
; run: @abs_i7_poison(2) == 2
; run: @abs_i7(-7) == 7
; run: @abs_i7_poison(-7) == 7
; run: @abs_i7(-38) == 38
; run: @abs_i7_poison(-38) == 38
; run: @abs_i7(15) == 15
; run: @abs_i7_poison(15) == 15
; run: @abs_i7(8) == 8
; run: @abs_i7_poison(8) == 8
; run: @abs_i24(0) == 0
; run: @abs_i24_poison(0) == 0
; run: @abs_i24(1) == 1
; run: @abs_i24_poison(1) == 1
; run: @abs_i24(-1) == 1
; run: @abs_i24_poison(-1) == 1
; run: @abs_i24(-8388608) == -8388608
; run: @abs_i24(8388607) == 8388607
; run: @abs_i24_poison(8388607) == 8388607
; run: @abs_i24(2) == 2
; run: @abs_i24_poison(2) == 2
; run: @abs_i24(-7) == 7
; run: @abs_i24_poison(-7) == 7
; run: @abs_i24(5921370) == 5921370
; run: @abs_i24_poison(5921370) == 5921370
; run: @abs_i24(2956815) == 2956815
; run: @abs_i24_poison(2956815) == 2956815
; run: @abs_i24(4096) == 4096
; run: @abs_i24_poison(4096) == 4096
; run: @abs_i33(0) == 0
; run: @abs_i33_poison(0) == 0
; run: @abs_i33(1) == 1
; run: @abs_i33_poison(1) == 1
; run: @abs_i33(-1) == 1
; run: @abs_i33_poison(-1) == 1
; run: @abs_i33(-4294967296) == -4294967296
; run: @abs_i33(4294967295) == 4294967295
; run: @abs_i33_poison(4294967295) == 4294967295
; run: @abs_i33(2) == 2
; run: @abs_i33_poison(2) == 2
; run: @abs_i33(-7) == 7
; run: @abs_i33_poison(-7) == 7
; run: @abs_i33(1515870810) == 1515870810
; run: @abs_i33_poison(1515870810) == 1515870810
; run: @abs_i33(-3285377521) == 3285377521
; run: @abs_i33_poison(-3285377521) == 3285377521
; run: @abs_i33(65536) == 65536
; run: @abs_i33_poison(65536) == 65536
; run: @abs_i48(0) == 0
; run: @abs_i48_poison(0) == 0
; run: @abs_i48(1) == 1
; run: @abs_i48_poison(1) == 1
; run: @abs_i48(-1) == 1
; run: @abs_i48_poison(-1) == 1
; run: @abs_i48(-140737488355328) == -140737488355328
; run: @abs_i48(140737488355327) == 140737488355327
; run: @abs_i48_poison(140737488355327) == 140737488355327
; run: @abs_i48(2) == 2
; run: @abs_i48_poison(2) == 2
; run: @abs_i48(-7) == 7
; run: @abs_i48_poison(-7) == 7
; run: @abs_i48(99344109427290) == 99344109427290
; run: @abs_i48_poison(99344109427290) == 99344109427290
; run: @abs_i48(99279178636815) == 99279178636815
; run: @abs_i48_poison(99279178636815) == 99279178636815
; run: @abs_i48(16777216) == 16777216
; run: @abs_i48_poison(16777216) == 16777216

declare i2 @llvm.abs.i2(i2, i1)
define i2 @abs_i2(i2 %a) {
  %r = call i2 @llvm.abs.i2(i2 %a, i1 false)
  ret i2 %r
}
define i2 @abs_i2_poison(i2 %a) {
  %r = call i2 @llvm.abs.i2(i2 %a, i1 true)
  ret i2 %r
}
declare i3 @llvm.abs.i3(i3, i1)
define i3 @abs_i3(i3 %a) {
  %r = call i3 @llvm.abs.i3(i3 %a, i1 false)
  ret i3 %r
}
define i3 @abs_i3_poison(i3 %a) {
  %r = call i3 @llvm.abs.i3(i3 %a, i1 true)
  ret i3 %r
}
declare i4 @llvm.abs.i4(i4, i1)
define i4 @abs_i4(i4 %a) {
  %r = call i4 @llvm.abs.i4(i4 %a, i1 false)
  ret i4 %r
}
define i4 @abs_i4_poison(i4 %a) {
  %r = call i4 @llvm.abs.i4(i4 %a, i1 true)
  ret i4 %r
}
declare i7 @llvm.abs.i7(i7, i1)
define i7 @abs_i7(i7 %a) {
  %r = call i7 @llvm.abs.i7(i7 %a, i1 false)
  ret i7 %r
}
define i7 @abs_i7_poison(i7 %a) {
  %r = call i7 @llvm.abs.i7(i7 %a, i1 true)
  ret i7 %r
}
declare i24 @llvm.abs.i24(i24, i1)
define i24 @abs_i24(i24 %a) {
  %r = call i24 @llvm.abs.i24(i24 %a, i1 false)
  ret i24 %r
}
define i24 @abs_i24_poison(i24 %a) {
  %r = call i24 @llvm.abs.i24(i24 %a, i1 true)
  ret i24 %r
}
declare i33 @llvm.abs.i33(i33, i1)
define i33 @abs_i33(i33 %a) {
  %r = call i33 @llvm.abs.i33(i33 %a, i1 false)
  ret i33 %r
}
define i33 @abs_i33_poison(i33 %a) {
  %r = call i33 @llvm.abs.i33(i33 %a, i1 true)
  ret i33 %r
}
declare i48 @llvm.abs.i48(i48, i1)
define i48 @abs_i48(i48 %a) {
  %r = call i48 @llvm.abs.i48(i48 %a, i1 false)
  ret i48 %r
}
define i48 @abs_i48_poison(i48 %a) {
  %r = call i48 @llvm.abs.i48(i48 %a, i1 true)
  ret i48 %r
}
