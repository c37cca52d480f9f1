; llvm.fshl is a left funnel shift, by the amount modulo the width.
; run: @fshl_i2(-2, -1, 0) == -2
; run: @rotate_i2(-2, 0) == -2
; run: @fshl_i2(-1, 0, 0) == -1
; run: @fshl_i2(-2, -1, 1) == 1
; run: @rotate_i2(-2, 1) == 1
; run: @fshl_i2(-1, 0, 1) == -2
; run: @fshl_i2(-2, -1, -2) == -2
; run: @rotate_i2(-2, -2) == -2
; run: @fshl_i2(-1, 0, -2) == -1
; run: @fshl_i2(-2, -1, -1) == 1
; run: @rotate_i2(-2, -1) == 1
; run: @fshl_i2(-1, 0, -1) == -2
; run: @by_1_i2(-2, -1) == 1
; run: @fshl_i3(2, 3, 0) == 2
; run: @rotate_i3(2, 0) == 2
; run: @fshl_i3(-1, 0, 0) == -1
; run: @fshl_i3(2, 3, 1) == -4
; run: @rotate_i3(2, 1) == -4
; run: @fshl_i3(-1, 0, 1) == -2
; run: @fshl_i3(2, 3, 2) == 1
; run: @rotate_i3(2, 2) == 1
; run: @fshl_i3(-1, 0, 2) == -4
; run: @fshl_i3(2, 3, 3) == 2
; run: @rotate_i3(2, 3) == 2
; run: @fshl_i3(-1, 0, 3) == -1
; run: @fshl_i3(2, 3, -4) == -4
; run: @rotate_i3(2, -4) == -4
; run: @fshl_i3(-1, 0, -4) == -2
; run: @fshl_i3(2, 3, -1) == -4
; run: @rotate_i3(2, -1) == -4
; run: @fshl_i3(-1, 0, -1) == -2
; run: @by_2_i3(2, -1) == -3
; run: @fshl_i4(-6, -7, 0) == -6
; run: @rotate_i4(-6, 0) == -6
; run: @fshl_i4(-1, 0, 0) == -1
; run: @fshl_i4(-6, -7, 1) == 5
; run: @rotate_i4(-6, 1) == 5
; run: @fshl_i4(-1, 0, 1) == -2
; run: @fshl_i4(-6, -7, 2) == -6
; run: @rotate_i4(-6, 2) == -6
; run: @fshl_i4(-1, 0, 2) == -4
; run: @fshl_i4(-6, -7, 3) == 4
; run: @rotate_i4(-6, 3) == 5
; run: @fshl_i4(-1, 0, 3) == -8
; run: @fshl_i4(-6, -7, 4) == -6
; run: @rotate_i4(-6, 4) == -6
; run: @fshl_i4(-1, 0, 4) == -1
; run: @fshl_i4(-6, -7, 5) == 5
; run: @rotate_i4(-6, 5) == 5
; run: @fshl_i4(-1, 0, 5) == -2
; run: @fshl_i4(-6, -7, -1) == 4
; run: @rotate_i4(-6, -1) == 5
; run: @fshl_i4(-1, 0, -1) == -8
; run: @by_3_i4(-6, -1) == 7
; run: @fshl_i7(15, -38, 0) == 15
; run: @rotate_i7(15, 0) == 15
; run: @fshl_i7(-1, 0, 0) == -1
; run: @fshl_i7(15, -38, 1) == 31
; run: @rotate_i7(15, 1) == 30
; run: @fshl_i7(-1, 0, 1) == -2
; run: @fshl_i7(15, -38, 3) == -3
; run: @rotate_i7(15, 3) == -8
; run: @fshl_i7(-1, 0, 3) == -8
; run: @fshl_i7(15, -38, 6) == -19
; run: @rotate_i7(15, 6) == -57
; run: @fshl_i7(-1, 0, 6) == -64
; run: @fshl_i7(15, -38, 7) == 15
; run: @rotate_i7(15, 7) == 15
; run: @fshl_i7(-1, 0, 7) == -1
; run: @fshl_i7(15, -38, 8) == 31
; run: @rotate_i7(15, 8) == 30
; run: @fshl_i7(-1, 0, 8) == -2
; run: @fshl_i7(15, -38, -1) == 31
; run: @rotate_i7(15, -1) == 30
; run: @fshl_i7(-1, 0, -1) == -2
; run: @by_3_i7(15, -1) == -1
; run: @fshl_i24(2956815, 5921370, 0) == 2956815
; run: @rotate_i24(2956815, 0) == 2956815
; run: @fshl_i24(-1, 0, 0) == -1
; run: @fshl_i24(2956815, 5921370, 1) == 5913630
; run: @rotate_i24(2956815, 1) == 5913630
; run: @fshl_i24(-1, 0, 1) == -2
; run: @fshl_i24(2956815, 5921370, 12) == -2034267
; run: @rotate_i24(2956815, 12) == -2034991
; run: @fshl_i24(-1, 0, 12) == -4096
; run: @fshl_i24(2956815, 5921370, 23) == -5427923
; run: @rotate_i24(2956815, 23) == -6910201
; run: @fshl_i24(-1, 0, 23) == -8388608
; run: @fshl_i24(2956815, 5921370, 24) == 2956815
; run: @rotate_i24(2956815, 24) == 2956815
; run: @fshl_i24(-1, 0, 24) == -1
; run: @fshl_i24(2956815, 5921370, 25) == 5913630
; run: @rotate_i24(2956815, 25) == 5913630
; run: @fshl_i24(-1, 0, 25) == -2
; run: @fshl_i24(2956815, 5921370, -1) == 503085
; run: @rotate_i24(2956815, -1) == 497295
; run: @fshl_i24(-1, 0, -1) == -32768
; run: @by_3_i24(2956815, -1) == 6877311
; run: @fshl_i33(-3285377521, 1515870810, 0) == -3285377521
; run: @rotate_i33(-3285377521, 0) == -3285377521
; run: @fshl_i33(-1, 0, 0) == -1
; run: @fshl_i33(-3285377521, 1515870810, 1) == 2019179550
; run: @rotate_i33(-3285377521, 1) == 2019179551
; run: @fshl_i33(-1, 0, 1) == -2
; run: @fshl_i33(-3285377521, 1515870810, 16) == -3790656211
; run: @rotate_i33(-3285377521, 16) == -3790627306
; run: @fshl_i33(-1, 0, 16) == -65536
; run: @fshl_i33(-3285377521, 1515870810, 32) == -3537031891
; run: @rotate_i33(-3285377521, 32) == -1642688761
; run: @fshl_i33(-1, 0, 32) == -4294967296
; run: @fshl_i33(-3285377521, 1515870810, 33) == -3285377521
; run: @rotate_i33(-3285377521, 33) == -3285377521
; run: @fshl_i33(-1, 0, 33) == -1
; run: @fshl_i33(-3285377521, 1515870810, 34) == 2019179550
; run: @rotate_i33(-3285377521, 34) == 2019179551
; run: @fshl_i33(-1, 0, 34) == -2
; run: @fshl_i33(-3285377521, 1515870810, -1) == 378472342
; run: @rotate_i33(-3285377521, -1) == 378472399
; run: @fshl_i33(-1, 0, -1) == -128
; run: @by_3_i33(-3285377521, -1) == -513216385
; run: @fshl_i48(99279178636815, 99344109427290, 0) == 99279178636815
; run: @rotate_i48(99279178636815, 0) == 99279178636815
; run: @fshl_i48(-1, 0, 0) == -1
; run: @fshl_i48(99279178636815, 99344109427290, 1) == -82916619437026
; run: @rotate_i48(99279178636815, 1) == -82916619437026
; run: @fshl_i48(-1, 0, 1) == -2
; run: @fshl_i48(99279178636815, 99344109427290, 24) == 49607129848410
; run: @rotate_i48(99279178636815, 24) == 49607129844540
; run: @fshl_i48(-1, 0, 24) == -16777216
; run: @fshl_i48(99279178636815, 99344109427290, 47) == -91065433641683
; run: @rotate_i48(99279178636815, 47) == -91097899036921
; run: @fshl_i48(-1, 0, 47) == -140737488355328
; run: @fshl_i48(99279178636815, 99344109427290, 48) == 99279178636815
; run: @rotate_i48(99279178636815, 48) == 99279178636815
; run: @fshl_i48(-1, 0, 48) == -1
; run: @fshl_i48(99279178636815, 99344109427290, 49) == -82916619437026
; run: @rotate_i48(99279178636815, 49) == -82916619437026
; run: @fshl_i48(-1, 0, 49) == -2
; run: @fshl_i48(99279178636815, 99344109427290, -1) == -107655250596563
; run: @rotate_i48(99279178636815, -1) == -107655250596571
; run: @fshl_i48(-1, 0, -1) == -32768
; run: @by_3_i48(99279178636815, -1) == -50191501037441

