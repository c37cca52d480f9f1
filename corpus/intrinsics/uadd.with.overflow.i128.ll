; llvm.uadd.with.overflow: the wrapped result, and whether it is not the true one.
; run: @uadd_i128(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == (0x00000000000000000000000000000000, false)
; run: @uadd_i128(0x00000000000000000000000000000000, 0x00000000000000000000000000000001) == (0x00000000000000000000000000000001, false)
; run: @uadd_i128(0x00000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == (0xffffffffffffffffffffffffffffffff, false)
; run: @uadd_i128(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == (0x80000000000000000000000000000000, false)
; run: @uadd_i128(0x00000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == (0x7fffffffffffffffffffffffffffffff, false)
; run: @uadd_i128(0x00000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == (0xf0e1d2c3b4a5968778695a4b3c2d1e0f, false)
; run: @uadd_i128(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == (0x00000000000000000000000000000001, false)
; run: @uadd_i128(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == (0x00000000000000000000000000000002, false)
; run: @uadd_i128(0x00000000000000000000000000000001, 0xffffffffffffffffffffffffffffffff) == (0x00000000000000000000000000000000, true)
; run: @uadd_i128(0x00000000000000000000000000000001, 0x80000000000000000000000000000000) == (0x80000000000000000000000000000001, false)
; run: @uadd_i128(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == (0x80000000000000000000000000000000, false)
; run: @uadd_i128(0x00000000000000000000000000000001, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == (0xf0e1d2c3b4a5968778695a4b3c2d1e10, false)
; run: @uadd_i128(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == (0xffffffffffffffffffffffffffffffff, false)
; run: @uadd_i128(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == (0x00000000000000000000000000000000, true)
; run: @uadd_i128(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == (0xfffffffffffffffffffffffffffffffe, true)
; run: @uadd_i128(0xffffffffffffffffffffffffffffffff, 0x80000000000000000000000000000000) == (0x7fffffffffffffffffffffffffffffff, true)
; run: @uadd_i128(0xffffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == (0x7ffffffffffffffffffffffffffffffe, true)
; run: @uadd_i128(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == (0xf0e1d2c3b4a5968778695a4b3c2d1e0e, true)
; run: @uadd_i128(0x80000000000000000000000000000000, 0x00000000000000000000000000000000) == (0x80000000000000000000000000000000, false)
; run: @uadd_i128(0x80000000000000000000000000000000, 0x00000000000000000000000000000001) == (0x80000000000000000000000000000001, false)
; run: @uadd_i128(0x80000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == (0x7fffffffffffffffffffffffffffffff, true)
; run: @uadd_i128(0x80000000000000000000000000000000, 0x80000000000000000000000000000000) == (0x00000000000000000000000000000000, true)
; run: @uadd_i128(0x80000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == (0xffffffffffffffffffffffffffffffff, false)
; run: @uadd_i128(0x80000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == (0x70e1d2c3b4a5968778695a4b3c2d1e0f, true)
; run: @uadd_i128(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == (0x7fffffffffffffffffffffffffffffff, false)
; run: @uadd_i128(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == (0x80000000000000000000000000000000, false)
; run: @uadd_i128(0x7fffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == (0x7ffffffffffffffffffffffffffffffe, true)
; run: @uadd_i128(0x7fffffffffffffffffffffffffffffff, 0x80000000000000000000000000000000) == (0xffffffffffffffffffffffffffffffff, false)
; run: @uadd_i128(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == (0xfffffffffffffffffffffffffffffffe, false)
; run: @uadd_i128(0x7fffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == (0x70e1d2c3b4a5968778695a4b3c2d1e0e, true)
; run: @uadd_i128(0x00000000000000000000000000000002, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == (0xf0e1d2c3b4a5968778695a4b3c2d1e11, false)
; run: @uadd_i128(0xfffffffffffffffffffffffffffffff9, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == (0xf0e1d2c3b4a5968778695a4b3c2d1e08, true)
; run: @uadd_i128(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == (0x4b3c2d1e0efff0e1d2c3b4a596877869, true)
; run: @uadd_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == (0xf0e1d2c3b4a5968778695a4b3c2d1e0f, false)
; run: @uadd_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == (0xf0e1d2c3b4a5968778695a4b3c2d1e10, false)
; run: @uadd_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == (0xf0e1d2c3b4a5968778695a4b3c2d1e0e, true)
; run: @uadd_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x80000000000000000000000000000000) == (0x70e1d2c3b4a5968778695a4b3c2d1e0f, true)
; run: @uadd_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == (0x70e1d2c3b4a5968778695a4b3c2d1e0e, true)
; run: @uadd_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == (0xf0e1d2c3b4a5968778695a4b3c2d1e11, false)
; run: @uadd_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffffffffffff9) == (0xf0e1d2c3b4a5968778695a4b3c2d1e08, true)
; run: @uadd_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == (0x4b3c2d1e0efff0e1d2c3b4a596877869, true)
; run: @uadd_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == (0xe1c3a587694b2d0ef0d2b496785a3c1e, true)
; run: @uadd_i128_or_zero(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @uadd_i128_or_zero(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == 0x00000000000000000000000000000002
; run: @uadd_i128_or_zero(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0
; run: @uadd_i128_or_zero(0x80000000000000000000000000000000, 0x80000000000000000000000000000000) == 0
; run: @uadd_i128_or_zero(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0xfffffffffffffffffffffffffffffffe
; run: @uadd_i128_or_zero(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == 0

declare { i128, i1 } @llvm.uadd.with.overflow.i128(i128, i128)
define { i128, i1 } @uadd_i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.uadd.with.overflow.i128(i128 %a, i128 %b)
  ret { i128, i1 } %r
}
define i128 @uadd_i128_or_zero(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.uadd.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 0
  %o = extractvalue { i128, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i128 0
fine:
  ret i128 %v
}
