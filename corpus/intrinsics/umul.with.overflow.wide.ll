; llvm.umul.with.overflow: the wrapped result, and whether it is not the true one.
; run: @umul_i65(0x00000000000000000, 0x00000000000000000) == (0x00000000000000000, false)
; run: @umul_i65(0x00000000000000000, 0x00000000000000001) == (0x00000000000000000, false)
; run: @umul_i65(0x00000000000000000, 0x1ffffffffffffffff) == (0x00000000000000000, false)
; run: @umul_i65(0x00000000000000000, 0x10000000000000000) == (0x00000000000000000, false)
; run: @umul_i65(0x00000000000000000, 0x0ffffffffffffffff) == (0x00000000000000000, false)
; run: @umul_i65(0x00000000000000000, 0x178695a4b3c2d1e0f) == (0x00000000000000000, false)
; run: @umul_i65(0x00000000000000001, 0x00000000000000000) == (0x00000000000000000, false)
; run: @umul_i65(0x00000000000000001, 0x00000000000000001) == (0x00000000000000001, false)
; run: @umul_i65(0x00000000000000001, 0x1ffffffffffffffff) == (0x1ffffffffffffffff, false)
; run: @umul_i65(0x00000000000000001, 0x10000000000000000) == (0x10000000000000000, false)
; run: @umul_i65(0x00000000000000001, 0x0ffffffffffffffff) == (0x0ffffffffffffffff, false)
; run: @umul_i65(0x00000000000000001, 0x178695a4b3c2d1e0f) == (0x178695a4b3c2d1e0f, false)
; run: @umul_i65(0x1ffffffffffffffff, 0x00000000000000000) == (0x00000000000000000, false)
; run: @umul_i65(0x1ffffffffffffffff, 0x00000000000000001) == (0x1ffffffffffffffff, false)
; run: @umul_i65(0x1ffffffffffffffff, 0x1ffffffffffffffff) == (0x00000000000000001, true)
; run: @umul_i65(0x1ffffffffffffffff, 0x10000000000000000) == (0x10000000000000000, true)
; run: @umul_i65(0x1ffffffffffffffff, 0x0ffffffffffffffff) == (0x10000000000000001, true)
; run: @umul_i65(0x1ffffffffffffffff, 0x178695a4b3c2d1e0f) == (0x08796a5b4c3d2e1f1, true)
; run: @umul_i65(0x10000000000000000, 0x00000000000000000) == (0x00000000000000000, false)
; run: @umul_i65(0x10000000000000000, 0x00000000000000001) == (0x10000000000000000, false)
; run: @umul_i65(0x10000000000000000, 0x1ffffffffffffffff) == (0x10000000000000000, true)
; run: @umul_i65(0x10000000000000000, 0x10000000000000000) == (0x00000000000000000, true)
; run: @umul_i65(0x10000000000000000, 0x0ffffffffffffffff) == (0x10000000000000000, true)
; run: @umul_i65(0x10000000000000000, 0x178695a4b3c2d1e0f) == (0x10000000000000000, true)
; run: @umul_i65(0x0ffffffffffffffff, 0x00000000000000000) == (0x00000000000000000, false)
; run: @umul_i65(0x0ffffffffffffffff, 0x00000000000000001) == (0x0ffffffffffffffff, false)
; run: @umul_i65(0x0ffffffffffffffff, 0x1ffffffffffffffff) == (0x10000000000000001, true)
; run: @umul_i65(0x0ffffffffffffffff, 0x10000000000000000) == (0x10000000000000000, true)
; run: @umul_i65(0x0ffffffffffffffff, 0x0ffffffffffffffff) == (0x00000000000000001, true)
; run: @umul_i65(0x0ffffffffffffffff, 0x178695a4b3c2d1e0f) == (0x18796a5b4c3d2e1f1, true)
; run: @umul_i65(0x00000000000000002, 0x178695a4b3c2d1e0f) == (0x0f0d2b496785a3c1e, true)
; run: @umul_i65(0x1fffffffffffffff9, 0x178695a4b3c2d1e0f) == (0x1b51e87f15ac42d97, true)
; run: @umul_i65(0x05a5a5a5a5a5a5a5a, 0x178695a4b3c2d1e0f) == (0x06c170d4edbb3d746, true)
; run: @umul_i65(0x178695a4b3c2d1e0f, 0x00000000000000000) == (0x00000000000000000, false)
; run: @umul_i65(0x178695a4b3c2d1e0f, 0x00000000000000001) == (0x178695a4b3c2d1e0f, false)
; run: @umul_i65(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == (0x08796a5b4c3d2e1f1, true)
; run: @umul_i65(0x178695a4b3c2d1e0f, 0x10000000000000000) == (0x10000000000000000, true)
; run: @umul_i65(0x178695a4b3c2d1e0f, 0x0ffffffffffffffff) == (0x18796a5b4c3d2e1f1, true)
; run: @umul_i65(0x178695a4b3c2d1e0f, 0x00000000000000002) == (0x0f0d2b496785a3c1e, true)
; run: @umul_i65(0x178695a4b3c2d1e0f, 0x1fffffffffffffff9) == (0x1b51e87f15ac42d97, true)
; run: @umul_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a) == (0x06c170d4edbb3d746, true)
; run: @umul_i65(0x178695a4b3c2d1e0f, 0x178695a4b3c2d1e0f) == (0x0c20556d49ccd84e1, true)
; run: @umul_i65_or_zero(0x00000000000000000, 0x00000000000000000) == 0x00000000000000000
; run: @umul_i65_or_zero(0x00000000000000001, 0x00000000000000001) == 0x00000000000000001
; run: @umul_i65_or_zero(0x1ffffffffffffffff, 0x1ffffffffffffffff) == 0
; run: @umul_i65_or_zero(0x10000000000000000, 0x10000000000000000) == 0
; run: @umul_i65_or_zero(0x0ffffffffffffffff, 0x0ffffffffffffffff) == 0
; run: @umul_i65_or_zero(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == 0
; run: @umul_i96(0x000000000000000000000000, 0x000000000000000000000000) == (0x000000000000000000000000, false)
; run: @umul_i96(0x000000000000000000000000, 0x000000000000000000000001) == (0x000000000000000000000000, false)
; run: @umul_i96(0x000000000000000000000000, 0xffffffffffffffffffffffff) == (0x000000000000000000000000, false)
; run: @umul_i96(0x000000000000000000000000, 0x800000000000000000000000) == (0x000000000000000000000000, false)
; run: @umul_i96(0x000000000000000000000000, 0x7fffffffffffffffffffffff) == (0x000000000000000000000000, false)
; run: @umul_i96(0x000000000000000000000000, 0xb4a5968778695a4b3c2d1e0f) == (0x000000000000000000000000, false)
; run: @umul_i96(0x000000000000000000000001, 0x000000000000000000000000) == (0x000000000000000000000000, false)
; run: @umul_i96(0x000000000000000000000001, 0x000000000000000000000001) == (0x000000000000000000000001, false)
; run: @umul_i96(0x000000000000000000000001, 0xffffffffffffffffffffffff) == (0xffffffffffffffffffffffff, false)
; run: @umul_i96(0x000000000000000000000001, 0x800000000000000000000000) == (0x800000000000000000000000, false)
; run: @umul_i96(0x000000000000000000000001, 0x7fffffffffffffffffffffff) == (0x7fffffffffffffffffffffff, false)
; run: @umul_i96(0x000000000000000000000001, 0xb4a5968778695a4b3c2d1e0f) == (0xb4a5968778695a4b3c2d1e0f, false)
; run: @umul_i96(0xffffffffffffffffffffffff, 0x000000000000000000000000) == (0x000000000000000000000000, false)
; run: @umul_i96(0xffffffffffffffffffffffff, 0x000000000000000000000001) == (0xffffffffffffffffffffffff, false)
; run: @umul_i96(0xffffffffffffffffffffffff, 0xffffffffffffffffffffffff) == (0x000000000000000000000001, true)
; run: @umul_i96(0xffffffffffffffffffffffff, 0x800000000000000000000000) == (0x800000000000000000000000, true)
; run: @umul_i96(0xffffffffffffffffffffffff, 0x7fffffffffffffffffffffff) == (0x800000000000000000000001, true)
; run: @umul_i96(0xffffffffffffffffffffffff, 0xb4a5968778695a4b3c2d1e0f) == (0x4b5a69788796a5b4c3d2e1f1, true)
; run: @umul_i96(0x800000000000000000000000, 0x000000000000000000000000) == (0x000000000000000000000000, false)
; run: @umul_i96(0x800000000000000000000000, 0x000000000000000000000001) == (0x800000000000000000000000, false)
; run: @umul_i96(0x800000000000000000000000, 0xffffffffffffffffffffffff) == (0x800000000000000000000000, true)
; run: @umul_i96(0x800000000000000000000000, 0x800000000000000000000000) == (0x000000000000000000000000, true)
; run: @umul_i96(0x800000000000000000000000, 0x7fffffffffffffffffffffff) == (0x800000000000000000000000, true)
; run: @umul_i96(0x800000000000000000000000, 0xb4a5968778695a4b3c2d1e0f) == (0x800000000000000000000000, true)
; run: @umul_i96(0x7fffffffffffffffffffffff, 0x000000000000000000000000) == (0x000000000000000000000000, false)
; run: @umul_i96(0x7fffffffffffffffffffffff, 0x000000000000000000000001) == (0x7fffffffffffffffffffffff, false)
; run: @umul_i96(0x7fffffffffffffffffffffff, 0xffffffffffffffffffffffff) == (0x800000000000000000000001, true)
; run: @umul_i96(0x7fffffffffffffffffffffff, 0x800000000000000000000000) == (0x800000000000000000000000, true)
; run: @umul_i96(0x7fffffffffffffffffffffff, 0x7fffffffffffffffffffffff) == (0x000000000000000000000001, true)
; run: @umul_i96(0x7fffffffffffffffffffffff, 0xb4a5968778695a4b3c2d1e0f) == (0xcb5a69788796a5b4c3d2e1f1, true)
; run: @umul_i96(0x000000000000000000000002, 0xb4a5968778695a4b3c2d1e0f) == (0x694b2d0ef0d2b496785a3c1e, true)
; run: @umul_i96(0xfffffffffffffffffffffff9, 0xb4a5968778695a4b3c2d1e0f) == (0x0f78e24bb51e87f15ac42d97, true)
; run: @umul_i96(0x5a5a5a5a5a5a5a5a5a5a5a5a, 0xb4a5968778695a4b3c2d1e0f) == (0xb12ef80c6c170d4edbb3d746, true)
; run: @umul_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000000) == (0x000000000000000000000000, false)
; run: @umul_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000001) == (0xb4a5968778695a4b3c2d1e0f, false)
; run: @umul_i96(0xb4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffff) == (0x4b5a69788796a5b4c3d2e1f1, true)
; run: @umul_i96(0xb4a5968778695a4b3c2d1e0f, 0x800000000000000000000000) == (0x800000000000000000000000, true)
; run: @umul_i96(0xb4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffff) == (0xcb5a69788796a5b4c3d2e1f1, true)
; run: @umul_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000002) == (0x694b2d0ef0d2b496785a3c1e, true)
; run: @umul_i96(0xb4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffff9) == (0x0f78e24bb51e87f15ac42d97, true)
; run: @umul_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a) == (0xb12ef80c6c170d4edbb3d746, true)
; run: @umul_i96(0xb4a5968778695a4b3c2d1e0f, 0xb4a5968778695a4b3c2d1e0f) == (0xe81fed6ec20556d49ccd84e1, true)
; run: @umul_i96_or_zero(0x000000000000000000000000, 0x000000000000000000000000) == 0x000000000000000000000000
; run: @umul_i96_or_zero(0x000000000000000000000001, 0x000000000000000000000001) == 0x000000000000000000000001
; run: @umul_i96_or_zero(0xffffffffffffffffffffffff, 0xffffffffffffffffffffffff) == 0
; run: @umul_i96_or_zero(0x800000000000000000000000, 0x800000000000000000000000) == 0
; run: @umul_i96_or_zero(0x7fffffffffffffffffffffff, 0x7fffffffffffffffffffffff) == 0
; run: @umul_i96_or_zero(0xb4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffff) == 0
; run: @umul_i127(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x00000000000000000000000000000000, 0x00000000000000000000000000000001) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x00000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x00000000000000000000000000000000, 0x40000000000000000000000000000000) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x00000000000000000000000000000000, 0x3fffffffffffffffffffffffffffffff) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x00000000000000000000000000000000, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == (0x00000000000000000000000000000001, false)
; run: @umul_i127(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == (0x7fffffffffffffffffffffffffffffff, false)
; run: @umul_i127(0x00000000000000000000000000000001, 0x40000000000000000000000000000000) == (0x40000000000000000000000000000000, false)
; run: @umul_i127(0x00000000000000000000000000000001, 0x3fffffffffffffffffffffffffffffff) == (0x3fffffffffffffffffffffffffffffff, false)
; run: @umul_i127(0x00000000000000000000000000000001, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == (0x70e1d2c3b4a5968778695a4b3c2d1e0f, false)
; run: @umul_i127(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == (0x7fffffffffffffffffffffffffffffff, false)
; run: @umul_i127(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == (0x00000000000000000000000000000001, true)
; run: @umul_i127(0x7fffffffffffffffffffffffffffffff, 0x40000000000000000000000000000000) == (0x40000000000000000000000000000000, true)
; run: @umul_i127(0x7fffffffffffffffffffffffffffffff, 0x3fffffffffffffffffffffffffffffff) == (0x40000000000000000000000000000001, true)
; run: @umul_i127(0x7fffffffffffffffffffffffffffffff, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == (0x0f1e2d3c4b5a69788796a5b4c3d2e1f1, true)
; run: @umul_i127(0x40000000000000000000000000000000, 0x00000000000000000000000000000000) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x40000000000000000000000000000000, 0x00000000000000000000000000000001) == (0x40000000000000000000000000000000, false)
; run: @umul_i127(0x40000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == (0x40000000000000000000000000000000, true)
; run: @umul_i127(0x40000000000000000000000000000000, 0x40000000000000000000000000000000) == (0x00000000000000000000000000000000, true)
; run: @umul_i127(0x40000000000000000000000000000000, 0x3fffffffffffffffffffffffffffffff) == (0x40000000000000000000000000000000, true)
; run: @umul_i127(0x40000000000000000000000000000000, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == (0x40000000000000000000000000000000, true)
; run: @umul_i127(0x3fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x3fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == (0x3fffffffffffffffffffffffffffffff, false)
; run: @umul_i127(0x3fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == (0x40000000000000000000000000000001, true)
; run: @umul_i127(0x3fffffffffffffffffffffffffffffff, 0x40000000000000000000000000000000) == (0x40000000000000000000000000000000, true)
; run: @umul_i127(0x3fffffffffffffffffffffffffffffff, 0x3fffffffffffffffffffffffffffffff) == (0x00000000000000000000000000000001, true)
; run: @umul_i127(0x3fffffffffffffffffffffffffffffff, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == (0x4f1e2d3c4b5a69788796a5b4c3d2e1f1, true)
; run: @umul_i127(0x00000000000000000000000000000002, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == (0x61c3a587694b2d0ef0d2b496785a3c1e, true)
; run: @umul_i127(0x7ffffffffffffffffffffffffffffff9, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == (0x69d33ca60f78e24bb51e87f15ac42d97, true)
; run: @umul_i127(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == (0x2afb977eb12ef80c6c170d4edbb3d746, true)
; run: @umul_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == (0x00000000000000000000000000000000, false)
; run: @umul_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == (0x70e1d2c3b4a5968778695a4b3c2d1e0f, false)
; run: @umul_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == (0x0f1e2d3c4b5a69788796a5b4c3d2e1f1, true)
; run: @umul_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x40000000000000000000000000000000) == (0x40000000000000000000000000000000, true)
; run: @umul_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x3fffffffffffffffffffffffffffffff) == (0x4f1e2d3c4b5a69788796a5b4c3d2e1f1, true)
; run: @umul_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == (0x61c3a587694b2d0ef0d2b496785a3c1e, true)
; run: @umul_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7ffffffffffffffffffffffffffffff9) == (0x69d33ca60f78e24bb51e87f15ac42d97, true)
; run: @umul_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == (0x2afb977eb12ef80c6c170d4edbb3d746, true)
; run: @umul_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == (0x0795c127e81fed6ec20556d49ccd84e1, true)
; run: @umul_i127_or_zero(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @umul_i127_or_zero(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @umul_i127_or_zero(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0
; run: @umul_i127_or_zero(0x40000000000000000000000000000000, 0x40000000000000000000000000000000) == 0
; run: @umul_i127_or_zero(0x3fffffffffffffffffffffffffffffff, 0x3fffffffffffffffffffffffffffffff) == 0
; run: @umul_i127_or_zero(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == 0

declare { i65, i1 } @llvm.umul.with.overflow.i65(i65, i65)
define { i65, i1 } @umul_i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.umul.with.overflow.i65(i65 %a, i65 %b)
  ret { i65, i1 } %r
}
define i65 @umul_i65_or_zero(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.umul.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 0
  %o = extractvalue { i65, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i65 0
fine:
  ret i65 %v
}
declare { i96, i1 } @llvm.umul.with.overflow.i96(i96, i96)
define { i96, i1 } @umul_i96(i96 %a, i96 %b) {
  %r = call { i96, i1 } @llvm.umul.with.overflow.i96(i96 %a, i96 %b)
  ret { i96, i1 } %r
}
define i96 @umul_i96_or_zero(i96 %a, i96 %b) {
  %r = call { i96, i1 } @llvm.umul.with.overflow.i96(i96 %a, i96 %b)
  %v = extractvalue { i96, i1 } %r, 0
  %o = extractvalue { i96, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i96 0
fine:
  ret i96 %v
}
declare { i127, i1 } @llvm.umul.with.overflow.i127(i127, i127)
define { i127, i1 } @umul_i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.umul.with.overflow.i127(i127 %a, i127 %b)
  ret { i127, i1 } %r
}
define i127 @umul_i127_or_zero(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.umul.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 0
  %o = extractvalue { i127, i1 } %r, 1
  br i1 %o, label %over, label %fine
over:
  ret i127 0
fine:
  ret i127 %v
}