declare i2 @llvm.fshl.i2(i2, i2, i2)
define i2 @fshl_i2(i2 %a, i2 %b, i2 %c) {
  %r = call i2 @llvm.fshl.i2(i2 %a, i2 %b, i2 %c)
  ret i2 %r
}
define i2 @rotate_i2(i2 %a, i2 %c) {
  %r = call i2 @llvm.fshl.i2(i2 %a, i2 %a, i2 %c)
  ret i2 %r
}
define i2 @by_1_i2(i2 %a, i2 %b) {
  %r = call i2 @llvm.fshl.i2(i2 %a, i2 %b, i2 1)
  ret i2 %r
}
declare i3 @llvm.fshl.i3(i3, i3, i3)
define i3 @fshl_i3(i3 %a, i3 %b, i3 %c) {
  %r = call i3 @llvm.fshl.i3(i3 %a, i3 %b, i3 %c)
  ret i3 %r
}
define i3 @rotate_i3(i3 %a, i3 %c) {
  %r = call i3 @llvm.fshl.i3(i3 %a, i3 %a, i3 %c)
  ret i3 %r
}
define i3 @by_2_i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.fshl.i3(i3 %a, i3 %b, i3 1)
  ret i3 %r
}
declare i4 @llvm.fshl.i4(i4, i4, i4)
define i4 @fshl_i4(i4 %a, i4 %b, i4 %c) {
  %r = call i4 @llvm.fshl.i4(i4 %a, i4 %b, i4 %c)
  ret i4 %r
}
define i4 @rotate_i4(i4 %a, i4 %c) {
  %r = call i4 @llvm.fshl.i4(i4 %a, i4 %a, i4 %c)
  ret i4 %r
}
define i4 @by_3_i4(i4 %a, i4 %b) {
  %r = call i4 @llvm.fshl.i4(i4 %a, i4 %b, i4 3)
  ret i4 %r
}
declare i7 @llvm.fshl.i7(i7, i7, i7)
define i7 @fshl_i7(i7 %a, i7 %b, i7 %c) {
  %r = call i7 @llvm.fshl.i7(i7 %a, i7 %b, i7 %c)
  ret i7 %r
}
define i7 @rotate_i7(i7 %a, i7 %c) {
  %r = call i7 @llvm.fshl.i7(i7 %a, i7 %a, i7 %c)
  ret i7 %r
}
define i7 @by_3_i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.fshl.i7(i7 %a, i7 %b, i7 3)
  ret i7 %r
}
declare i24 @llvm.fshl.i24(i24, i24, i24)
define i24 @fshl_i24(i24 %a, i24 %b, i24 %c) {
  %r = call i24 @llvm.fshl.i24(i24 %a, i24 %b, i24 %c)
  ret i24 %r
}
define i24 @rotate_i24(i24 %a, i24 %c) {
  %r = call i24 @llvm.fshl.i24(i24 %a, i24 %a, i24 %c)
  ret i24 %r
}
define i24 @by_3_i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.fshl.i24(i24 %a, i24 %b, i24 3)
  ret i24 %r
}
declare i33 @llvm.fshl.i33(i33, i33, i33)
define i33 @fshl_i33(i33 %a, i33 %b, i33 %c) {
  %r = call i33 @llvm.fshl.i33(i33 %a, i33 %b, i33 %c)
  ret i33 %r
}
define i33 @rotate_i33(i33 %a, i33 %c) {
  %r = call i33 @llvm.fshl.i33(i33 %a, i33 %a, i33 %c)
  ret i33 %r
}
define i33 @by_3_i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.fshl.i33(i33 %a, i33 %b, i33 3)
  ret i33 %r
}
declare i48 @llvm.fshl.i48(i48, i48, i48)
define i48 @fshl_i48(i48 %a, i48 %b, i48 %c) {
  %r = call i48 @llvm.fshl.i48(i48 %a, i48 %b, i48 %c)
  ret i48 %r
}
define i48 @rotate_i48(i48 %a, i48 %c) {
  %r = call i48 @llvm.fshl.i48(i48 %a, i48 %a, i48 %c)
  ret i48 %r
}
define i48 @by_3_i48(i48 %a, i48 %b) {
  %r = call i48 @llvm.fshl.i48(i48 %a, i48 %b, i48 3)
  ret i48 %r
}
