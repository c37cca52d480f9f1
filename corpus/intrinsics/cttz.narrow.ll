; llvm.cttz counts the trailing zeros.
; run: @cttz_i2(0) == -2
; run: @cttz_i2(1) == 0
; run: @cttz_i2_poison(1) == 0
; run: @cttz_i2(-1) == 0
; run: @cttz_i2_poison(-1) == 0
; run: @cttz_i2(-2) == 1
; run: @cttz_i2_poison(-2) == 1
; run: @cttz_i2(-2) == 1
; run: @cttz_i2_poison(-2) == 1
; run: @cttz_i3(0) == 3
; run: @cttz_i3(1) == 0
; run: @cttz_i3_poison(1) == 0
; run: @cttz_i3(-1) == 0
; run: @cttz_i3_poison(-1) == 0
; run: @cttz_i3(-4) == 2
; run: @cttz_i3_poison(-4) == 2
; run: @cttz_i3(3) == 0
; run: @cttz_i3_poison(3) == 0
; run: @cttz_i3(2) == 1
; run: @cttz_i3_poison(2) == 1
; run: @cttz_i3(2) == 1
; run: @cttz_i3_poison(2) == 1
; run: @cttz_i4(0) == 4
; run: @cttz_i4(1) == 0
; run: @cttz_i4_poison(1) == 0
; run: @cttz_i4(-1) == 0
; run: @cttz_i4_poison(-1) == 0
; run: @cttz_i4(-8) == 3
; run: @cttz_i4_poison(-8) == 3
; run: @cttz_i4(7) == 0
; run: @cttz_i4_poison(7) == 0
; run: @cttz_i4(2) == 1
; run: @cttz_i4_poison(2) == 1
; run: @cttz_i4(-7) == 0
; run: @cttz_i4_poison(-7) == 0
; run: @cttz_i4(-6) == 1
; run: @cttz_i4_poison(-6) == 1
; run: @cttz_i4(4) == 2
; run: @cttz_i4_poison(4) == 2
; run: @cttz_i7(0) == 7
; run: @cttz_i7(1) == 0
; run: @cttz_i7_poison(1) == 0
; run: @cttz_i7(-1) == 0
; run: @cttz_i7_poison(-1) == 0
; run: @cttz_i7(-64) == 6
; run: @cttz_i7_poison(-64) == 6
; run: @cttz_i7(63) == 0
; run: @cttz_i7_poison(63) == 0
; run: @cttz_i7(2) == 1
; run: @cttz_i7_poison(2) == 1
; run: @cttz_i7(-7) == 0
; run: @cttz_i7_poison(-7) == 0
; run: @cttz_i7(-38) == 1
; run: @cttz_i7_poison(-38) == 1
; run: @cttz_i7(15) == 0
; run: @cttz_i7_poison(15) == 0
; run: @cttz_i7(8) == 3
; run: @cttz_i7_poison(8) == 3
; run: @cttz_i24(0) == 24
; run: @cttz_i24(1) == 0
; run: @cttz_i24_poison(1) == 0
; run: @cttz_i24(-1) == 0
; run: @cttz_i24_poison(-1) == 0
; run: @cttz_i24(-8388608) == 23
; run: @cttz_i24_poison(-8388608) == 23
; run: @cttz_i24(8388607) == 0
; run: @cttz_i24_poison(8388607) == 0
; run: @cttz_i24(2) == 1
; run: @cttz_i24_poison(2) == 1
; run: @cttz_i24(-7) == 0
; run: @cttz_i24_poison(-7) == 0
; run: @cttz_i24(5921370) == 1
; run: @cttz_i24_poison(5921370) == 1
; run: @cttz_i24(2956815) == 0
; run: @cttz_i24_poison(2956815) == 0
; run: @cttz_i24(4096) == 12
; run: @cttz_i24_poison(4096) == 12
; run: @cttz_i33(0) == 33
; run: @cttz_i33(1) == 0
; run: @cttz_i33_poison(1) == 0
; run: @cttz_i33(-1) == 0
; run: @cttz_i33_poison(-1) == 0
; run: @cttz_i33(-4294967296) == 32
; run: @cttz_i33_poison(-4294967296) == 32
; run: @cttz_i33(4294967295) == 0
; run: @cttz_i33_poison(4294967295) == 0
; run: @cttz_i33(2) == 1
; run: @cttz_i33_poison(2) == 1
; run: @cttz_i33(-7) == 0
; run: @cttz_i33_poison(-7) == 0
; run: @cttz_i33(1515870810) == 1
; run: @cttz_i33_poison(1515870810) == 1
; run: @cttz_i33(-3285377521) == 0
; run: @cttz_i33_poison(-3285377521) == 0
; run: @cttz_i33(65536) == 16
; run: @cttz_i33_poison(65536) == 16
; run: @cttz_i48(0) == 48
; run: @cttz_i48(1) == 0
; run: @cttz_i48_poison(1) == 0
; run: @cttz_i48(-1) == 0
; run: @cttz_i48_poison(-1) == 0
; run: @cttz_i48(-140737488355328) == 47
; run: @cttz_i48_poison(-140737488355328) == 47
; run: @cttz_i48(140737488355327) == 0
; run: @cttz_i48_poison(140737488355327) == 0
; run: @cttz_i48(2) == 1
; run: @cttz_i48_poison(2) == 1
; run: @cttz_i48(-7) == 0
; run: @cttz_i48_poison(-7) == 0
; run: @cttz_i48(99344109427290) == 1
; run: @cttz_i48_poison(99344109427290) == 1
; run: @cttz_i48(99279178636815) == 0
; run: @cttz_i48_poison(99279178636815) == 0
; run: @cttz_i48(16777216) == 24
; run: @cttz_i48_poison(16777216) == 24

