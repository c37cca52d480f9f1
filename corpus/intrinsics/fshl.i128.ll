; llvm.fshl is a left funnel shift, by the amount modulo the width.
; run: @fshl_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000000) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @rotate_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @fshl_i128(0xffffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @fshl_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000001) == 0xe1c3a587694b2d0ef0d2b496785a3c1e
; run: @rotate_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == 0xe1c3a587694b2d0ef0d2b496785a3c1f
; run: @fshl_i128(0xffffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000001) == 0xfffffffffffffffffffffffffffffffe
; run: @fshl_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000040) == 0x78695a4b3c2d1e0f5a5a5a5a5a5a5a5a
; run: @rotate_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000040) == 0x78695a4b3c2d1e0ff0e1d2c3b4a59687
; run: @fshl_i128(0xffffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000040) == 0xffffffffffffffff0000000000000000
; run: @fshl_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000000000007f) == 0xad2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d
; run: @rotate_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000000000007f) == 0xf870e961da52cb43bc34ad259e168f07
; run: @fshl_i128(0xffffffffffffffffffffffffffffffff, 0, 0x0000000000000000000000000000007f) == 0x80000000000000000000000000000000
; run: @fshl_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000080) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @rotate_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000080) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @fshl_i128(0xffffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000080) == 0xffffffffffffffffffffffffffffffff
; run: @fshl_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000081) == 0xe1c3a587694b2d0ef0d2b496785a3c1e
; run: @rotate_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000081) == 0xe1c3a587694b2d0ef0d2b496785a3c1f
; run: @fshl_i128(0xffffffffffffffffffffffffffffffff, 0, 0x00000000000000000000000000000081) == 0xfffffffffffffffffffffffffffffffe
; run: @fshl_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xffffffffffffffffffffffffffffffff) == 0xad2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d
; run: @rotate_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == 0xf870e961da52cb43bc34ad259e168f07
; run: @fshl_i128(0xffffffffffffffffffffffffffffffff, 0, 0xffffffffffffffffffffffffffffffff) == 0x80000000000000000000000000000000
; run: @by_3_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == 0x870e961da52cb43bc34ad259e168f07f

declare i128 @llvm.fshl.i128(i128, i128, i128)
define i128 @fshl_i128(i128 %a, i128 %b, i128 %c) {
  %r = call i128 @llvm.fshl.i128(i128 %a, i128 %b, i128 %c)
  ret i128 %r
}
define i128 @rotate_i128(i128 %a, i128 %c) {
  %r = call i128 @llvm.fshl.i128(i128 %a, i128 %a, i128 %c)
  ret i128 %r
}
define i128 @by_3_i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.fshl.i128(i128 %a, i128 %b, i128 3)
  ret i128 %r
}
