; llvm.ctlz counts the leading zeros.
; run: @ctlz_i2(0) == -2
; run: @ctlz_i2(1) == 1
; run: @ctlz_i2_poison(1) == 1
; run: @ctlz_i2(-1) == 0
; run: @ctlz_i2_poison(-1) == 0
; run: @ctlz_i2(-2) == 0
; run: @ctlz_i2_poison(-2) == 0
; run: @ctlz_i2(-2) == 0
; run: @ctlz_i2_poison(-2) == 0
; run: @ctlz_i3(0) == 3
; run: @ctlz_i3(1) == 2
; run: @ctlz_i3_poison(1) == 2
; run: @ctlz_i3(-1) == 0
; run: @ctlz_i3_poison(-1) == 0
; run: @ctlz_i3(-4) == 0
; run: @ctlz_i3_poison(-4) == 0
; run: @ctlz_i3(3) == 1
; run: @ctlz_i3_poison(3) == 1
; run: @ctlz_i3(2) == 1
; run: @ctlz_i3_poison(2) == 1
; run: @ctlz_i3(2) == 1
; run: @ctlz_i3_poison(2) == 1
; run: @ctlz_i4(0) == 4
; run: @ctlz_i4(1) == 3
; run: @ctlz_i4_poison(1) == 3
; run: @ctlz_i4(-1) == 0
; run: @ctlz_i4_poison(-1) == 0
; run: @ctlz_i4(-8) == 0
; run: @ctlz_i4_poison(-8) == 0
; run: @ctlz_i4(7) == 1
; run: @ctlz_i4_poison(7) == 1
; run: @ctlz_i4(2) == 2
; run: @ctlz_i4_poison(2) == 2
; run: @ctlz_i4(-7) == 0
; run: @ctlz_i4_poison(-7) == 0
; run: @ctlz_i4(-6) == 0
; run: @ctlz_i4_poison(-6) == 0
; run: @ctlz_i4(4) == 1
; run: @ctlz_i4_poison(4) == 1
; run: @ctlz_i7(0) == 7
; run: @ctlz_i7(1) == 6
; run: @ctlz_i7_poison(1) == 6
; run: @ctlz_i7(-1) == 0
; run: @ctlz_i7_poison(-1) == 0
; run: @ctlz_i7(-64) == 0
; run: @ctlz_i7_poison(-64) == 0
; run: @ctlz_i7(63) == 1
; run: @ctlz_i7_poison(63) == 1
; run: @ctlz_i7(2) == 5
; run: @ctlz_i7_poison(2) == 5
; run: @ctlz_i7(-7) == 0
; run: @ctlz_i7_poison(-7) == 0
; run: @ctlz_i7(-38) == 0
; run: @ctlz_i7_poison(-38) == 0
; run: @ctlz_i7(15) == 3
; run: @ctlz_i7_poison(15) == 3
; run: @ctlz_i7(8) == 3
; run: @ctlz_i7_poison(8) == 3
; run: @ctlz_i24(0) == 24
; run: @ctlz_i24(1) == 23
; run: @ctlz_i24_poison(1) == 23
; run: @ctlz_i24(-1) == 0
; run: @ctlz_i24_poison(-1) == 0
; run: @ctlz_i24(-8388608) == 0
; run: @ctlz_i24_poison(-8388608) == 0
; run: @ctlz_i24(8388607) == 1
; run: @ctlz_i24_poison(8388607) == 1
; run: @ctlz_i24(2) == 22
; run: @ctlz_i24_poison(2) == 22
; run: @ctlz_i24(-7) == 0
; run: @ctlz_i24_poison(-7) == 0
; run: @ctlz_i24(5921370) == 1
; run: @ctlz_i24_poison(5921370) == 1
; run: @ctlz_i24(2956815) == 2
; run: @ctlz_i24_poison(2956815) == 2
; run: @ctlz_i24(4096) == 11
; run: @ctlz_i24_poison(4096) == 11
; run: @ctlz_i33(0) == 33
; run: @ctlz_i33(1) == 32
; run: @ctlz_i33_poison(1) == 32
; run: @ctlz_i33(-1) == 0
; run: @ctlz_i33_poison(-1) == 0
; run: @ctlz_i33(-4294967296) == 0
; run: @ctlz_i33_poison(-4294967296) == 0
; run: @ctlz_i33(4294967295) == 1
; run: @ctlz_i33_poison(4294967295) == 1
; run: @ctlz_i33(2) == 31
; run: @ctlz_i33_poison(2) == 31
; run: @ctlz_i33(-7) == 0
; run: @ctlz_i33_poison(-7) == 0
; run: @ctlz_i33(1515870810) == 2
; run: @ctlz_i33_poison(1515870810) == 2
; run: @ctlz_i33(-3285377521) == 0
; run: @ctlz_i33_poison(-3285377521) == 0
; run: @ctlz_i33(65536) == 16
; run: @ctlz_i33_poison(65536) == 16
; run: @ctlz_i48(0) == 48
; run: @ctlz_i48(1) == 47
; run: @ctlz_i48_poison(1) == 47
; run: @ctlz_i48(-1) == 0
; run: @ctlz_i48_poison(-1) == 0
; run: @ctlz_i48(-140737488355328) == 0
; run: @ctlz_i48_poison(-140737488355328) == 0
; run: @ctlz_i48(140737488355327) == 1
; run: @ctlz_i48_poison(140737488355327) == 1
; run: @ctlz_i48(2) == 46
; run: @ctlz_i48_poison(2) == 46
; run: @ctlz_i48(-7) == 0
; run: @ctlz_i48_poison(-7) == 0
; run: @ctlz_i48(99344109427290) == 1
; run: @ctlz_i48_poison(99344109427290) == 1
; run: @ctlz_i48(99279178636815) == 1
; run: @ctlz_i48_poison(99279178636815) == 1
; run: @ctlz_i48(16777216) == 23
; run: @ctlz_i48_poison(16777216) == 23

