; signext and zeroext arguments arrive extended; without them the upper bits are anything.
; run: @zero8(-1) == 255
; run: @sign8(-1) == -1
; run: @plain8(-1) == 255
; run: @zero16(-1) == 65535
; run: @sign16(-32768) == -32768
; run: @plain16(-1) == 65535
; run: @zero1(true) == 1
; run: @plain1(true) == 1
; run: @plain1(false) == 0
; run: @plain32(-1) == 0xffffffff
; run: @plain3(-1) == 7
; run: @plain24(-1) == 0xffffff
; run: @plain33(-1) == 0x1ffffffff

define i32 @zero8(i8 zeroext %a) {
  %r = zext i8 %a to i32
  ret i32 %r
}
define i32 @sign8(i8 signext %a) {
  %r = sext i8 %a to i32
  ret i32 %r
}
define i32 @plain8(i8 %a) {
  %r = zext i8 %a to i32
  ret i32 %r
}
define i32 @zero16(i16 zeroext %a) {
  %r = zext i16 %a to i32
  ret i32 %r
}
define i32 @sign16(i16 signext %a) {
  %r = sext i16 %a to i32
  ret i32 %r
}
define i32 @plain16(i16 %a) {
  %r = zext i16 %a to i32
  ret i32 %r
}
define i32 @zero1(i1 zeroext %a) {
  %r = zext i1 %a to i32
  ret i32 %r
}
define i32 @plain1(i1 %a) {
  br i1 %a, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i64 @plain32(i32 %a) {
  %r = zext i32 %a to i64
  ret i64 %r
}
define i32 @plain3(i3 %a) {
  %r = zext i3 %a to i32
  ret i32 %r
}
define i32 @plain24(i24 %a) {
  %r = zext i24 %a to i32
  ret i32 %r
}
define i64 @plain33(i33 %a) {
  %r = zext i33 %a to i64
  ret i64 %r
}
