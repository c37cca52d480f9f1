; llvm.fshr is a right funnel shift, by the amount modulo the width.
; run: @fshr_i2(-2, -1, 0) == -1
; run: @rotate_i2(-2, 0) == -2
; run: @fshr_i2(-1, 0, 0) == 0
; run: @fshr_i2(-2, -1, 1) == 1
; run: @rotate_i2(-2, 1) == 1
; run: @fshr_i2(-1, 0, 1) == -2
; run: @fshr_i2(-2, -1, -2) == -1
; run: @rotate_i2(-2, -2) == -2
; run: @fshr_i2(-1, 0, -2) == 0
; run: @fshr_i2(-2, -1, -1) == 1
; run: @rotate_i2(-2, -1) == 1
; run: @fshr_i2(-1, 0, -1) == -2
; run: @by_1_i2(-2, -1) == 1
; run: @fshr_i3(2, 3, 0) == 3
; run: @rotate_i3(2, 0) == 2
; run: @fshr_i3(-1, 0, 0) == 0
; run: @fshr_i3(2, 3, 1) == 1
; run: @rotate_i3(2, 1) == 1
; run: @fshr_i3(-1, 0, 1) == -4
; run: @fshr_i3(2, 3, 2) == -4
; run: @rotate_i3(2, 2) == -4
; run: @fshr_i3(-1, 0, 2) == -2
; run: @fshr_i3(2, 3, 3) == 3
; run: @rotate_i3(2, 3) == 2
; run: @fshr_i3(-1, 0, 3) == 0
; run: @fshr_i3(2, 3, -4) == 1
; run: @rotate_i3(2, -4) == 1
; run: @fshr_i3(-1, 0, -4) == -4
; run: @fshr_i3(2, 3, -1) == 1
; run: @rotate_i3(2, -1) == 1
; run: @fshr_i3(-1, 0, -1) == -4
; run: @by_2_i3(2, -1) == 3
; run: @fshr_i4(-6, -7, 0) == -7
; run: @rotate_i4(-6, 0) == -6
; run: @fshr_i4(-1, 0, 0) == 0
; run: @fshr_i4(-6, -7, 1) == 4
; run: @rotate_i4(-6, 1) == 5
; run: @fshr_i4(-1, 0, 1) == -8
; run: @fshr_i4(-6, -7, 2) == -6
; run: @rotate_i4(-6, 2) == -6
; run: @fshr_i4(-1, 0, 2) == -4
; run: @fshr_i4(-6, -7, 3) == 5
; run: @rotate_i4(-6, 3) == 5
; run: @fshr_i4(-1, 0, 3) == -2
; run: @fshr_i4(-6, -7, 4) == -7
; run: @rotate_i4(-6, 4) == -6
; run: @fshr_i4(-1, 0, 4) == 0
; run: @fshr_i4(-6, -7, 5) == 4
; run: @rotate_i4(-6, 5) == 5
; run: @fshr_i4(-1, 0, 5) == -8
; run: @fshr_i4(-6, -7, -1) == 5
; run: @rotate_i4(-6, -1) == 5
; run: @fshr_i4(-1, 0, -1) == -2
; run: @by_3_i4(-6, -1) == 5
; run: @fshr_i7(15, -38, 0) == -38
; run: @rotate_i7(15, 0) == 15
; run: @fshr_i7(-1, 0, 0) == 0
; run: @fshr_i7(15, -38, 1) == -19
; run: @rotate_i7(15, 1) == -57
; run: @fshr_i7(-1, 0, 1) == -64
; run: @fshr_i7(15, -38, 3) == -5
; run: @rotate_i7(15, 3) == -15
; run: @fshr_i7(-1, 0, 3) == -16
; run: @fshr_i7(15, -38, 6) == 31
; run: @rotate_i7(15, 6) == 30
; run: @fshr_i7(-1, 0, 6) == -2
; run: @fshr_i7(15, -38, 7) == -38
; run: @rotate_i7(15, 7) == 15
; run: @fshr_i7(-1, 0, 7) == 0
; run: @fshr_i7(15, -38, 8) == -19
; run: @rotate_i7(15, 8) == -57
; run: @fshr_i7(-1, 0, 8) == -64
; run: @fshr_i7(15, -38, -1) == -19
; run: @rotate_i7(15, -1) == -57
; run: @fshr_i7(-1, 0, -1) == -64
; run: @by_3_i7(15, -1) == -1
; run: @fshr_i24(2956815, 5921370, 0) == 5921370
; run: @rotate_i24(2956815, 0) == 2956815
; run: @fshr_i24(-1, 0, 0) == 0
; run: @fshr_i24(2956815, 5921370, 1) == -5427923
; run: @rotate_i24(2956815, 1) == -6910201
; run: @fshr_i24(-1, 0, 1) == -8388608
; run: @fshr_i24(2956815, 5921370, 12) == -2034267
; run: @rotate_i24(2956815, 12) == -2034991
; run: @fshr_i24(-1, 0, 12) == -4096
; run: @fshr_i24(2956815, 5921370, 23) == 5913630
; run: @rotate_i24(2956815, 23) == 5913630
; run: @fshr_i24(-1, 0, 23) == -2
; run: @fshr_i24(2956815, 5921370, 24) == 5921370
; run: @rotate_i24(2956815, 24) == 2956815
; run: @fshr_i24(-1, 0, 24) == 0
; run: @fshr_i24(2956815, 5921370, 25) == -5427923
; run: @rotate_i24(2956815, 25) == -6910201
; run: @fshr_i24(-1, 0, 25) == -8388608
; run: @fshr_i24(2956815, 5921370, -1) == 3940020
; run: @rotate_i24(2956815, -1) == 3939930
; run: @fshr_i24(-1, 0, -1) == -512
; run: @by_3_i24(2956815, -1) == -1
; run: @fshr_i33(-3285377521, 1515870810, 0) == 1515870810
; run: @rotate_i33(-3285377521, 0) == -3285377521
; run: @fshr_i33(-1, 0, 0) == 0
; run: @fshr_i33(-3285377521, 1515870810, 1) == -3537031891
; run: @rotate_i33(-3285377521, 1) == -1642688761
; run: @fshr_i33(-1, 0, 1) == -4294967296
; run: @fshr_i33(-3285377521, 1515870810, 16) == 1008622170
; run: @rotate_i33(-3285377521, 16) == 1008679981
; run: @fshr_i33(-1, 0, 16) == -131072
; run: @fshr_i33(-3285377521, 1515870810, 32) == 2019179550
; run: @rotate_i33(-3285377521, 32) == 2019179551
; run: @fshr_i33(-1, 0, 32) == -2
; run: @fshr_i33(-3285377521, 1515870810, 33) == 1515870810
; run: @rotate_i33(-3285377521, 33) == -3285377521
; run: @fshr_i33(-1, 0, 33) == 0
; run: @fshr_i33(-3285377521, 1515870810, 34) == -3537031891
; run: @rotate_i33(-3285377521, 34) == -1642688761
; run: @fshr_i33(-1, 0, 34) == -4294967296
; run: @fshr_i33(-3285377521, 1515870810, -1) == 1018475700
; run: @rotate_i33(-3285377521, -1) == 1048074812
; run: @fshr_i33(-1, 0, -1) == -67108864
; run: @by_3_i33(-3285377521, -1) == -1
; run: @fshr_i48(99279178636815, 99344109427290, 0) == 99344109427290
; run: @rotate_i48(99279178636815, 0) == 99279178636815
; run: @fshr_i48(-1, 0, 0) == 0
; run: @fshr_i48(99279178636815, 99344109427290, 1) == -91065433641683
; run: @rotate_i48(99279178636815, 1) == -91097899036921
; run: @fshr_i48(-1, 0, 1) == -140737488355328
; run: @fshr_i48(99279178636815, 99344109427290, 24) == 49607129848410
; run: @rotate_i48(99279178636815, 24) == 49607129844540
; run: @fshr_i48(-1, 0, 24) == -16777216
; run: @fshr_i48(99279178636815, 99344109427290, 47) == -82916619437026
; run: @rotate_i48(99279178636815, 47) == -82916619437026
; run: @fshr_i48(-1, 0, 47) == -2
; run: @fshr_i48(99279178636815, 99344109427290, 48) == 99344109427290
; run: @rotate_i48(99279178636815, 48) == 99279178636815
; run: @fshr_i48(-1, 0, 48) == 0
; run: @fshr_i48(99279178636815, 99344109427290, 49) == -91065433641683
; run: @rotate_i48(99279178636815, 49) == -91097899036921
; run: @fshr_i48(-1, 0, 49) == -140737488355328
; run: @fshr_i48(99279178636815, 99344109427290, -1) == 66102578427060
; run: @rotate_i48(99279178636815, -1) == 66102576445530
; run: @fshr_i48(-1, 0, -1) == -8589934592
; run: @by_3_i48(99279178636815, -1) == -1