declare i2 @llvm.ctlz.i2(i2, i1)
define i2 @ctlz_i2(i2 %a) {
  %r = call i2 @llvm.ctlz.i2(i2 %a, i1 false)
  ret i2 %r
}
define i2 @ctlz_i2_poison(i2 %a) {
  %r = call i2 @llvm.ctlz.i2(i2 %a, i1 true)
  ret i2 %r
}
declare i3 @llvm.ctlz.i3(i3, i1)
define i3 @ctlz_i3(i3 %a) {
  %r = call i3 @llvm.ctlz.i3(i3 %a, i1 false)
  ret i3 %r
}
define i3 @ctlz_i3_poison(i3 %a) {
  %r = call i3 @llvm.ctlz.i3(i3 %a, i1 true)
  ret i3 %r
}
declare i4 @llvm.ctlz.i4(i4, i1)
define i4 @ctlz_i4(i4 %a) {
  %r = call i4 @llvm.ctlz.i4(i4 %a, i1 false)
  ret i4 %r
}
define i4 @ctlz_i4_poison(i4 %a) {
  %r = call i4 @llvm.ctlz.i4(i4 %a, i1 true)
  ret i4 %r
}
declare i7 @llvm.ctlz.i7(i7, i1)
define i7 @ctlz_i7(i7 %a) {
  %r = call i7 @llvm.ctlz.i7(i7 %a, i1 false)
  ret i7 %r
}
define i7 @ctlz_i7_poison(i7 %a) {
  %r = call i7 @llvm.ctlz.i7(i7 %a, i1 true)
  ret i7 %r
}
declare i24 @llvm.ctlz.i24(i24, i1)
define i24 @ctlz_i24(i24 %a) {
  %r = call i24 @llvm.ctlz.i24(i24 %a, i1 false)
  ret i24 %r
}
define i24 @ctlz_i24_poison(i24 %a) {
  %r = call i24 @llvm.ctlz.i24(i24 %a, i1 true)
  ret i24 %r
}
declare i33 @llvm.ctlz.i33(i33, i1)
define i33 @ctlz_i33(i33 %a) {
  %r = call i33 @llvm.ctlz.i33(i33 %a, i1 false)
  ret i33 %r
}
define i33 @ctlz_i33_poison(i33 %a) {
  %r = call i33 @llvm.ctlz.i33(i33 %a, i1 true)
  ret i33 %r
}
declare i48 @llvm.ctlz.i48(i48, i1)
define i48 @ctlz_i48(i48 %a) {
  %r = call i48 @llvm.ctlz.i48(i48 %a, i1 false)
  ret i48 %r
}
define i48 @ctlz_i48_poison(i48 %a) {
  %r = call i48 @llvm.ctlz.i48(i48 %a, i1 true)
  ret i48 %r
}
