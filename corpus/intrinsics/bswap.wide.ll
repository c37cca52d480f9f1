; llvm.bswap reverses the bytes.
; run: @bswap_i80(0x00000000000000000000) == 0x00000000000000000000
; run: @bswap_i80(0x00000000000000000001) == 0x01000000000000000000
; run: @bswap_i80(0xffffffffffffffffffff) == 0xffffffffffffffffffff
; run: @bswap_i80(0x80000000000000000000) == 0x00000000000000000080
; run: @bswap_i80(0x7fffffffffffffffffff) == 0xffffffffffffffffff7f
; run: @bswap_i80(0x00000000000000000002) == 0x02000000000000000000
; run: @bswap_i80(0xfffffffffffffffffff9) == 0xf9ffffffffffffffffff
; run: @bswap_i80(0x5a5a5a5a5a5a5a5a5a5a) == 0x5a5a5a5a5a5a5a5a5a5a
; run: @bswap_i80(0x968778695a4b3c2d1e0f) == 0x0f1e2d3c4b5a69788796
; run: @bswap_i80(0x00000000010000000000) == 0x00000000000100000000
; run: @bswap_i96(0x000000000000000000000000) == 0x000000000000000000000000
; run: @bswap_i96(0x000000000000000000000001) == 0x010000000000000000000000
; run: @bswap_i96(0xffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @bswap_i96(0x800000000000000000000000) == 0x000000000000000000000080
; run: @bswap_i96(0x7fffffffffffffffffffffff) == 0xffffffffffffffffffffff7f
; run: @bswap_i96(0x000000000000000000000002) == 0x020000000000000000000000
; run: @bswap_i96(0xfffffffffffffffffffffff9) == 0xf9ffffffffffffffffffffff
; run: @bswap_i96(0x5a5a5a5a5a5a5a5a5a5a5a5a) == 0x5a5a5a5a5a5a5a5a5a5a5a5a
; run: @bswap_i96(0xb4a5968778695a4b3c2d1e0f) == 0x0f1e2d3c4b5a69788796a5b4
; run: @bswap_i96(0x000000000001000000000000) == 0x000000000000010000000000

declare i80 @llvm.bswap.i80(i80)
define i80 @bswap_i80(i80 %a) {
  %r = call i80 @llvm.bswap.i80(i80 %a)
  ret i80 %r
}
declare i96 @llvm.bswap.i96(i96)
define i96 @bswap_i96(i96 %a) {
  %r = call i96 @llvm.bswap.i96(i96 %a)
  ret i96 %r
}
