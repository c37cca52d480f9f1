; llvm.uadd.sat is addition that saturates, unsigned.
; run: @uadd_sat_i128(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @uadd_sat_i128(0x00000000000000000000000000000000, 0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @uadd_sat_i128(0x00000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == 0x80000000000000000000000000000000
; run: @uadd_sat_i128(0x00000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x00000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @uadd_sat_i128(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == 0x00000000000000000000000000000001
; run: @uadd_sat_i128(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == 0x00000000000000000000000000000002
; run: @uadd_sat_i128(0x00000000000000000000000000000001, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x00000000000000000000000000000001, 0x80000000000000000000000000000000) == 0x80000000000000000000000000000001
; run: @uadd_sat_i128(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == 0x80000000000000000000000000000000
; run: @uadd_sat_i128(0x00000000000000000000000000000001, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e10
; run: @uadd_sat_i128(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xffffffffffffffffffffffffffffffff, 0x80000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xffffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x80000000000000000000000000000000, 0x00000000000000000000000000000000) == 0x80000000000000000000000000000000
; run: @uadd_sat_i128(0x80000000000000000000000000000000, 0x00000000000000000000000000000001) == 0x80000000000000000000000000000001
; run: @uadd_sat_i128(0x80000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x80000000000000000000000000000000, 0x80000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x80000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x80000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == 0x7fffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == 0x80000000000000000000000000000000
; run: @uadd_sat_i128(0x7fffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x7fffffffffffffffffffffffffffffff, 0x80000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0xfffffffffffffffffffffffffffffffe
; run: @uadd_sat_i128(0x7fffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x00000000000000000000000000000002, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e11
; run: @uadd_sat_i128(0xfffffffffffffffffffffffffffffff9, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @uadd_sat_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == 0xf0e1d2c3b4a5968778695a4b3c2d1e10
; run: @uadd_sat_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x80000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == 0xf0e1d2c3b4a5968778695a4b3c2d1e11
; run: @uadd_sat_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffffffffffff9) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0xffffffffffffffffffffffffffffffff
; run: @uadd_sat_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff

declare i128 @llvm.uadd.sat.i128(i128, i128)
define i128 @uadd_sat_i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.uadd.sat.i128(i128 %a, i128 %b)
  ret i128 %r
}
