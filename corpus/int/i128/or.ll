; Bitwise or, of i128.
; run: @or_i128(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @or_i128(0x00000000000000000000000000000000, 0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @or_i128(0x00000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == 0x80000000000000000000000000000000
; run: @or_i128(0x00000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @or_i128(0x00000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @or_i128(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == 0x00000000000000000000000000000001
; run: @or_i128(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @or_i128(0x00000000000000000000000000000001, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0x00000000000000000000000000000001, 0x80000000000000000000000000000000) == 0x80000000000000000000000000000001
; run: @or_i128(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @or_i128(0x00000000000000000000000000000001, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @or_i128(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0xffffffffffffffffffffffffffffffff, 0x80000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0xffffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0x80000000000000000000000000000000, 0x00000000000000000000000000000000) == 0x80000000000000000000000000000000
; run: @or_i128(0x80000000000000000000000000000000, 0x00000000000000000000000000000001) == 0x80000000000000000000000000000001
; run: @or_i128(0x80000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0x80000000000000000000000000000000, 0x80000000000000000000000000000000) == 0x80000000000000000000000000000000
; run: @or_i128(0x80000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0x80000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @or_i128(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == 0x7fffffffffffffffffffffffffffffff
; run: @or_i128(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == 0x7fffffffffffffffffffffffffffffff
; run: @or_i128(0x7fffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0x7fffffffffffffffffffffffffffffff, 0x80000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @or_i128(0x7fffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0x00000000000000000000000000000002, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @or_i128(0xfffffffffffffffffffffffffffffff9, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xfafbdadbfeffdedf7a7b5a5b7e7f5e5f
; run: @or_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @or_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @or_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x80000000000000000000000000000000) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @or_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @or_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffffffffffff9) == 0xffffffffffffffffffffffffffffffff
; run: @or_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0xfafbdadbfeffdedf7a7b5a5b7e7f5e5f
; run: @or_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f

define i128 @or_i128(i128 %a, i128 %b) {
  %r = or i128 %a, %b
  ret i128 %r
}
