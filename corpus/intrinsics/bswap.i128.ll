; llvm.bswap reverses the bytes.
; run: @bswap_i128(0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @bswap_i128(0x00000000000000000000000000000001) == 0x01000000000000000000000000000000
; run: @bswap_i128(0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @bswap_i128(0x80000000000000000000000000000000) == 0x00000000000000000000000000000080
; run: @bswap_i128(0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffff7f
; run: @bswap_i128(0x00000000000000000000000000000002) == 0x02000000000000000000000000000000
; run: @bswap_i128(0xfffffffffffffffffffffffffffffff9) == 0xf9ffffffffffffffffffffffffffffff
; run: @bswap_i128(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
; run: @bswap_i128(0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x0f1e2d3c4b5a69788796a5b4c3d2e1f0
; run: @bswap_i128(0x00000000000000010000000000000000) == 0x00000000000000000100000000000000

declare i128 @llvm.bswap.i128(i128)
define i128 @bswap_i128(i128 %a) {
  %r = call i128 @llvm.bswap.i128(i128 %a)
  ret i128 %r
}
