; Pointers to integers and back, narrower and wider than a pointer.
; run: @wide(0x123456789abcdef0) == 0x123456789abcdef0
; run: @narrow(0x123456789abcdef0) == 0x9abcdef0
; run: @i128(0x123456789abcdef0) == 0x0000000000000000123456789abcdef0
; run: @i1(0x3) == true
; run: @from_i32(-1) == 0xffffffff
; run: @from_i128(0x00000001000000000000000000000005) == 0x5
; run: @from_i8(-1) == 0xff

define i64 @wide(ptr %p) {
  %r = ptrtoint ptr %p to i64
  ret i64 %r
}
define i32 @narrow(ptr %p) {
  %r = ptrtoint ptr %p to i32
  ret i32 %r
}
define i128 @i128(ptr %p) {
  %r = ptrtoint ptr %p to i128
  ret i128 %r
}
define i1 @i1(ptr %p) {
  %r = ptrtoint ptr %p to i1
  ret i1 %r
}
define ptr @from_i32(i32 %a) {
  %r = inttoptr i32 %a to ptr
  ret ptr %r
}
define ptr @from_i128(i128 %a) {
  %r = inttoptr i128 %a to ptr
  ret ptr %r
}
define ptr @from_i8(i8 %a) {
  %r = inttoptr i8 %a to ptr
  ret ptr %r
}
