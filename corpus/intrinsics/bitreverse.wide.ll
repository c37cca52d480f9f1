; llvm.bitreverse reverses the bits.
; run: @bitreverse_i65(0x00000000000000000) == 0x00000000000000000
; run: @bitreverse_i65(0x00000000000000001) == 0x10000000000000000
; run: @bitreverse_i65(0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @bitreverse_i65(0x10000000000000000) == 0x00000000000000001
; run: @bitreverse_i65(0x0ffffffffffffffff) == 0x1fffffffffffffffe
; run: @bitreverse_i65(0x00000000000000002) == 0x08000000000000000
; run: @bitreverse_i65(0x1fffffffffffffff9) == 0x13fffffffffffffff
; run: @bitreverse_i65(0x05a5a5a5a5a5a5a5a) == 0x0b4b4b4b4b4b4b4b4
; run: @bitreverse_i65(0x178695a4b3c2d1e0f) == 0x1e0f16879a4b52c3d
; run: @bitreverse_i65(0x00000000100000000) == 0x00000000100000000
; run: @bitreverse_i96(0x000000000000000000000000) == 0x000000000000000000000000
; run: @bitreverse_i96(0x000000000000000000000001) == 0x800000000000000000000000
; run: @bitreverse_i96(0xffffffffffffffffffffffff) == 0xffffffffffffffffffffffff
; run: @bitreverse_i96(0x800000000000000000000000) == 0x000000000000000000000001
; run: @bitreverse_i96(0x7fffffffffffffffffffffff) == 0xfffffffffffffffffffffffe
; run: @bitreverse_i96(0x000000000000000000000002) == 0x400000000000000000000000
; run: @bitreverse_i96(0xfffffffffffffffffffffff9) == 0x9fffffffffffffffffffffff
; run: @bitreverse_i96(0x5a5a5a5a5a5a5a5a5a5a5a5a) == 0x5a5a5a5a5a5a5a5a5a5a5a5a
; run: @bitreverse_i96(0xb4a5968778695a4b3c2d1e0f) == 0xf078b43cd25a961ee169a52d
; run: @bitreverse_i96(0x000000000001000000000000) == 0x000000000000800000000000
; run: @bitreverse_i127(0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @bitreverse_i127(0x00000000000000000000000000000001) == 0x40000000000000000000000000000000
; run: @bitreverse_i127(0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @bitreverse_i127(0x40000000000000000000000000000000) == 0x00000000000000000000000000000001
; run: @bitreverse_i127(0x3fffffffffffffffffffffffffffffff) == 0x7ffffffffffffffffffffffffffffffe
; run: @bitreverse_i127(0x00000000000000000000000000000002) == 0x20000000000000000000000000000000
; run: @bitreverse_i127(0x7ffffffffffffffffffffffffffffff9) == 0x4fffffffffffffffffffffffffffffff
; run: @bitreverse_i127(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d
; run: @bitreverse_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x783c5a1e692d4b0f70b4d296e1a5c387
; run: @bitreverse_i127(0x00000000000000008000000000000000) == 0x00000000000000008000000000000000

declare i65 @llvm.bitreverse.i65(i65)
define i65 @bitreverse_i65(i65 %a) {
  %r = call i65 @llvm.bitreverse.i65(i65 %a)
  ret i65 %r
}
declare i96 @llvm.bitreverse.i96(i96)
define i96 @bitreverse_i96(i96 %a) {
  %r = call i96 @llvm.bitreverse.i96(i96 %a)
  ret i96 %r
}
declare i127 @llvm.bitreverse.i127(i127)
define i127 @bitreverse_i127(i127 %a) {
  %r = call i127 @llvm.bitreverse.i127(i127 %a)
  ret i127 %r
}
