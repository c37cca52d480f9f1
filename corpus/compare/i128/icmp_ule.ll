; icmp ule: as a value, and as a branch's condition.
; run: @ule_i128(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == true
; run: @ule_i128(0x00000000000000000000000000000000, 0x00000000000000000000000000000001) == true
; run: @ule_i128(0x00000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == true
; run: @ule_i128(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == true
; run: @ule_i128(0x00000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == true
; run: @ule_i128(0x00000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @ule_i128(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == false
; run: @ule_i128(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == true
; run: @ule_i128(0x00000000000000000000000000000001, 0xffffffffffffffffffffffffffffffff) == true
; run: @ule_i128(0x00000000000000000000000000000001, 0x80000000000000000000000000000000) == true
; run: @ule_i128(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == true
; run: @ule_i128(0x00000000000000000000000000000001, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @ule_i128(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == false
; run: @ule_i128(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == false
; run: @ule_i128(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == true
; run: @ule_i128(0xffffffffffffffffffffffffffffffff, 0x80000000000000000000000000000000) == false
; run: @ule_i128(0xffffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == false
; run: @ule_i128(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == false
; run: @ule_i128(0x80000000000000000000000000000000, 0x00000000000000000000000000000000) == false
; run: @ule_i128(0x80000000000000000000000000000000, 0x00000000000000000000000000000001) == false
; run: @ule_i128(0x80000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == true
; run: @ule_i128(0x80000000000000000000000000000000, 0x80000000000000000000000000000000) == true
; run: @ule_i128(0x80000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == false
; run: @ule_i128(0x80000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @ule_i128(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == false
; run: @ule_i128(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == false
; run: @ule_i128(0x7fffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == true
; run: @ule_i128(0x7fffffffffffffffffffffffffffffff, 0x80000000000000000000000000000000) == true
; run: @ule_i128(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == true
; run: @ule_i128(0x7fffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @ule_i128(0x00000000000000000000000000000002, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @ule_i128(0xfffffffffffffffffffffffffffffff9, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == false
; run: @ule_i128(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @ule_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == false
; run: @ule_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == false
; run: @ule_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == true
; run: @ule_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x80000000000000000000000000000000) == false
; run: @ule_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == false
; run: @ule_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == false
; run: @ule_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffffffffffff9) == true
; run: @ule_i128_branch(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == 1
; run: @ule_i128_branch(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == 1
; run: @ule_i128_branch(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == 0
; run: @ule_i128_branch(0x00000000000000000000000000000001, 0x80000000000000000000000000000000) == 1

define i1 @ule_i128(i128 %a, i128 %b) {
  %r = icmp ule i128 %a, %b
  ret i1 %r
}
define i32 @ule_i128_branch(i128 %a, i128 %b) {
  %r = icmp ule i128 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
