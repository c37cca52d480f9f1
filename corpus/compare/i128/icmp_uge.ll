; icmp uge: as a value, and as a branch's condition.
; run: @uge_i128(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == true
; run: @uge_i128(0x00000000000000000000000000000000, 0x00000000000000000000000000000001) == false
; run: @uge_i128(0x00000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == false
; run: @uge_i128(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == false
; run: @uge_i128(0x00000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == false
; run: @uge_i128(0x00000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == false
; run: @uge_i128(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == true
; run: @uge_i128(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == true
; run: @uge_i128(0x00000000000000000000000000000001, 0xffffffffffffffffffffffffffffffff) == false
; run: @uge_i128(0x00000000000000000000000000000001, 0x80000000000000000000000000000000) == false
; run: @uge_i128(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == false
; run: @uge_i128(0x00000000000000000000000000000001, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == false
; run: @uge_i128(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == true
; run: @uge_i128(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == true
; run: @uge_i128(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == true
; run: @uge_i128(0xffffffffffffffffffffffffffffffff, 0x80000000000000000000000000000000) == true
; run: @uge_i128(0xffffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == true
; run: @uge_i128(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @uge_i128(0x80000000000000000000000000000000, 0x00000000000000000000000000000000) == true
; run: @uge_i128(0x80000000000000000000000000000000, 0x00000000000000000000000000000001) == true
; run: @uge_i128(0x80000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == false
; run: @uge_i128(0x80000000000000000000000000000000, 0x80000000000000000000000000000000) == true
; run: @uge_i128(0x80000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == true
; run: @uge_i128(0x80000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == false
; run: @uge_i128(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == true
; run: @uge_i128(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == true
; run: @uge_i128(0x7fffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == false
; run: @uge_i128(0x7fffffffffffffffffffffffffffffff, 0x80000000000000000000000000000000) == false
; run: @uge_i128(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == true
; run: @uge_i128(0x7fffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == false
; run: @uge_i128(0x00000000000000000000000000000002, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == false
; run: @uge_i128(0xfffffffffffffffffffffffffffffff9, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @uge_i128(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == false
; run: @uge_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == true
; run: @uge_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == true
; run: @uge_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == false
; run: @uge_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x80000000000000000000000000000000) == true
; run: @uge_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == true
; run: @uge_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == true
; run: @uge_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffffffffffff9) == false
; run: @uge_i128_branch(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == 1
; run: @uge_i128_branch(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == 0
; run: @uge_i128_branch(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == 1
; run: @uge_i128_branch(0x00000000000000000000000000000001, 0x80000000000000000000000000000000) == 0

define i1 @uge_i128(i128 %a, i128 %b) {
  %r = icmp uge i128 %a, %b
  ret i1 %r
}
define i32 @uge_i128_branch(i128 %a, i128 %b) {
  %r = icmp uge i128 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