declare i2 @llvm.fshr.i2(i2, i2, i2)
define i2 @fshr_i2(i2 %a, i2 %b, i2 %c) {
  %r = call i2 @llvm.fshr.i2(i2 %a, i2 %b, i2 %c)
  ret i2 %r
}
define i2 @rotate_i2(i2 %a, i2 %c) {
  %r = call i2 @llvm.fshr.i2(i2 %a, i2 %a, i2 %c)
  ret i2 %r
}
define i2 @by_1_i2(i2 %a, i2 %b) {
  %r = call i2 @llvm.fshr.i2(i2 %a, i2 %b, i2 1)
  ret i2 %r
}
declare i3 @llvm.fshr.i3(i3, i3, i3)
define i3 @fshr_i3(i3 %a, i3 %b, i3 %c) {
  %r = call i3 @llvm.fshr.i3(i3 %a, i3 %b, i3 %c)
  ret i3 %r
}
define i3 @rotate_i3(i3 %a, i3 %c) {
  %r = call i3 @llvm.fshr.i3(i3 %a, i3 %a, i3 %c)
  ret i3 %r
}
define i3 @by_2_i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.fshr.i3(i3 %a, i3 %b, i3 1)
  ret i3 %r
}
declare i4 @llvm.fshr.i4(i4, i4, i4)
define i4 @fshr_i4(i4 %a, i4 %b, i4 %c) {
  %r = call i4 @llvm.fshr.i4(i4 %a, i4 %b, i4 %c)
  ret i4 %r
}
define i4 @rotate_i4(i4 %a, i4 %c) {
  %r = call i4 @llvm.fshr.i4(i4 %a, i4 %a, i4 %c)
  ret i4 %r
}
define i4 @by_3_i4(i4 %a, i4 %b) {
  %r = call i4 @llvm.fshr.i4(i4 %a, i4 %b, i4 3)
  ret i4 %r
}
declare i7 @llvm.fshr.i7(i7, i7, i7)
define i7 @fshr_i7(i7 %a, i7 %b, i7 %c) {
  %r = call i7 @llvm.fshr.i7(i7 %a, i7 %b, i7 %c)
  ret i7 %r
}
define i7 @rotate_i7(i7 %a, i7 %c) {
  %r = call i7 @llvm.fshr.i7(i7 %a, i7 %a, i7 %c)
  ret i7 %r
}
define i7 @by_3_i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.fshr.i7(i7 %a, i7 %b, i7 3)
  ret i7 %r
}
declare i24 @llvm.fshr.i24(i24, i24, i24)
define i24 @fshr_i24(i24 %a, i24 %b, i24 %c) {
  %r = call i24 @llvm.fshr.i24(i24 %a, i24 %b, i24 %c)
  ret i24 %r
}
define i24 @rotate_i24(i24 %a, i24 %c) {
  %r = call i24 @llvm.fshr.i24(i24 %a, i24 %a, i24 %c)
  ret i24 %r
}
define i24 @by_3_i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.fshr.i24(i24 %a, i24 %b, i24 3)
  ret i24 %r
}
declare i33 @llvm.fshr.i33(i33, i33, i33)
define i33 @fshr_i33(i33 %a, i33 %b, i33 %c) {
  %r = call i33 @llvm.fshr.i33(i33 %a, i33 %b, i33 %c)
  ret i33 %r
}
define i33 @rotate_i33(i33 %a, i33 %c) {
  %r = call i33 @llvm.fshr.i33(i33 %a, i33 %a, i33 %c)
  ret i33 %r
}
define i33 @by_3_i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.fshr.i33(i33 %a, i33 %b, i33 3)
  ret i33 %r
}
declare i48 @llvm.fshr.i48(i48, i48, i48)
define i48 @fshr_i48(i48 %a, i48 %b, i48 %c) {
  %r = call i48 @llvm.fshr.i48(i48 %a, i48 %b, i48 %c)
  ret i48 %r
}
define i48 @rotate_i48(i48 %a, i48 %c) {
  %r = call i48 @llvm.fshr.i48(i48 %a, i48 %a, i48 %c)
  ret i48 %r
}
define i48 @by_3_i48(i48 %a, i48 %b) {
  %r = call i48 @llvm.fshr.i48(i48 %a, i48 %b, i48 3)
  ret i48 %r
}
