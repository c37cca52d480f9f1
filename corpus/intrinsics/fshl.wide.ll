; llvm.fshl is a left funnel shift, by the amount modulo the width.
; run: @fshl_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000000) == 0x178695a4b3c2d1e0f
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000000) == 0x178695a4b3c2d1e0f
; run: @fshl_i65(0x1ffffffffffffffff, 0, 0x00000000000000000) == 0x1ffffffffffffffff
; run: @fshl_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000001) == 0x0f0d2b496785a3c1e
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000001) == 0x0f0d2b496785a3c1f
; run: @fshl_i65(0x1ffffffffffffffff, 0, 0x00000000000000001) == 0x1fffffffffffffffe
; run: @fshl_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000020) == 0x13c2d1e0f2d2d2d2d
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000020) == 0x13c2d1e0fbc34ad25
; run: @fshl_i65(0x1ffffffffffffffff, 0, 0x00000000000000020) == 0x1ffffffff00000000
; run: @fshl_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000040) == 0x12d2d2d2d2d2d2d2d
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000040) == 0x1bc34ad259e168f07
; run: @fshl_i65(0x1ffffffffffffffff, 0, 0x00000000000000040) == 0x10000000000000000
; run: @fshl_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000041) == 0x178695a4b3c2d1e0f
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000041) == 0x178695a4b3c2d1e0f
; run: @fshl_i65(0x1ffffffffffffffff, 0, 0x00000000000000041) == 0x1ffffffffffffffff
; run: @fshl_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x00000000000000042) == 0x0f0d2b496785a3c1e
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x00000000000000042) == 0x0f0d2b496785a3c1f
; run: @fshl_i65(0x1ffffffffffffffff, 0, 0x00000000000000042) == 0x1fffffffffffffffe
; run: @fshl_i65(0x178695a4b3c2d1e0f, 0x05a5a5a5a5a5a5a5a, 0x1ffffffffffffffff) == 0x19e168f0796969696
; run: @rotate_i65(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == 0x19e168f07de1a5692
; run: @fshl_i65(0x1ffffffffffffffff, 0, 0x1ffffffffffffffff) == 0x1ffffffff80000000
; run: @by_3_i65(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == 0x1c34ad259e168f07f
; run: @fshl_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x000000000000000000000000) == 0xb4a5968778695a4b3c2d1e0f
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000000) == 0xb4a5968778695a4b3c2d1e0f
; run: @fshl_i96(0xffffffffffffffffffffffff, 0, 0x000000000000000000000000) == 0xffffffffffffffffffffffff
; run: @fshl_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x000000000000000000000001) == 0x694b2d0ef0d2b496785a3c1e
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000001) == 0x694b2d0ef0d2b496785a3c1f
; run: @fshl_i96(0xffffffffffffffffffffffff, 0, 0x000000000000000000000001) == 0xfffffffffffffffffffffffe
; run: @fshl_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x000000000000000000000030) == 0x5a4b3c2d1e0f5a5a5a5a5a5a
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000030) == 0x5a4b3c2d1e0fb4a596877869
; run: @fshl_i96(0xffffffffffffffffffffffff, 0, 0x000000000000000000000030) == 0xffffffffffff000000000000
; run: @fshl_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000005f) == 0xad2d2d2d2d2d2d2d2d2d2d2d
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x00000000000000000000005f) == 0xda52cb43bc34ad259e168f07
; run: @fshl_i96(0xffffffffffffffffffffffff, 0, 0x00000000000000000000005f) == 0x800000000000000000000000
; run: @fshl_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x000000000000000000000060) == 0xb4a5968778695a4b3c2d1e0f
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000060) == 0xb4a5968778695a4b3c2d1e0f
; run: @fshl_i96(0xffffffffffffffffffffffff, 0, 0x000000000000000000000060) == 0xffffffffffffffffffffffff
; run: @fshl_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0x000000000000000000000061) == 0x694b2d0ef0d2b496785a3c1e
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000061) == 0x694b2d0ef0d2b496785a3c1f
; run: @fshl_i96(0xffffffffffffffffffffffff, 0, 0x000000000000000000000061) == 0xfffffffffffffffffffffffe
; run: @fshl_i96(0xb4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a, 0xffffffffffffffffffffffff) == 0x9e168f07ad2d2d2d2d2d2d2d
; run: @rotate_i96(0xb4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffff) == 0x9e168f07da52cb43bc34ad25
; run: @fshl_i96(0xffffffffffffffffffffffff, 0, 0xffffffffffffffffffffffff) == 0xffffffff8000000000000000
; run: @by_3_i96(0xb4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffff) == 0xa52cb43bc34ad259e168f07f
; run: @fshl_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000000) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @fshl_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000000) == 0x7fffffffffffffffffffffffffffffff
; run: @fshl_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000001) == 0x61c3a587694b2d0ef0d2b496785a3c1f
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == 0x61c3a587694b2d0ef0d2b496785a3c1f
; run: @fshl_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000001) == 0x7ffffffffffffffffffffffffffffffe
; run: @fshl_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000000000003f) == 0x3c34ad259e168f07da5a5a5a5a5a5a5a
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000000000003f) == 0x3c34ad259e168f07f0e1d2c3b4a59687
; run: @fshl_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x0000000000000000000000000000003f) == 0x7fffffffffffffff8000000000000000
; run: @fshl_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000000000007e) == 0x6d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000000000007e) == 0x7870e961da52cb43bc34ad259e168f07
; run: @fshl_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x0000000000000000000000000000007e) == 0x40000000000000000000000000000000
; run: @fshl_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000000000007f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000000000007f) == 0x70e1d2c3b4a5968778695a4b3c2d1e0f
; run: @fshl_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x0000000000000000000000000000007f) == 0x7fffffffffffffffffffffffffffffff
; run: @fshl_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000080) == 0x61c3a587694b2d0ef0d2b496785a3c1f
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000080) == 0x61c3a587694b2d0ef0d2b496785a3c1f
; run: @fshl_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000080) == 0x7ffffffffffffffffffffffffffffffe
; run: @fshl_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x7fffffffffffffffffffffffffffffff) == 0x61c3a587694b2d0ef0d2b496785a3c1f
; run: @rotate_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == 0x61c3a587694b2d0ef0d2b496785a3c1f
; run: @fshl_i127(0x7fffffffffffffffffffffffffffffff, 0, 0x7fffffffffffffffffffffffffffffff) == 0x7ffffffffffffffffffffffffffffffe
; run: @by_3_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == 0x070e961da52cb43bc34ad259e168f07f

