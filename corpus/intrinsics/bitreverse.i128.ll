; llvm.bitreverse reverses the bits.
; run: @bitreverse_i128(0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @bitreverse_i128(0x00000000000000000000000000000001) == 0x80000000000000000000000000000000
; run: @bitreverse_i128(0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @bitreverse_i128(0x80000000000000000000000000000000) == 0x00000000000000000000000000000001
; run: @bitreverse_i128(0x7fffffffffffffffffffffffffffffff) == 0xfffffffffffffffffffffffffffffffe
; run: @bitreverse_i128(0x00000000000000000000000000000002) == 0x40000000000000000000000000000000
; run: @bitreverse_i128(0xfffffffffffffffffffffffffffffff9) == 0x9fffffffffffffffffffffffffffffff
; run: @bitreverse_i128(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
; run: @bitreverse_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf078b43cd25a961ee169a52dc34b870f
; run: @bitreverse_i128(0x00000000000000010000000000000000) == 0x00000000000000008000000000000000

declare i128 @llvm.bitreverse.i128(i128)
define i128 @bitreverse_i128(i128 %a) {
  %r = call i128 @llvm.bitreverse.i128(i128 %a)
  ret i128 %r
}
