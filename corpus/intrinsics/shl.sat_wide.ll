; Saturating shifts of more than 128 bits.
; run: @ushl129(0x1, 128) == 0x1
; run: @ushl129(0x3, 128) == 0x1
; run: @ushl129_low(0x3, 128) == -1
; run: @ushl129_low(0x5, 3) == 0x28
; run: @sshl129(0x1, 127) == 0x0
; run: @sshl129(0x1, 128) == 0x0
; run: @sshl129_low(0x1, 128) == -1
; run: @sshl129_low(-1, 127) == 0
; run: @sshl129(-1, 128) == 0x1
; run: @sshl129_low(-3, 127) == 0
; run: @sshl129(-3, 127) == 0x1
; run: @ushl256(0xff, 248) == 0xff00000000000000
; run: @ushl256(0xff, 249) == -1
; run: @sshl256(0x7f, 248) == 0x7f00000000000000
; run: @sshl256(0x7f, 249) == 0x7fffffffffffffff
; run: @sshl256(-0x80, 248) == 0x8000000000000000
; run: @sshl256(-0x81, 248) == 0x8000000000000000

declare i129 @llvm.ushl.sat.i129(i129, i129)
declare i129 @llvm.sshl.sat.i129(i129, i129)
declare i256 @llvm.ushl.sat.i256(i256, i256)
declare i256 @llvm.sshl.sat.i256(i256, i256)

; The highest bit.
define i64 @ushl129(i64 %x, i64 %n) {
  %a = zext i64 %x to i129
  %b = zext i64 %n to i129
  %r = call i129 @llvm.ushl.sat.i129(i129 %a, i129 %b)
  %top = lshr i129 %r, 128
  %t = trunc i129 %top to i64
  ret i64 %t
}
define i64 @ushl129_low(i64 %x, i64 %n) {
  %a = zext i64 %x to i129
  %b = zext i64 %n to i129
  %r = call i129 @llvm.ushl.sat.i129(i129 %a, i129 %b)
  %t = trunc i129 %r to i64
  ret i64 %t
}
define i64 @sshl129(i64 %x, i64 %n) {
  %a = sext i64 %x to i129
  %b = zext i64 %n to i129
  %r = call i129 @llvm.sshl.sat.i129(i129 %a, i129 %b)
  %top = lshr i129 %r, 128
  %t = trunc i129 %top to i64
  ret i64 %t
}
define i64 @sshl129_low(i64 %x, i64 %n) {
  %a = sext i64 %x to i129
  %b = zext i64 %n to i129
  %r = call i129 @llvm.sshl.sat.i129(i129 %a, i129 %b)
  %t = trunc i129 %r to i64
  ret i64 %t
}
define i64 @ushl256(i64 %x, i64 %n) {
  %a = zext i64 %x to i256
  %b = zext i64 %n to i256
  %r = call i256 @llvm.ushl.sat.i256(i256 %a, i256 %b)
  %top = lshr i256 %r, 192
  %t = trunc i256 %top to i64
  ret i64 %t
}
define i64 @sshl256(i64 %x, i64 %n) {
  %a = sext i64 %x to i256
  %b = zext i64 %n to i256
  %r = call i256 @llvm.sshl.sat.i256(i256 %a, i256 %b)
  %top = lshr i256 %r, 192
  %t = trunc i256 %top to i64
  ret i64 %t
}
