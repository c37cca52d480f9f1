; llvm.umax is the unsigned maximum.
; run: @umax_i65(0x00000000000000000, 0x00000000000000000) == 0x00000000000000000
; run: @umax_i65(0x00000000000000000, 0x00000000000000001) == 0x00000000000000001
; run: @umax_i65(0x00000000000000000, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @umax_i65(0x00000000000000000, 0x10000000000000000) == 0x10000000000000000
; run: @umax_i65(0x00000000000000000, 0x0ffffffffffffffff) == 0x0ffffffffffffffff
; run: @umax_i65(0x00000000000000000, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x00000000000000001, 0x00000000000000000) == 0x00000000000000001
; run: @umax_i65(0x00000000000000001, 0x00000000000000001) == 0x00000000000000001
; run: @umax_i65(0x00000000000000001, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @umax_i65(0x00000000000000001, 0x10000000000000000) == 0x10000000000000000
; run: @umax_i65(0x00000000000000001, 0x0ffffffffffffffff) == 0x0ffffffffffffffff
; run: @umax_i65(0x00000000000000001, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x1ffffffffffffffff, 0x00000000000000000) == 0x1ffffffffffffffff
; run: @umax_i65(0x1ffffffffffffffff, 0x00000000000000001) == 0x1ffffffffffffffff
; run: @umax_i65(0x1ffffffffffffffff, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @umax_i65(0x1ffffffffffffffff, 0x10000000000000000) == 0x1ffffffffffffffff
; run: @umax_i65(0x1ffffffffffffffff, 0x0ffffffffffffffff) == 0x1ffffffffffffffff
; run: @umax_i65(0x1ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @umax_i65(0x10000000000000000, 0x00000000000000000) == 0x10000000000000000
; run: @umax_i65(0x10000000000000000, 0x00000000000000001) == 0x10000000000000000
; run: @umax_i65(0x10000000000000000, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @umax_i65(0x10000000000000000, 0x10000000000000000) == 0x10000000000000000
; run: @umax_i65(0x10000000000000000, 0x0ffffffffffffffff) == 0x10000000000000000
; run: @umax_i65(0x10000000000000000, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x0ffffffffffffffff, 0x00000000000000000) == 0x0ffffffffffffffff
; run: @umax_i65(0x0ffffffffffffffff, 0x00000000000000001) == 0x0ffffffffffffffff
; run: @umax_i65(0x0ffffffffffffffff, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @umax_i65(0x0ffffffffffffffff, 0x10000000000000000) == 0x10000000000000000
; run: @umax_i65(0x0ffffffffffffffff, 0x0ffffffffffffffff) == 0x0ffffffffffffffff
; run: @umax_i65(0x0ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x00000000000000002, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x1fffffffffffffff9, 0x178695a4b3c2d1e0f) == 0x1fffffffffffffff9
; run: @umax_i65(0x05a5a5a5a5a5a5a5a, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x178695a4b3c2d1e0f, 0x00000000000000000) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x178695a4b3c2d1e0f, 0x00000000000000001) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @umax_i65(0x178695a4b3c2d1e0f, 0x10000000000000000) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x178695a4b3c2d1e0f, 0x0ffffffffffffffff) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x178695a4b3c2d1e0f, 0x00000000000000002) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x178695a4b3c2d1e0f, 0x1fffffffffffffff9) == 0x1fffffffffffffff9
; run: @umax_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a) == 0x178695a4b3c2d1e0f
; run: @umax_i65(0x178695a4b3c2d1e0f, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @umax_i96(0x000000000000000000000000, 0x000000000000000000000000) == 0x000000000000000000000000
; run: @umax_i96(0x000000000000000000000000, 0x000000000000000000000001) == 0x000000000000000000000001
; run: @umax_i96(0x000000000000000000000000, 0xffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @umax_i96(0x000000000000000000000000, 0x800000000000000000000000) == 0x800000000000000000000000
; run: @umax_i96(0x000000000000000000000000, 0x7fffffffffffffffffffffff) == 0x7fffffffffffffffffffffff
; run: @umax_i96(0x000000000000000000000000, 0xb4a5968778695a4b3c2d1e0f) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0x000000000000000000000001, 0x000000000000000000000000) == 0x000000000000000000000001
; run: @umax_i96(0x000000000000000000000001, 0x000000000000000000000001) == 0x000000000000000000000001
; run: @umax_i96(0x000000000000000000000001, 0xffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @umax_i96(0x000000000000000000000001, 0x800000000000000000000000) == 0x800000000000000000000000
; run: @umax_i96(0x000000000000000000000001, 0x7fffffffffffffffffffffff) == 0x7fffffffffffffffffffffff
; run: @umax_i96(0x000000000000000000000001, 0xb4a5968778695a4b3c2d1e0f) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0xffffffffffffffffffffffff, 0x000000000000000000000000) == 0xffffffffffffffffffffffff
; run: @umax_i96(0xffffffffffffffffffffffff, 0x000000000000000000000001) == 0xffffffffffffffffffffffff
; run: @umax_i96(0xffffffffffffffffffffffff, 0xffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @umax_i96(0xffffffffffffffffffffffff, 0x800000000000000000000000) == 0xffffffffffffffffffffffff
; run: @umax_i96(0xffffffffffffffffffffffff, 0x7fffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @umax_i96(0xffffffffffffffffffffffff, 0xb4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffff
; run: @umax_i96(0x800000000000000000000000, 0x000000000000000000000000) == 0x800000000000000000000000
; run: @umax_i96(0x800000000000000000000000, 0x000000000000000000000001) == 0x800000000000000000000000
; run: @umax_i96(0x800000000000000000000000, 0xffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @umax_i96(0x800000000000000000000000, 0x800000000000000000000000) == 0x800000000000000000000000
; run: @umax_i96(0x800000000000000000000000, 0x7fffffffffffffffffffffff) == 0x800000000000000000000000
; run: @umax_i96(0x800000000000000000000000, 0xb4a5968778695a4b3c2d1e0f) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0x7fffffffffffffffffffffff, 0x000000000000000000000000) == 0x7fffffffffffffffffffffff
; run: @umax_i96(0x7fffffffffffffffffffffff, 0x000000000000000000000001) == 0x7fffffffffffffffffffffff
; run: @umax_i96(0x7fffffffffffffffffffffff, 0xffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @umax_i96(0x7fffffffffffffffffffffff, 0x800000000000000000000000) == 0x800000000000000000000000
; run: @umax_i96(0x7fffffffffffffffffffffff, 0x7fffffffffffffffffffffff) == 0x7fffffffffffffffffffffff
; run: @umax_i96(0x7fffffffffffffffffffffff, 0xb4a5968778695a4b3c2d1e0f) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0x000000000000000000000002, 0xb4a5968778695a4b3c2d1e0f) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0xfffffffffffffffffffffff9, 0xb4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffff9
; run: @umax_i96(0x5a5a5a5a5a5a5a5a5a5a5a5a, 0xb4a5968778695a4b3c2d1e0f) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000000) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000001) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0xb4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @umax_i96(0xb4a5968778695a4b3c2d1e0f, 0x800000000000000000000000) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0xb4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffff) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000002) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0xb4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffff9) == 0xfffffffffffffffffffffff9
; run: @umax_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i96(0xb4a5968778695a4b3c2d1e0f, 0xb4a5968778695a4b3c2d1e0f) == 0xb4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @umax_i127(0x00000000000000000000000000000000, 0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @umax_i127(0x00000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x00000000000000000000000000000000, 0x40000000000000000000000000000000) == 0x40000000000000000000000000000000
; run: @umax_i127(0x00000000000000000000000000000000, 0x3fffffffffffffffffffffffffffffff) == 0x3fffffffffffffffffffffffffffffff
; run: @umax_i127(0x00000000000000000000000000000000, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == 0x00000000000000000000000000000001
; run: @umax_i127(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @umax_i127(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x00000000000000000000000000000001, 0x40000000000000000000000000000000) == 0x40000000000000000000000000000000
; run: @umax_i127(0x00000000000000000000000000000001, 0x3fffffffffffffffffffffffffffffff) == 0x3fffffffffffffffffffffffffffffff
; run: @umax_i127(0x00000000000000000000000000000001, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x7fffffffffffffffffffffffffffffff, 0x40000000000000000000000000000000) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x7fffffffffffffffffffffffffffffff, 0x3fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x7fffffffffffffffffffffffffffffff, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x40000000000000000000000000000000, 0x00000000000000000000000000000000) == 0x40000000000000000000000000000000
; run: @umax_i127(0x40000000000000000000000000000000, 0x00000000000000000000000000000001) == 0x40000000000000000000000000000000
; run: @umax_i127(0x40000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x40000000000000000000000000000000, 0x40000000000000000000000000000000) == 0x40000000000000000000000000000000
; run: @umax_i127(0x40000000000000000000000000000000, 0x3fffffffffffffffffffffffffffffff) == 0x40000000000000000000000000000000
; run: @umax_i127(0x40000000000000000000000000000000, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x3fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == 0x3fffffffffffffffffffffffffffffff
; run: @umax_i127(0x3fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == 0x3fffffffffffffffffffffffffffffff
; run: @umax_i127(0x3fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x3fffffffffffffffffffffffffffffff, 0x40000000000000000000000000000000) == 0x40000000000000000000000000000000
; run: @umax_i127(0x3fffffffffffffffffffffffffffffff, 0x3fffffffffffffffffffffffffffffff) == 0x3fffffffffffffffffffffffffffffff
; run: @umax_i127(0x3fffffffffffffffffffffffffffffff, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x00000000000000000000000000000002, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x7ffffffffffffffffffffffffffffff9, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x7ffffffffffffffffffffffffffffff9
; run: @umax_i127(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @umax_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x40000000000000000000000000000000) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x3fffffffffffffffffffffffffffffff) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7ffffffffffffffffffffffffffffff9) == 0x7ffffffffffffffffffffffffffffff9
; run: @umax_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @umax_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f

declare i65 @llvm.umax.i65(i65, i65)
define i65 @umax_i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.umax.i65(i65 %a, i65 %b)
  ret i65 %r
}
declare i96 @llvm.umax.i96(i96, i96)
define i96 @umax_i96(i96 %a, i96 %b) {
  %r = call i96 @llvm.umax.i96(i96 %a, i96 %b)
  ret i96 %r
}
declare i127 @llvm.umax.i127(i127, i127)
define i127 @umax_i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.umax.i127(i127 %a, i127 %b)
  ret i127 %r
}
