; llvm.umul.fix.sat: the scale is how many bits are behind the point.
; run: @f_i65_0(0x00000000000000000, 0x1ffffffffffffffff) == 0x00000000000000000
; run: @f_i65_0(0x00000000000000000, 0x00000000000000002) == 0x00000000000000000
; run: @f_i65_0(0x00000000000000000, 0x178695a4b3c2d1e0f) == 0x00000000000000000
; run: @f_i65_0(0x00000000000000001, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_0(0x00000000000000001, 0x00000000000000002) == 0x00000000000000002
; run: @f_i65_0(0x00000000000000001, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @f_i65_0(0x1ffffffffffffffff, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_0(0x1ffffffffffffffff, 0x00000000000000002) == 0x1ffffffffffffffff
; run: @f_i65_0(0x1ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_0(0x10000000000000000, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_0(0x10000000000000000, 0x00000000000000002) == 0x1ffffffffffffffff
; run: @f_i65_0(0x10000000000000000, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_0(0x0ffffffffffffffff, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_0(0x0ffffffffffffffff, 0x00000000000000002) == 0x1fffffffffffffffe
; run: @f_i65_0(0x0ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_0(0x00000000000000002, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_0(0x00000000000000002, 0x00000000000000002) == 0x00000000000000004
; run: @f_i65_0(0x00000000000000002, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_0(0x1fffffffffffffff9, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_0(0x1fffffffffffffff9, 0x00000000000000002) == 0x1ffffffffffffffff
; run: @f_i65_0(0x1fffffffffffffff9, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_0(0x05a5a5a5a5a5a5a5a, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_0(0x05a5a5a5a5a5a5a5a, 0x00000000000000002) == 0x0b4b4b4b4b4b4b4b4
; run: @f_i65_0(0x05a5a5a5a5a5a5a5a, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_0(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_0(0x178695a4b3c2d1e0f, 0x00000000000000002) == 0x1ffffffffffffffff
; run: @f_i65_0(0x178695a4b3c2d1e0f, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_1(0x00000000000000000, 0x1ffffffffffffffff) == 0x00000000000000000
; run: @f_i65_1(0x00000000000000000, 0x00000000000000002) == 0x00000000000000000
; run: @f_i65_1(0x00000000000000000, 0x178695a4b3c2d1e0f) == 0x00000000000000000
; run: @f_i65_1(0x00000000000000001, 0x1ffffffffffffffff) == 0x0ffffffffffffffff
; run: @f_i65_1(0x00000000000000001, 0x00000000000000002) == 0x00000000000000001
; run: @f_i65_1(0x00000000000000001, 0x178695a4b3c2d1e0f) == 0x0bc34ad259e168f07
; run: @f_i65_1(0x1ffffffffffffffff, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_1(0x1ffffffffffffffff, 0x00000000000000002) == 0x1ffffffffffffffff
; run: @f_i65_1(0x1ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_1(0x10000000000000000, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_1(0x10000000000000000, 0x00000000000000002) == 0x10000000000000000
; run: @f_i65_1(0x10000000000000000, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_1(0x0ffffffffffffffff, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_1(0x0ffffffffffffffff, 0x00000000000000002) == 0x0ffffffffffffffff
; run: @f_i65_1(0x0ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_1(0x00000000000000002, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_1(0x00000000000000002, 0x00000000000000002) == 0x00000000000000002
; run: @f_i65_1(0x00000000000000002, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @f_i65_1(0x1fffffffffffffff9, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_1(0x1fffffffffffffff9, 0x00000000000000002) == 0x1fffffffffffffff9
; run: @f_i65_1(0x1fffffffffffffff9, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_1(0x05a5a5a5a5a5a5a5a, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_1(0x05a5a5a5a5a5a5a5a, 0x00000000000000002) == 0x05a5a5a5a5a5a5a5a
; run: @f_i65_1(0x05a5a5a5a5a5a5a5a, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_1(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_1(0x178695a4b3c2d1e0f, 0x00000000000000002) == 0x178695a4b3c2d1e0f
; run: @f_i65_1(0x178695a4b3c2d1e0f, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_32(0x00000000000000000, 0x1ffffffffffffffff) == 0x00000000000000000
; run: @f_i65_32(0x00000000000000000, 0x00000000000000002) == 0x00000000000000000
; run: @f_i65_32(0x00000000000000000, 0x178695a4b3c2d1e0f) == 0x00000000000000000
; run: @f_i65_32(0x00000000000000001, 0x1ffffffffffffffff) == 0x000000001ffffffff
; run: @f_i65_32(0x00000000000000001, 0x00000000000000002) == 0x00000000000000000
; run: @f_i65_32(0x00000000000000001, 0x178695a4b3c2d1e0f) == 0x00000000178695a4b
; run: @f_i65_32(0x1ffffffffffffffff, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_32(0x1ffffffffffffffff, 0x00000000000000002) == 0x000000003ffffffff
; run: @f_i65_32(0x1ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_32(0x10000000000000000, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_32(0x10000000000000000, 0x00000000000000002) == 0x00000000200000000
; run: @f_i65_32(0x10000000000000000, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_32(0x0ffffffffffffffff, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_32(0x0ffffffffffffffff, 0x00000000000000002) == 0x000000001ffffffff
; run: @f_i65_32(0x0ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_32(0x00000000000000002, 0x1ffffffffffffffff) == 0x000000003ffffffff
; run: @f_i65_32(0x00000000000000002, 0x00000000000000002) == 0x00000000000000000
; run: @f_i65_32(0x00000000000000002, 0x178695a4b3c2d1e0f) == 0x000000002f0d2b496
; run: @f_i65_32(0x1fffffffffffffff9, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_32(0x1fffffffffffffff9, 0x00000000000000002) == 0x000000003ffffffff
; run: @f_i65_32(0x1fffffffffffffff9, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_32(0x05a5a5a5a5a5a5a5a, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_32(0x05a5a5a5a5a5a5a5a, 0x00000000000000002) == 0x000000000b4b4b4b4
; run: @f_i65_32(0x05a5a5a5a5a5a5a5a, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_32(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_32(0x178695a4b3c2d1e0f, 0x00000000000000002) == 0x000000002f0d2b496
; run: @f_i65_32(0x178695a4b3c2d1e0f, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_64(0x00000000000000000, 0x1ffffffffffffffff) == 0x00000000000000000
; run: @f_i65_64(0x00000000000000000, 0x00000000000000002) == 0x00000000000000000
; run: @f_i65_64(0x00000000000000000, 0x178695a4b3c2d1e0f) == 0x00000000000000000
; run: @f_i65_64(0x00000000000000001, 0x1ffffffffffffffff) == 0x00000000000000001
; run: @f_i65_64(0x00000000000000001, 0x00000000000000002) == 0x00000000000000000
; run: @f_i65_64(0x00000000000000001, 0x178695a4b3c2d1e0f) == 0x00000000000000001
; run: @f_i65_64(0x1ffffffffffffffff, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_64(0x1ffffffffffffffff, 0x00000000000000002) == 0x00000000000000003
; run: @f_i65_64(0x1ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_64(0x10000000000000000, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_64(0x10000000000000000, 0x00000000000000002) == 0x00000000000000002
; run: @f_i65_64(0x10000000000000000, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0f
; run: @f_i65_64(0x0ffffffffffffffff, 0x1ffffffffffffffff) == 0x1fffffffffffffffd
; run: @f_i65_64(0x0ffffffffffffffff, 0x00000000000000002) == 0x00000000000000001
; run: @f_i65_64(0x0ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x178695a4b3c2d1e0d
; run: @f_i65_64(0x00000000000000002, 0x1ffffffffffffffff) == 0x00000000000000003
; run: @f_i65_64(0x00000000000000002, 0x00000000000000002) == 0x00000000000000000
; run: @f_i65_64(0x00000000000000002, 0x178695a4b3c2d1e0f) == 0x00000000000000002
; run: @f_i65_64(0x1fffffffffffffff9, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_64(0x1fffffffffffffff9, 0x00000000000000002) == 0x00000000000000003
; run: @f_i65_64(0x1fffffffffffffff9, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_64(0x05a5a5a5a5a5a5a5a, 0x1ffffffffffffffff) == 0x0b4b4b4b4b4b4b4b3
; run: @f_i65_64(0x05a5a5a5a5a5a5a5a, 0x00000000000000002) == 0x00000000000000000
; run: @f_i65_64(0x05a5a5a5a5a5a5a5a, 0x178695a4b3c2d1e0f) == 0x084d9e3a2153d19aa
; run: @f_i65_64(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_64(0x178695a4b3c2d1e0f, 0x00000000000000002) == 0x00000000000000002
; run: @f_i65_64(0x178695a4b3c2d1e0f, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i100_0(0x0000000000000000000000000, 0xfffffffffffffffffffffffff) == 0x0000000000000000000000000
; run: @f_i100_0(0x0000000000000000000000000, 0x0000000000000000000000002) == 0x0000000000000000000000000
; run: @f_i100_0(0x0000000000000000000000000, 0x3b4a5968778695a4b3c2d1e0f) == 0x0000000000000000000000000
; run: @f_i100_0(0x0000000000000000000000001, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x0000000000000000000000001, 0x0000000000000000000000002) == 0x0000000000000000000000002
; run: @f_i100_0(0x0000000000000000000000001, 0x3b4a5968778695a4b3c2d1e0f) == 0x3b4a5968778695a4b3c2d1e0f
; run: @f_i100_0(0xfffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xfffffffffffffffffffffffff, 0x0000000000000000000000002) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xfffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x8000000000000000000000000, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x8000000000000000000000000, 0x0000000000000000000000002) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x8000000000000000000000000, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x7ffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x7ffffffffffffffffffffffff, 0x0000000000000000000000002) == 0xffffffffffffffffffffffffe
; run: @f_i100_0(0x7ffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x0000000000000000000000002, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x0000000000000000000000002, 0x0000000000000000000000002) == 0x0000000000000000000000004
; run: @f_i100_0(0x0000000000000000000000002, 0x3b4a5968778695a4b3c2d1e0f) == 0x7694b2d0ef0d2b496785a3c1e
; run: @f_i100_0(0xffffffffffffffffffffffff9, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xffffffffffffffffffffffff9, 0x0000000000000000000000002) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xffffffffffffffffffffffff9, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000002) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x3b4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000002) == 0x7694b2d0ef0d2b496785a3c1e
; run: @f_i100_0(0x3b4a5968778695a4b3c2d1e0f, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x0000000000000000000000000, 0xfffffffffffffffffffffffff) == 0x0000000000000000000000000
; run: @f_i100_1(0x0000000000000000000000000, 0x0000000000000000000000002) == 0x0000000000000000000000000
; run: @f_i100_1(0x0000000000000000000000000, 0x3b4a5968778695a4b3c2d1e0f) == 0x0000000000000000000000000
; run: @f_i100_1(0x0000000000000000000000001, 0xfffffffffffffffffffffffff) == 0x7ffffffffffffffffffffffff
; run: @f_i100_1(0x0000000000000000000000001, 0x0000000000000000000000002) == 0x0000000000000000000000001
; run: @f_i100_1(0x0000000000000000000000001, 0x3b4a5968778695a4b3c2d1e0f) == 0x1da52cb43bc34ad259e168f07
; run: @f_i100_1(0xfffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0xfffffffffffffffffffffffff, 0x0000000000000000000000002) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0xfffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x8000000000000000000000000, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x8000000000000000000000000, 0x0000000000000000000000002) == 0x8000000000000000000000000
; run: @f_i100_1(0x8000000000000000000000000, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x7ffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x7ffffffffffffffffffffffff, 0x0000000000000000000000002) == 0x7ffffffffffffffffffffffff
; run: @f_i100_1(0x7ffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x0000000000000000000000002, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x0000000000000000000000002, 0x0000000000000000000000002) == 0x0000000000000000000000002
; run: @f_i100_1(0x0000000000000000000000002, 0x3b4a5968778695a4b3c2d1e0f) == 0x3b4a5968778695a4b3c2d1e0f
; run: @f_i100_1(0xffffffffffffffffffffffff9, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0xffffffffffffffffffffffff9, 0x0000000000000000000000002) == 0xffffffffffffffffffffffff9
; run: @f_i100_1(0xffffffffffffffffffffffff9, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000002) == 0xa5a5a5a5a5a5a5a5a5a5a5a5a
; run: @f_i100_1(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x3b4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000002) == 0x3b4a5968778695a4b3c2d1e0f
; run: @f_i100_1(0x3b4a5968778695a4b3c2d1e0f, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0x0000000000000000000000000, 0xfffffffffffffffffffffffff) == 0x0000000000000000000000000
; run: @f_i100_50(0x0000000000000000000000000, 0x0000000000000000000000002) == 0x0000000000000000000000000
; run: @f_i100_50(0x0000000000000000000000000, 0x3b4a5968778695a4b3c2d1e0f) == 0x0000000000000000000000000
; run: @f_i100_50(0x0000000000000000000000001, 0xfffffffffffffffffffffffff) == 0x0000000000003ffffffffffff
; run: @f_i100_50(0x0000000000000000000000001, 0x0000000000000000000000002) == 0x0000000000000000000000000
; run: @f_i100_50(0x0000000000000000000000001, 0x3b4a5968778695a4b3c2d1e0f) == 0x0000000000000ed2965a1de1a
; run: @f_i100_50(0xfffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0xfffffffffffffffffffffffff, 0x0000000000000000000000002) == 0x0000000000007ffffffffffff
; run: @f_i100_50(0xfffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0x8000000000000000000000000, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0x8000000000000000000000000, 0x0000000000000000000000002) == 0x0000000000004000000000000
; run: @f_i100_50(0x8000000000000000000000000, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0x7ffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0x7ffffffffffffffffffffffff, 0x0000000000000000000000002) == 0x0000000000003ffffffffffff
; run: @f_i100_50(0x7ffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0x0000000000000000000000002, 0xfffffffffffffffffffffffff) == 0x0000000000007ffffffffffff
; run: @f_i100_50(0x0000000000000000000000002, 0x0000000000000000000000002) == 0x0000000000000000000000000
; run: @f_i100_50(0x0000000000000000000000002, 0x3b4a5968778695a4b3c2d1e0f) == 0x0000000000001da52cb43bc34
; run: @f_i100_50(0xffffffffffffffffffffffff9, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0xffffffffffffffffffffffff9, 0x0000000000000000000000002) == 0x0000000000007ffffffffffff
; run: @f_i100_50(0xffffffffffffffffffffffff9, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000002) == 0x00000000000052d2d2d2d2d2d
; run: @f_i100_50(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0x3b4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0x3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000002) == 0x0000000000001da52cb43bc34
; run: @f_i100_50(0x3b4a5968778695a4b3c2d1e0f, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i128_0(0x00000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000000
; run: @f_i128_0(0x00000000000000000000000000000000, 0x00000000000000000000000000000002) == 0x00000000000000000000000000000000
; run: @f_i128_0(0x00000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x00000000000000000000000000000000
; run: @f_i128_0(0x00000000000000000000000000000001, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x00000000000000000000000000000001, 0x00000000000000000000000000000002) == 0x00000000000000000000000000000002
; run: @f_i128_0(0x00000000000000000000000000000001, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @f_i128_0(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x80000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x80000000000000000000000000000000, 0x00000000000000000000000000000002) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x80000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x7fffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0xfffffffffffffffffffffffffffffffe
; run: @f_i128_0(0x7fffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x00000000000000000000000000000002, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x00000000000000000000000000000002, 0x00000000000000000000000000000002) == 0x00000000000000000000000000000004
; run: @f_i128_0(0x00000000000000000000000000000002, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xfffffffffffffffffffffffffffffff9, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xfffffffffffffffffffffffffffffff9, 0x00000000000000000000000000000002) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xfffffffffffffffffffffffffffffff9, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000002) == 0xb4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4
; run: @f_i128_0(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x00000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000000
; run: @f_i128_1(0x00000000000000000000000000000000, 0x00000000000000000000000000000002) == 0x00000000000000000000000000000000
; run: @f_i128_1(0x00000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x00000000000000000000000000000000
; run: @f_i128_1(0x00000000000000000000000000000001, 0xffffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @f_i128_1(0x00000000000000000000000000000001, 0x00000000000000000000000000000002) == 0x00000000000000000000000000000001
; run: @f_i128_1(0x00000000000000000000000000000001, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x7870e961da52cb43bc34ad259e168f07
; run: @f_i128_1(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x80000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x80000000000000000000000000000000, 0x00000000000000000000000000000002) == 0x80000000000000000000000000000000
; run: @f_i128_1(0x80000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x7fffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0x7fffffffffffffffffffffffffffffff
; run: @f_i128_1(0x7fffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x00000000000000000000000000000002, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x00000000000000000000000000000002, 0x00000000000000000000000000000002) == 0x00000000000000000000000000000002
; run: @f_i128_1(0x00000000000000000000000000000002, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @f_i128_1(0xfffffffffffffffffffffffffffffff9, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0xfffffffffffffffffffffffffffffff9, 0x00000000000000000000000000000002) == 0xfffffffffffffffffffffffffffffff9
; run: @f_i128_1(0xfffffffffffffffffffffffffffffff9, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000002) == 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
; run: @f_i128_1(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @f_i128_1(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0x00000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x00000000000000000000000000000000, 0x00000000000000000000000000000002) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x00000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x00000000000000000000000000000001, 0xffffffffffffffffffffffffffffffff) == 0x0000000000000000ffffffffffffffff
; run: @f_i128_64(0x00000000000000000000000000000001, 0x00000000000000000000000000000002) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x00000000000000000000000000000001, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x0000000000000000f0e1d2c3b4a59687
; run: @f_i128_64(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0x0000000000000001ffffffffffffffff
; run: @f_i128_64(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0x80000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0x80000000000000000000000000000000, 0x00000000000000000000000000000002) == 0x00000000000000010000000000000000
; run: @f_i128_64(0x80000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0x7fffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0x0000000000000000ffffffffffffffff
; run: @f_i128_64(0x7fffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0x00000000000000000000000000000002, 0xffffffffffffffffffffffffffffffff) == 0x0000000000000001ffffffffffffffff
; run: @f_i128_64(0x00000000000000000000000000000002, 0x00000000000000000000000000000002) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x00000000000000000000000000000002, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x0000000000000001e1c3a587694b2d0e
; run: @f_i128_64(0xfffffffffffffffffffffffffffffff9, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0xfffffffffffffffffffffffffffffff9, 0x00000000000000000000000000000002) == 0x0000000000000001ffffffffffffffff
; run: @f_i128_64(0xfffffffffffffffffffffffffffffff9, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000002) == 0x0000000000000000b4b4b4b4b4b4b4b4
; run: @f_i128_64(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_64(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == 0x0000000000000001e1c3a587694b2d0e
; run: @f_i128_64(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffff

define i65 @f_i65_0(i65 %a, i65 %b) {
  %r = call i65 @llvm.umul.fix.sat.i65(i65 %a, i65 %b, i32 0)
  ret i65 %r
}
define i65 @f_i65_1(i65 %a, i65 %b) {
  %r = call i65 @llvm.umul.fix.sat.i65(i65 %a, i65 %b, i32 1)
  ret i65 %r
}
define i65 @f_i65_32(i65 %a, i65 %b) {
  %r = call i65 @llvm.umul.fix.sat.i65(i65 %a, i65 %b, i32 32)
  ret i65 %r
}
define i65 @f_i65_64(i65 %a, i65 %b) {
  %r = call i65 @llvm.umul.fix.sat.i65(i65 %a, i65 %b, i32 64)
  ret i65 %r
}
define i100 @f_i100_0(i100 %a, i100 %b) {
  %r = call i100 @llvm.umul.fix.sat.i100(i100 %a, i100 %b, i32 0)
  ret i100 %r
}
define i100 @f_i100_1(i100 %a, i100 %b) {
  %r = call i100 @llvm.umul.fix.sat.i100(i100 %a, i100 %b, i32 1)
  ret i100 %r
}
define i100 @f_i100_50(i100 %a, i100 %b) {
  %r = call i100 @llvm.umul.fix.sat.i100(i100 %a, i100 %b, i32 50)
  ret i100 %r
}
define i128 @f_i128_0(i128 %a, i128 %b) {
  %r = call i128 @llvm.umul.fix.sat.i128(i128 %a, i128 %b, i32 0)
  ret i128 %r
}
define i128 @f_i128_1(i128 %a, i128 %b) {
  %r = call i128 @llvm.umul.fix.sat.i128(i128 %a, i128 %b, i32 1)
  ret i128 %r
}
define i128 @f_i128_64(i128 %a, i128 %b) {
  %r = call i128 @llvm.umul.fix.sat.i128(i128 %a, i128 %b, i32 64)
  ret i128 %r
}
