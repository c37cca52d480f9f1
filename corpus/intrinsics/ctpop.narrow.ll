; llvm.ctpop counts the set bits.
; run: @ctpop_i2(0) == 0
; run: @ctpop_i2(1) == 1
; run: @ctpop_i2(-1) == -2
; run: @ctpop_i2(-2) == 1
; run: @ctpop_i2(-2) == 1
; run: @ctpop_i3(0) == 0
; run: @ctpop_i3(1) == 1
; run: @ctpop_i3(-1) == 3
; run: @ctpop_i3(-4) == 1
; run: @ctpop_i3(3) == 2
; run: @ctpop_i3(2) == 1
; run: @ctpop_i3(2) == 1
; run: @ctpop_i4(0) == 0
; run: @ctpop_i4(1) == 1
; run: @ctpop_i4(-1) == 4
; run: @ctpop_i4(-8) == 1
; run: @ctpop_i4(7) == 3
; run: @ctpop_i4(2) == 1
; run: @ctpop_i4(-7) == 2
; run: @ctpop_i4(-6) == 2
; run: @ctpop_i4(4) == 1
; run: @ctpop_i7(0) == 0
; run: @ctpop_i7(1) == 1
; run: @ctpop_i7(-1) == 7
; run: @ctpop_i7(-64) == 1
; run: @ctpop_i7(63) == 6
; run: @ctpop_i7(2) == 1
; run: @ctpop_i7(-7) == 5
; run: @ctpop_i7(-38) == 4
; run: @ctpop_i7(15) == 4
; run: @ctpop_i7(8) == 1
; run: @ctpop_i24(0) == 0
; run: @ctpop_i24(1) == 1
; run: @ctpop_i24(-1) == 24
; run: @ctpop_i24(-8388608) == 1
; run: @ctpop_i24(8388607) == 23
; run: @ctpop_i24(2) == 1
; run: @ctpop_i24(-7) == 22
; run: @ctpop_i24(5921370) == 12
; run: @ctpop_i24(2956815) == 12
; run: @ctpop_i24(4096) == 1
; run: @ctpop_i33(0) == 0
; run: @ctpop_i33(1) == 1
; run: @ctpop_i33(-1) == 33
; run: @ctpop_i33(-4294967296) == 1
; run: @ctpop_i33(4294967295) == 32
; run: @ctpop_i33(2) == 1
; run: @ctpop_i33(-7) == 31
; run: @ctpop_i33(1515870810) == 16
; run: @ctpop_i33(-3285377521) == 17
; run: @ctpop_i33(65536) == 1
; run: @ctpop_i48(0) == 0
; run: @ctpop_i48(1) == 1
; run: @ctpop_i48(-1) == 48
; run: @ctpop_i48(-140737488355328) == 1
; run: @ctpop_i48(140737488355327) == 47
; run: @ctpop_i48(2) == 1
; run: @ctpop_i48(-7) == 46
; run: @ctpop_i48(99344109427290) == 24
; run: @ctpop_i48(99279178636815) == 24
; run: @ctpop_i48(16777216) == 1

declare i2 @llvm.ctpop.i2(i2)
define i2 @ctpop_i2(i2 %a) {
  %r = call i2 @llvm.ctpop.i2(i2 %a)
  ret i2 %r
}
declare i3 @llvm.ctpop.i3(i3)
define i3 @ctpop_i3(i3 %a) {
  %r = call i3 @llvm.ctpop.i3(i3 %a)
  ret i3 %r
}
declare i4 @llvm.ctpop.i4(i4)
define i4 @ctpop_i4(i4 %a) {
  %r = call i4 @llvm.ctpop.i4(i4 %a)
  ret i4 %r
}
declare i7 @llvm.ctpop.i7(i7)
define i7 @ctpop_i7(i7 %a) {
  %r = call i7 @llvm.ctpop.i7(i7 %a)
  ret i7 %r
}
declare i24 @llvm.ctpop.i24(i24)
define i24 @ctpop_i24(i24 %a) {
  %r = call i24 @llvm.ctpop.i24(i24 %a)
  ret i24 %r
}
declare i33 @llvm.ctpop.i33(i33)
define i33 @ctpop_i33(i33 %a) {
  %r = call i33 @llvm.ctpop.i33(i33 %a)
  ret i33 %r
}
declare i48 @llvm.ctpop.i48(i48)
define i48 @ctpop_i48(i48 %a) {
  %r = call i48 @llvm.ctpop.i48(i48 %a)
  ret i48 %r
}