declare i2 @llvm.cttz.i2(i2, i1)
define i2 @cttz_i2(i2 %a) {
  %r = call i2 @llvm.cttz.i2(i2 %a, i1 false)
  ret i2 %r
}
define i2 @cttz_i2_poison(i2 %a) {
  %r = call i2 @llvm.cttz.i2(i2 %a, i1 true)
  ret i2 %r
}
declare i3 @llvm.cttz.i3(i3, i1)
define i3 @cttz_i3(i3 %a) {
  %r = call i3 @llvm.cttz.i3(i3 %a, i1 false)
  ret i3 %r
}
define i3 @cttz_i3_poison(i3 %a) {
  %r = call i3 @llvm.cttz.i3(i3 %a, i1 true)
  ret i3 %r
}
declare i4 @llvm.cttz.i4(i4, i1)
define i4 @cttz_i4(i4 %a) {
  %r = call i4 @llvm.cttz.i4(i4 %a, i1 false)
  ret i4 %r
}
define i4 @cttz_i4_poison(i4 %a) {
  %r = call i4 @llvm.cttz.i4(i4 %a, i1 true)
  ret i4 %r
}
declare i7 @llvm.cttz.i7(i7, i1)
define i7 @cttz_i7(i7 %a) {
  %r = call i7 @llvm.cttz.i7(i7 %a, i1 false)
  ret i7 %r
}
define i7 @cttz_i7_poison(i7 %a) {
  %r = call i7 @llvm.cttz.i7(i7 %a, i1 true)
  ret i7 %r
}
declare i24 @llvm.cttz.i24(i24, i1)
define i24 @cttz_i24(i24 %a) {
  %r = call i24 @llvm.cttz.i24(i24 %a, i1 false)
  ret i24 %r
}
define i24 @cttz_i24_poison(i24 %a) {
  %r = call i24 @llvm.cttz.i24(i24 %a, i1 true)
  ret i24 %r
}
declare i33 @llvm.cttz.i33(i33, i1)
define i33 @cttz_i33(i33 %a) {
  %r = call i33 @llvm.cttz.i33(i33 %a, i1 false)
  ret i33 %r
}
define i33 @cttz_i33_poison(i33 %a) {
  %r = call i33 @llvm.cttz.i33(i33 %a, i1 true)
  ret i33 %r
}
declare i48 @llvm.cttz.i48(i48, i1)
define i48 @cttz_i48(i48 %a) {
  %r = call i48 @llvm.cttz.i48(i48 %a, i1 false)
  ret i48 %r
}
define i48 @cttz_i48_poison(i48 %a) {
  %r = call i48 @llvm.cttz.i48(i48 %a, i1 true)
  ret i48 %r
}
