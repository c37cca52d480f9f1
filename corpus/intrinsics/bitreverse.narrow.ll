; llvm.bitreverse reverses the bits.
; run: @bitreverse_i2(0) == 0
; run: @bitreverse_i2(1) == -2
; run: @bitreverse_i2(-1) == -1
; run: @bitreverse_i2(-2) == 1
; run: @bitreverse_i2(-2) == 1
; run: @bitreverse_i3(0) == 0
; run: @bitreverse_i3(1) == -4
; run: @bitreverse_i3(-1) == -1
; run: @bitreverse_i3(-4) == 1
; run: @bitreverse_i3(3) == -2
; run: @bitreverse_i3(2) == 2
; run: @bitreverse_i3(2) == 2
; run: @bitreverse_i4(0) == 0
; run: @bitreverse_i4(1) == -8
; run: @bitreverse_i4(-1) == -1
; run: @bitreverse_i4(-8) == 1
; run: @bitreverse_i4(7) == -2
; run: @bitreverse_i4(2) == 4
; run: @bitreverse_i4(-7) == -7
; run: @bitreverse_i4(-6) == 5
; run: @bitreverse_i4(4) == 2
; run: @bitreverse_i7(0) == 0
; run: @bitreverse_i7(1) == -64
; run: @bitreverse_i7(-1) == -1
; run: @bitreverse_i7(-64) == 1
; run: @bitreverse_i7(63) == -2
; run: @bitreverse_i7(2) == 32
; run: @bitreverse_i7(-7) == -49
; run: @bitreverse_i7(-38) == 45
; run: @bitreverse_i7(15) == -8
; run: @bitreverse_i7(8) == 8
; run: @bitreverse_i24(0) == 0
; run: @bitreverse_i24(1) == -8388608
; run: @bitreverse_i24(-1) == -1
; run: @bitreverse_i24(-8388608) == 1
; run: @bitreverse_i24(8388607) == -2
; run: @bitreverse_i24(2) == 4194304
; run: @bitreverse_i24(-7) == -6291457
; run: @bitreverse_i24(5921370) == 5921370
; run: @bitreverse_i24(2956815) == -1017676
; run: @bitreverse_i24(4096) == 2048
; run: @bitreverse_i33(0) == 0
; run: @bitreverse_i33(1) == -4294967296
; run: @bitreverse_i33(-1) == -1
; run: @bitreverse_i33(-4294967296) == 1
; run: @bitreverse_i33(4294967295) == -2
; run: @bitreverse_i33(2) == 2147483648
; run: @bitreverse_i33(-7) == -3221225473
; run: @bitreverse_i33(1515870810) == 3031741620
; run: @bitreverse_i33(-3285377521) == -521049991
; run: @bitreverse_i33(65536) == 65536
; run: @bitreverse_i48(0) == 0
; run: @bitreverse_i48(1) == -140737488355328
; run: @bitreverse_i48(-1) == -1
; run: @bitreverse_i48(-140737488355328) == 1
; run: @bitreverse_i48(140737488355327) == -2
; run: @bitreverse_i48(2) == 70368744177664
; run: @bitreverse_i48(-7) == -105553116266497
; run: @bitreverse_i48(99344109427290) == 99344109427290
; run: @bitreverse_i48(99279178636815) == -17073766084006
; run: @bitreverse_i48(16777216) == 8388608

declare i2 @llvm.bitreverse.i2(i2)
define i2 @bitreverse_i2(i2 %a) {
  %r = call i2 @llvm.bitreverse.i2(i2 %a)
  ret i2 %r
}
declare i3 @llvm.bitreverse.i3(i3)
define i3 @bitreverse_i3(i3 %a) {
  %r = call i3 @llvm.bitreverse.i3(i3 %a)
  ret i3 %r
}
declare i4 @llvm.bitreverse.i4(i4)
define i4 @bitreverse_i4(i4 %a) {
  %r = call i4 @llvm.bitreverse.i4(i4 %a)
  ret i4 %r
}
declare i7 @llvm.bitreverse.i7(i7)
define i7 @bitreverse_i7(i7 %a) {
  %r = call i7 @llvm.bitreverse.i7(i7 %a)
  ret i7 %r
}
declare i24 @llvm.bitreverse.i24(i24)
define i24 @bitreverse_i24(i24 %a) {
  %r = call i24 @llvm.bitreverse.i24(i24 %a)
  ret i24 %r
}
declare i33 @llvm.bitreverse.i33(i33)
define i33 @bitreverse_i33(i33 %a) {
  %r = call i33 @llvm.bitreverse.i33(i33 %a)
  ret i33 %r
}
declare i48 @llvm.bitreverse.i48(i48)
define i48 @bitreverse_i48(i48 %a) {
  %r = call i48 @llvm.bitreverse.i48(i48 %a)
  ret i48 %r
}