declare i65 @llvm.fshl.i65(i65, i65, i65)
define i65 @fshl_i65(i65 %a, i65 %b, i65 %c) {
  %r = call i65 @llvm.fshl.i65(i65 %a, i65 %b, i65 %c)
  ret i65 %r
}
define i65 @rotate_i65(i65 %a, i65 %c) {
  %r = call i65 @llvm.fshl.i65(i65 %a, i65 %a, i65 %c)
  ret i65 %r
}
define i65 @by_3_i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.fshl.i65(i65 %a, i65 %b, i65 3)
  ret i65 %r
}
declare i96 @llvm.fshl.i96(i96, i96, i96)
define i96 @fshl_i96(i96 %a, i96 %b, i96 %c) {
  %r = call i96 @llvm.fshl.i96(i96 %a, i96 %b, i96 %c)
  ret i96 %r
}
define i96 @rotate_i96(i96 %a, i96 %c) {
  %r = call i96 @llvm.fshl.i96(i96 %a, i96 %a, i96 %c)
  ret i96 %r
}
define i96 @by_3_i96(i96 %a, i96 %b) {
  %r = call i96 @llvm.fshl.i96(i96 %a, i96 %b, i96 3)
  ret i96 %r
}
declare i127 @llvm.fshl.i127(i127, i127, i127)
define i127 @fshl_i127(i127 %a, i127 %b, i127 %c) {
  %r = call i127 @llvm.fshl.i127(i127 %a, i127 %b, i127 %c)
  ret i127 %r
}
define i127 @rotate_i127(i127 %a, i127 %c) {
  %r = call i127 @llvm.fshl.i127(i127 %a, i127 %a, i127 %c)
  ret i127 %r
}
define i127 @by_3_i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.fshl.i127(i127 %a, i127 %b, i127 3)
  ret i127 %r
}
