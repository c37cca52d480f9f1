; llvm.abs is the absolute value; the minimum stays.
; run: @abs_i65(0x00000000000000000) == 0x00000000000000000
; run: @abs_i65_poison(0x00000000000000000) == 0x00000000000000000
; run: @abs_i65(0x00000000000000001) == 0x00000000000000001
; run: @abs_i65_poison(0x00000000000000001) == 0x00000000000000001
; run: @abs_i65(0x1ffffffffffffffff) == 0x00000000000000001
; run: @abs_i65_poison(0x1ffffffffffffffff) == 0x00000000000000001
; run: @abs_i65(0x10000000000000000) == 0x10000000000000000
; run: @abs_i65(0x0ffffffffffffffff) == 0x0ffffffffffffffff
; run: @abs_i65_poison(0x0ffffffffffffffff) == 0x0ffffffffffffffff
; run: @abs_i65(0x00000000000000002) == 0x00000000000000002
; run: @abs_i65_poison(0x00000000000000002) == 0x00000000000000002
; run: @abs_i65(0x1fffffffffffffff9) == 0x00000000000000007
; run: @abs_i65_poison(0x1fffffffffffffff9) == 0x00000000000000007
; run: @abs_i65(0x05a5a5a5a5a5a5a5a) == 0x05a5a5a5a5a5a5a5a
; run: @abs_i65_poison(0x05a5a5a5a5a5a5a5a) == 0x05a5a5a5a5a5a5a5a
; run: @abs_i65(0x178695a4b3c2d1e0f) == 0x08796a5b4c3d2e1f1
; run: @abs_i65_poison(0x178695a4b3c2d1e0f) == 0x08796a5b4c3d2e1f1
; run: @abs_i65(0x00000000100000000) == 0x00000000100000000
; run: @abs_i65_poison(0x00000000100000000) == 0x00000000100000000
; run: @abs_i96(0x000000000000000000000000) == 0x000000000000000000000000
; run: @abs_i96_poison(0x000000000000000000000000) == 0x000000000000000000000000
; run: @abs_i96(0x000000000000000000000001) == 0x000000000000000000000001
; run: @abs_i96_poison(0x000000000000000000000001) == 0x000000000000000000000001
; run: @abs_i96(0xffffffffffffffffffffffff) == 0x000000000000000000000001
; run: @abs_i96_poison(0xffffffffffffffffffffffff) == 0x000000000000000000000001
; run: @abs_i96(0x800000000000000000000000) == 0x800000000000000000000000
; run: @abs_i96(0x7fffffffffffffffffffffff) == 0x7fffffffffffffffffffffff
; run: @abs_i96_poison(0x7fffffffffffffffffffffff) == 0x7fffffffffffffffffffffff
; run: @abs_i96(0x000000000000000000000002) == 0x000000000000000000000002
; run: @abs_i96_poison(0x000000000000000000000002) == 0x000000000000000000000002
; run: @abs_i96(0xfffffffffffffffffffffff9) == 0x000000000000000000000007
; run: @abs_i96_poison(0xfffffffffffffffffffffff9) == 0x000000000000000000000007
; run: @abs_i96(0x5a5a5a5a5a5a5a5a5a5a5a5a) == 0x5a5a5a5a5a5a5a5a5a5a5a5a
; run: @abs_i96_poison(0x5a5a5a5a5a5a5a5a5a5a5a5a) == 0x5a5a5a5a5a5a5a5a5a5a5a5a
; run: @abs_i96(0xb4a5968778695a4b3c2d1e0f) == 0x4b5a69788796a5b4c3d2e1f1
; run: @abs_i96_poison(0xb4a5968778695a4b3c2d1e0f) == 0x4b5a69788796a5b4c3d2e1f1
; run: @abs_i96(0x000000000001000000000000) == 0x000000000001000000000000
; run: @abs_i96_poison(0x000000000001000000000000) == 0x000000000001000000000000
; run: @abs_i127(0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @abs_i127_poison(0x00000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @abs_i127(0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @abs_i127_poison(0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @abs_i127(0x7fffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000001
; run: @abs_i127_poison(0x7fffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000001
; run: @abs_i127(0x40000000000000000000000000000000) == 0x40000000000000000000000000000000
; run: @abs_i127(0x3fffffffffffffffffffffffffffffff) == 0x3fffffffffffffffffffffffffffffff
; run: @abs_i127_poison(0x3fffffffffffffffffffffffffffffff) == 0x3fffffffffffffffffffffffffffffff
; run: @abs_i127(0x00000000000000000000000000000002) == 0x00000000000000000000000000000002
; run: @abs_i127_poison(0x00000000000000000000000000000002) == 0x00000000000000000000000000000002
; run: @abs_i127(0x7ffffffffffffffffffffffffffffff9) == 0x00000000000000000000000000000007
; run: @abs_i127_poison(0x7ffffffffffffffffffffffffffffff9) == 0x00000000000000000000000000000007
; run: @abs_i127(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x25a5a5a5a5a5a5a5a5a5a5a5a5a5a5a6
; run: @abs_i127_poison(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x25a5a5a5a5a5a5a5a5a5a5a5a5a5a5a6
; run: @abs_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x0f1e2d3c4b5a69788796a5b4c3d2e1f1
; run: @abs_i127_poison(0x70e1d2c3b4a5968778695a4b3c2d1e0f) == 0x0f1e2d3c4b5a69788796a5b4c3d2e1f1
; run: @abs_i127(0x00000000000000008000000000000000) == 0x00000000000000008000000000000000
; run: @abs_i127_poison(0x00000000000000008000000000000000) == 0x00000000000000008000000000000000

declare i65 @llvm.abs.i65(i65, i1)
define i65 @abs_i65(i65 %a) {
  %r = call i65 @llvm.abs.i65(i65 %a, i1 false)
  ret i65 %r
}
define i65 @abs_i65_poison(i65 %a) {
  %r = call i65 @llvm.abs.i65(i65 %a, i1 true)
  ret i65 %r
}
declare i96 @llvm.abs.i96(i96, i1)
define i96 @abs_i96(i96 %a) {
  %r = call i96 @llvm.abs.i96(i96 %a, i1 false)
  ret i96 %r
}
define i96 @abs_i96_poison(i96 %a) {
  %r = call i96 @llvm.abs.i96(i96 %a, i1 true)
  ret i96 %r
}
declare i127 @llvm.abs.i127(i127, i1)
define i127 @abs_i127(i127 %a) {
  %r = call i127 @llvm.abs.i127(i127 %a, i1 false)
  ret i127 %r
}
define i127 @abs_i127_poison(i127 %a) {
  %r = call i127 @llvm.abs.i127(i127 %a, i1 true)
  ret i127 %r
}
