; llvm.fshr is a right funnel shift, by the amount modulo the width.
; run: @fshr_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000000) == 0x05a5a5a5a5a5a5a5a
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000000) == 0x178695a4b3c2d1e0f
; run: @fshr_i65(0x1ffffffffffffffff, 0, 0x00000000000000000) == 0x00000000000000000
; run: @fshr_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000001) == 0x12d2d2d2d2d2d2d2d
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000001) == 0x1bc34ad259e168f07
; run: @fshr_i65(0x1ffffffffffffffff, 0, 0x00000000000000001) == 0x10000000000000000
; run: @fshr_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000020) == 0x0785a3c1e5a5a5a5a
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000020) == 0x0785a3c1f78695a4b
; run: @fshr_i65(0x1ffffffffffffffff, 0, 0x00000000000000020) == 0x1fffffffe00000000
; run: @fshr_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000040) == 0x0f0d2b496785a3c1e
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000040) == 0x0f0d2b496785a3c1f
; run: @fshr_i65(0x1ffffffffffffffff, 0, 0x00000000000000040) == 0x1fffffffffffffffe
; run: @fshr_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000041) == 0x05a5a5a5a5a5a5a5a
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000041) == 0x178695a4b3c2d1e0f
; run: @fshr_i65(0x1ffffffffffffffff, 0, 0x00000000000000041) == 0x00000000000000000
; run: @fshr_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000042) == 0x12d2d2d2d2d2d2d2d
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000042) == 0x1bc34ad259e168f07
; run: @fshr_i65(0x1ffffffffffffffff, 0, 0x00000000000000042) == 0x10000000000000000
; run: @fshr_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x1ffffffffffffffff) == 0x0f0b4783cb4b4b4b4
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == 0x0f0b4783ef0d2b496
; run: @fshr_i65(0x1ffffffffffffffff, 0, 0x1ffffffffffffffff) == 0x1fffffffc00000000
; run: @by_3_i65(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @fshr_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x000000000000000000000000) == 0x5a5a5a5a5a5a5a5a5a5a5a5a
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000000) == 0xb4a5968778695a4b3c2d1e0f
; run: @fshr_i96(0xffffffffffffffffffffffff, 0, 0x000000000000000000000000) == 0x000000000000000000000000
; run: @fshr_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x000000000000000000000001) == 0xad2d2d2d2d2d2d2d2d2d2d2d
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000001) == 0xda52cb43bc34ad259e168f07
; run: @fshr_i96(0xffffffffffffffffffffffff, 0, 0x000000000000000000000001) == 0x800000000000000000000000
; run: @fshr_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x000000000000000000000030) == 0x5a4b3c2d1e0f5a5a5a5a5a5a
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000030) == 0x5a4b3c2d1e0fb4a596877869
; run: @fshr_i96(0xffffffffffffffffffffffff, 0, 0x000000000000000000000030) == 0xffffffffffff000000000000
; run: @fshr_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000005f) == 0x694b2d0ef0d2b496785a3c1e
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x00000000000000000000005f) == 0x694b2d0ef0d2b496785a3c1f
; run: @fshr_i96(0xffffffffffffffffffffffff, 0, 0x00000000000000000000005f) == 0xfffffffffffffffffffffffe
; run: @fshr_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x000000000000000000000060) == 0x5a5a5a5a5a5a5a5a5a5a5a5a
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000060) == 0xb4a5968778695a4b3c2d1e0f
; run: @fshr_i96(0xffffffffffffffffffffffff, 0, 0x000000000000000000000060) == 0x000000000000000000000000
; run: @fshr_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x000000000000000000000061) == 0xad2d2d2d2d2d2d2d2d2d2d2d
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000061) == 0xda52cb43bc34ad259e168f07
; run: @fshr_i96(0xffffffffffffffffffffffff, 0, 0x000000000000000000000061) == 0x800000000000000000000000
; run: @fshr_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0xffffffffffffffffffffffff) == 0xf0d2b496785a3c1eb4b4b4b4
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffff) == 0xf0d2b496785a3c1f694b2d0e
; run: @fshr_i96(0xffffffffffffffffffffffff, 0, 0xffffffffffffffffffffffff) == 0xfffffffffffffffe00000000
; run: @by_3_i96(0xb4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @fshr_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000000) == 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @fshr_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @fshr_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000001) == 0x6d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == 0x7870e961da52cb43bc34ad259e168f07
; run: @fshr_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000001) == 0x40000000000000000000000000000000
; run: @fshr_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000000000003f) == 0x78695a4b3c2d1e0fb4b4b4b4b4b4b4b4
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000000000003f) == 0x78695a4b3c2d1e0fe1c3a587694b2d0e
; run: @fshr_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x0000000000000000000000000000003f) == 0x7fffffffffffffff0000000000000000
; run: @fshr_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000000000007e) == 0x61c3a587694b2d0ef0d2b496785a3c1f
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000000000007e) == 0x61c3a587694b2d0ef0d2b496785a3c1f
; run: @fshr_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x0000000000000000000000000000007e) == 0x7ffffffffffffffffffffffffffffffe
; run: @fshr_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000000000007f) == 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000000000007f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @fshr_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x0000000000000000000000000000007f) == 0x00000000000000000000000000000000
; run: @fshr_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000080) == 0x6d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000080) == 0x7870e961da52cb43bc34ad259e168f07
; run: @fshr_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000080) == 0x40000000000000000000000000000000
; run: @fshr_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x7fffffffffffffffffffffffffffffff) == 0x6d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == 0x7870e961da52cb43bc34ad259e168f07
; run: @fshr_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x7fffffffffffffffffffffffffffffff) == 0x40000000000000000000000000000000
; run: @by_3_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff

declare i65 @llvm.fshr.i65(i65, i65, i65)
define i65 @fshr_i65(i65 %a, i65 %b, i65 %c) {
  %r = call i65 @llvm.fshr.i65(i65 %a, i65 %b, i65 %c)
  ret i65 %r
}
define i65 @rotate_i65(i65 %a, i65 %c) {
  %r = call i65 @llvm.fshr.i65(i65 %a, i65 %a, i65 %c)
  ret i65 %r
}
define i65 @by_3_i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.fshr.i65(i65 %a, i65 %b, i65 3)
  ret i65 %r
}
declare i96 @llvm.fshr.i96(i96, i96, i96)
define i96 @fshr_i96(i96 %a, i96 %b, i96 %c) {
  %r = call i96 @llvm.fshr.i96(i96 %a, i96 %b, i96 %c)
  ret i96 %r
}
define i96 @rotate_i96(i96 %a, i96 %c) {
  %r = call i96 @llvm.fshr.i96(i96 %a, i96 %a, i96 %c)
  ret i96 %r
}
define i96 @by_3_i96(i96 %a, i96 %b) {
  %r = call i96 @llvm.fshr.i96(i96 %a, i96 %b, i96 3)
  ret i96 %r
}
declare i127 @llvm.fshr.i127(i127, i127, i127)
define i127 @fshr_i127(i127 %a, i127 %b, i127 %c) {
  %r = call i127 @llvm.fshr.i127(i127 %a, i127 %b, i127 %c)
  ret i127 %r
}
define i127 @rotate_i127(i127 %a, i127 %c) {
  %r = call i127 @llvm.fshr.i127(i127 %a, i127 %a, i127 %c)
  ret i127 %r
}
define i127 @by_3_i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.fshr.i127(i127 %a, i127 %b, i127 3)
  ret i127 %r
}
