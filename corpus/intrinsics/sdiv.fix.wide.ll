; llvm.sdiv.fix: the scale is how many bits are behind the point.
; oracle: LLVM has no division of twice so many bits
; run: @f_i65_0(0x00000000000000000, 0x10000000000000000) == 0x00000000000000000
; run: @f_i65_0(0x00000000000000000, 0x1fffffffffffffff9) == 0x00000000000000000
; run: @f_i65_0(0x00000000000000001, 0x00000000000000001) == 0x00000000000000001
; run: @f_i65_0(0x00000000000000001, 0x0ffffffffffffffff) == 0x00000000000000000
; run: @f_i65_0(0x00000000000000001, 0x05a5a5a5a5a5a5a5a) == 0x00000000000000000
; run: @f_i65_0(0x1ffffffffffffffff, 0x1ffffffffffffffff) == 0x00000000000000001
; run: @f_i65_0(0x1ffffffffffffffff, 0x00000000000000002) == 0x1ffffffffffffffff
; run: @f_i65_0(0x1ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x00000000000000000
; run: @f_i65_0(0x10000000000000000, 0x0ffffffffffffffff) == 0x1fffffffffffffffe
; run: @f_i65_0(0x10000000000000000, 0x05a5a5a5a5a5a5a5a) == 0x1fffffffffffffffd
; run: @f_i65_0(0x0ffffffffffffffff, 0x1ffffffffffffffff) == 0x10000000000000001
; run: @f_i65_0(0x0ffffffffffffffff, 0x00000000000000002) == 0x07fffffffffffffff
; run: @f_i65_0(0x0ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x1fffffffffffffffe
; run: @f_i65_0(0x00000000000000002, 0x10000000000000000) == 0x1ffffffffffffffff
; run: @f_i65_0(0x00000000000000002, 0x1fffffffffffffff9) == 0x1ffffffffffffffff
; run: @f_i65_0(0x1fffffffffffffff9, 0x00000000000000001) == 0x1fffffffffffffff9
; run: @f_i65_0(0x1fffffffffffffff9, 0x0ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_0(0x1fffffffffffffff9, 0x05a5a5a5a5a5a5a5a) == 0x1ffffffffffffffff
; run: @f_i65_0(0x05a5a5a5a5a5a5a5a, 0x1ffffffffffffffff) == 0x1a5a5a5a5a5a5a5a6
; run: @f_i65_0(0x05a5a5a5a5a5a5a5a, 0x00000000000000002) == 0x02d2d2d2d2d2d2d2d
; run: @f_i65_0(0x05a5a5a5a5a5a5a5a, 0x178695a4b3c2d1e0f) == 0x1ffffffffffffffff
; run: @f_i65_0(0x178695a4b3c2d1e0f, 0x10000000000000000) == 0x00000000000000000
; run: @f_i65_0(0x178695a4b3c2d1e0f, 0x1fffffffffffffff9) == 0x0135ea9f5408bd722
; run: @f_i65_1(0x00000000000000000, 0x10000000000000000) == 0x00000000000000000
; run: @f_i65_1(0x00000000000000000, 0x1fffffffffffffff9) == 0x00000000000000000
; run: @f_i65_1(0x00000000000000001, 0x00000000000000001) == 0x00000000000000002
; run: @f_i65_1(0x00000000000000001, 0x0ffffffffffffffff) == 0x00000000000000000
; run: @f_i65_1(0x00000000000000001, 0x05a5a5a5a5a5a5a5a) == 0x00000000000000000
; run: @f_i65_1(0x1ffffffffffffffff, 0x1ffffffffffffffff) == 0x00000000000000002
; run: @f_i65_1(0x1ffffffffffffffff, 0x00000000000000002) == 0x1ffffffffffffffff
; run: @f_i65_1(0x1ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x00000000000000000
; run: @f_i65_1(0x10000000000000000, 0x00000000000000002) == 0x10000000000000000
; run: @f_i65_1(0x10000000000000000, 0x178695a4b3c2d1e0f) == 0x00000000000000003
; run: @f_i65_1(0x0ffffffffffffffff, 0x00000000000000002) == 0x0ffffffffffffffff
; run: @f_i65_1(0x0ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x1fffffffffffffffc
; run: @f_i65_1(0x00000000000000002, 0x10000000000000000) == 0x1ffffffffffffffff
; run: @f_i65_1(0x00000000000000002, 0x1fffffffffffffff9) == 0x1ffffffffffffffff
; run: @f_i65_1(0x1fffffffffffffff9, 0x00000000000000001) == 0x1fffffffffffffff2
; run: @f_i65_1(0x1fffffffffffffff9, 0x0ffffffffffffffff) == 0x1ffffffffffffffff
; run: @f_i65_1(0x1fffffffffffffff9, 0x05a5a5a5a5a5a5a5a) == 0x1ffffffffffffffff
; run: @f_i65_1(0x05a5a5a5a5a5a5a5a, 0x1ffffffffffffffff) == 0x14b4b4b4b4b4b4b4c
; run: @f_i65_1(0x05a5a5a5a5a5a5a5a, 0x00000000000000002) == 0x05a5a5a5a5a5a5a5a
; run: @f_i65_1(0x05a5a5a5a5a5a5a5a, 0x178695a4b3c2d1e0f) == 0x1fffffffffffffffe
; run: @f_i65_1(0x178695a4b3c2d1e0f, 0x00000000000000002) == 0x178695a4b3c2d1e0f
; run: @f_i65_1(0x178695a4b3c2d1e0f, 0x178695a4b3c2d1e0f) == 0x00000000000000002
; run: @f_i65_32(0x00000000000000000, 0x10000000000000000) == 0x00000000000000000
; run: @f_i65_32(0x00000000000000000, 0x1fffffffffffffff9) == 0x00000000000000000
; run: @f_i65_32(0x00000000000000001, 0x00000000000000001) == 0x00000000100000000
; run: @f_i65_32(0x00000000000000001, 0x0ffffffffffffffff) == 0x00000000000000000
; run: @f_i65_32(0x00000000000000001, 0x05a5a5a5a5a5a5a5a) == 0x00000000000000000
; run: @f_i65_32(0x1ffffffffffffffff, 0x1ffffffffffffffff) == 0x00000000100000000
; run: @f_i65_32(0x1ffffffffffffffff, 0x00000000000000002) == 0x1ffffffff80000000
; run: @f_i65_32(0x1ffffffffffffffff, 0x178695a4b3c2d1e0f) == 0x00000000000000000
; run: @f_i65_32(0x10000000000000000, 0x05a5a5a5a5a5a5a5a) == 0x1fffffffd2aaaaaaa
; run: @f_i65_32(0x0ffffffffffffffff, 0x0ffffffffffffffff) == 0x00000000100000000
; run: @f_i65_32(0x00000000000000002, 0x00000000000000001) == 0x00000000200000000
; run: @f_i65_32(0x00000000000000002, 0x0ffffffffffffffff) == 0x00000000000000000
; run: @f_i65_32(0x00000000000000002, 0x05a5a5a5a5a5a5a5a) == 0x00000000000000000
; run: @f_i65_32(0x1fffffffffffffff9, 0x1ffffffffffffffff) == 0x00000000700000000
; run: @f_i65_32(0x1fffffffffffffff9, 0x00000000000000002) == 0x1fffffffc80000000
; run: @f_i65_32(0x1fffffffffffffff9, 0x178695a4b3c2d1e0f) == 0x00000000000000000
; run: @f_i65_32(0x05a5a5a5a5a5a5a5a, 0x05a5a5a5a5a5a5a5a) == 0x00000000100000000
; run: @f_i65_32(0x178695a4b3c2d1e0f, 0x0ffffffffffffffff) == 0x1ffffffff78695a4b
; run: @f_i65_64(0x00000000000000000, 0x10000000000000000) == 0x00000000000000000
; run: @f_i65_64(0x00000000000000000, 0x1fffffffffffffff9) == 0x00000000000000000
; run: @f_i65_64(0x00000000000000001, 0x1ffffffffffffffff) == 0x10000000000000000
; run: @f_i65_64(0x00000000000000001, 0x00000000000000002) == 0x08000000000000000
; run: @f_i65_64(0x00000000000000001, 0x178695a4b3c2d1e0f) == 0x1fffffffffffffffe
; run: @f_i65_64(0x1ffffffffffffffff, 0x0ffffffffffffffff) == 0x1fffffffffffffffe
; run: @f_i65_64(0x1ffffffffffffffff, 0x05a5a5a5a5a5a5a5a) == 0x1fffffffffffffffd
; run: @f_i65_64(0x00000000000000002, 0x10000000000000000) == 0x1fffffffffffffffe
; run: @f_i65_64(0x00000000000000002, 0x05a5a5a5a5a5a5a5a) == 0x00000000000000005
; run: @f_i65_64(0x1fffffffffffffff9, 0x0ffffffffffffffff) == 0x1fffffffffffffff8
; run: @f_i65_64(0x05a5a5a5a5a5a5a5a, 0x10000000000000000) == 0x1a5a5a5a5a5a5a5a6
; run: @f_i65_64(0x178695a4b3c2d1e0f, 0x10000000000000000) == 0x08796a5b4c3d2e1f1
; run: @f_i100_0(0x0000000000000000000000000, 0x8000000000000000000000000) == 0x0000000000000000000000000
; run: @f_i100_0(0x0000000000000000000000000, 0xffffffffffffffffffffffff9) == 0x0000000000000000000000000
; run: @f_i100_0(0x0000000000000000000000001, 0x0000000000000000000000001) == 0x0000000000000000000000001
; run: @f_i100_0(0x0000000000000000000000001, 0x7ffffffffffffffffffffffff) == 0x0000000000000000000000000
; run: @f_i100_0(0x0000000000000000000000001, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xfffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0x0000000000000000000000001
; run: @f_i100_0(0xfffffffffffffffffffffffff, 0x0000000000000000000000002) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xfffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x8000000000000000000000000, 0x7ffffffffffffffffffffffff) == 0xffffffffffffffffffffffffe
; run: @f_i100_0(0x8000000000000000000000000, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0x0000000000000000000000001
; run: @f_i100_0(0x7ffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0x8000000000000000000000001
; run: @f_i100_0(0x7ffffffffffffffffffffffff, 0x0000000000000000000000002) == 0x3ffffffffffffffffffffffff
; run: @f_i100_0(0x7ffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0x0000000000000000000000002
; run: @f_i100_0(0x0000000000000000000000002, 0x8000000000000000000000000) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x0000000000000000000000002, 0xffffffffffffffffffffffff9) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xffffffffffffffffffffffff9, 0x0000000000000000000000001) == 0xffffffffffffffffffffffff9
; run: @f_i100_0(0xffffffffffffffffffffffff9, 0x7ffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0xffffffffffffffffffffffff9, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0x0000000000000000000000000
; run: @f_i100_0(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0xfffffffffffffffffffffffff) == 0x5a5a5a5a5a5a5a5a5a5a5a5a6
; run: @f_i100_0(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0x0000000000000000000000002) == 0xd2d2d2d2d2d2d2d2d2d2d2d2d
; run: @f_i100_0(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0x3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffe
; run: @f_i100_0(0x3b4a5968778695a4b3c2d1e0f, 0x8000000000000000000000000) == 0xfffffffffffffffffffffffff
; run: @f_i100_0(0x3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffff9) == 0xf787aa15a5c833c3e651e2047
; run: @f_i100_1(0x0000000000000000000000000, 0x8000000000000000000000000) == 0x0000000000000000000000000
; run: @f_i100_1(0x0000000000000000000000000, 0xffffffffffffffffffffffff9) == 0x0000000000000000000000000
; run: @f_i100_1(0x0000000000000000000000001, 0x0000000000000000000000001) == 0x0000000000000000000000002
; run: @f_i100_1(0x0000000000000000000000001, 0x7ffffffffffffffffffffffff) == 0x0000000000000000000000000
; run: @f_i100_1(0x0000000000000000000000001, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0xfffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0x0000000000000000000000002
; run: @f_i100_1(0xfffffffffffffffffffffffff, 0x0000000000000000000000002) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0xfffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x8000000000000000000000000, 0x0000000000000000000000002) == 0x8000000000000000000000000
; run: @f_i100_1(0x8000000000000000000000000, 0x3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffb
; run: @f_i100_1(0x7ffffffffffffffffffffffff, 0x0000000000000000000000002) == 0x7ffffffffffffffffffffffff
; run: @f_i100_1(0x7ffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0x0000000000000000000000004
; run: @f_i100_1(0x0000000000000000000000002, 0x8000000000000000000000000) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0x0000000000000000000000002, 0xffffffffffffffffffffffff9) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0xffffffffffffffffffffffff9, 0x0000000000000000000000001) == 0xffffffffffffffffffffffff2
; run: @f_i100_1(0xffffffffffffffffffffffff9, 0x7ffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @f_i100_1(0xffffffffffffffffffffffff9, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0x0000000000000000000000000
; run: @f_i100_1(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0x7ffffffffffffffffffffffff) == 0xffffffffffffffffffffffffe
; run: @f_i100_1(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0x0000000000000000000000002
; run: @f_i100_1(0x3b4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffffff) == 0x896b4d2f10f2d4b6987a5c3e2
; run: @f_i100_1(0x3b4a5968778695a4b3c2d1e0f, 0x0000000000000000000000002) == 0x3b4a5968778695a4b3c2d1e0f
; run: @f_i100_1(0x3b4a5968778695a4b3c2d1e0f, 0x3b4a5968778695a4b3c2d1e0f) == 0x0000000000000000000000002
; run: @f_i100_50(0x0000000000000000000000000, 0x8000000000000000000000000) == 0x0000000000000000000000000
; run: @f_i100_50(0x0000000000000000000000000, 0xffffffffffffffffffffffff9) == 0x0000000000000000000000000
; run: @f_i100_50(0x0000000000000000000000001, 0x0000000000000000000000001) == 0x0000000000004000000000000
; run: @f_i100_50(0x0000000000000000000000001, 0x7ffffffffffffffffffffffff) == 0x0000000000000000000000000
; run: @f_i100_50(0x0000000000000000000000001, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0xfffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0x0000000000004000000000000
; run: @f_i100_50(0xfffffffffffffffffffffffff, 0x0000000000000000000000002) == 0xffffffffffffe000000000000
; run: @f_i100_50(0xfffffffffffffffffffffffff, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0x8000000000000000000000000, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0x0000000000005aaaaaaaaaaaa
; run: @f_i100_50(0x7ffffffffffffffffffffffff, 0x7ffffffffffffffffffffffff) == 0x0000000000004000000000000
; run: @f_i100_50(0x0000000000000000000000002, 0x0000000000000000000000001) == 0x0000000000008000000000000
; run: @f_i100_50(0x0000000000000000000000002, 0x7ffffffffffffffffffffffff) == 0x0000000000000000000000000
; run: @f_i100_50(0x0000000000000000000000002, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0xffffffffffffffffffffffff9, 0xfffffffffffffffffffffffff) == 0x000000000001c000000000000
; run: @f_i100_50(0xffffffffffffffffffffffff9, 0x0000000000000000000000002) == 0xffffffffffff2000000000000
; run: @f_i100_50(0xffffffffffffffffffffffff9, 0x3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffff
; run: @f_i100_50(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0x0000000000004000000000000
; run: @f_i100_50(0x3b4a5968778695a4b3c2d1e0f, 0x7ffffffffffffffffffffffff) == 0x0000000000001da52cb43bc34
; run: @f_i100_99(0x0000000000000000000000000, 0x8000000000000000000000000) == 0x0000000000000000000000000
; run: @f_i100_99(0x0000000000000000000000000, 0xffffffffffffffffffffffff9) == 0x0000000000000000000000000
; run: @f_i100_99(0x0000000000000000000000001, 0xfffffffffffffffffffffffff) == 0x8000000000000000000000000
; run: @f_i100_99(0x0000000000000000000000001, 0x0000000000000000000000002) == 0x4000000000000000000000000
; run: @f_i100_99(0x0000000000000000000000001, 0x3b4a5968778695a4b3c2d1e0f) == 0x0000000000000000000000002
; run: @f_i100_99(0xfffffffffffffffffffffffff, 0x7ffffffffffffffffffffffff) == 0xffffffffffffffffffffffffe
; run: @f_i100_99(0xfffffffffffffffffffffffff, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0x0000000000000000000000001
; run: @f_i100_99(0x0000000000000000000000002, 0x8000000000000000000000000) == 0xffffffffffffffffffffffffe
; run: @f_i100_99(0x0000000000000000000000002, 0xa5a5a5a5a5a5a5a5a5a5a5a5a) == 0xffffffffffffffffffffffffd
; run: @f_i100_99(0xffffffffffffffffffffffff9, 0x7ffffffffffffffffffffffff) == 0xffffffffffffffffffffffff8
; run: @f_i100_99(0xa5a5a5a5a5a5a5a5a5a5a5a5a, 0x8000000000000000000000000) == 0x5a5a5a5a5a5a5a5a5a5a5a5a6
; run: @f_i100_99(0x3b4a5968778695a4b3c2d1e0f, 0x7ffffffffffffffffffffffff) == 0x3b4a5968778695a4b3c2d1e0f
; run: @f_i128_0(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @f_i128_0(0x00000000000000000000000000000000, 0xfffffffffffffffffffffffffffffff9) == 0x00000000000000000000000000000000
; run: @f_i128_0(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == 0x00000000000000000000000000000001
; run: @f_i128_0(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000000
; run: @f_i128_0(0x00000000000000000000000000000001, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x00000000000000000000000000000000
; run: @f_i128_0(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000001
; run: @f_i128_0(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x00000000000000000000000000000000
; run: @f_i128_0(0x80000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == 0xfffffffffffffffffffffffffffffffe
; run: @f_i128_0(0x80000000000000000000000000000000, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0xfffffffffffffffffffffffffffffffe
; run: @f_i128_0(0x7fffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0x80000000000000000000000000000001
; run: @f_i128_0(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0x3fffffffffffffffffffffffffffffff
; run: @f_i128_0(0x7fffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffffffffff7
; run: @f_i128_0(0x00000000000000000000000000000002, 0x80000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x00000000000000000000000000000002, 0xfffffffffffffffffffffffffffffff9) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xfffffffffffffffffffffffffffffff9, 0x00000000000000000000000000000001) == 0xfffffffffffffffffffffffffffffff9
; run: @f_i128_0(0xfffffffffffffffffffffffffffffff9, 0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0xfffffffffffffffffffffffffffffff9, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_0(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xffffffffffffffffffffffffffffffff) == 0xa5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a6
; run: @f_i128_0(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x00000000000000000000000000000002) == 0x2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d
; run: @f_i128_0(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffffffffffa
; run: @f_i128_0(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x80000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @f_i128_0(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffffffffffff9) == 0x0228e1e40ac3c5eca5a7ce8789b0696b
; run: @f_i128_1(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @f_i128_1(0x00000000000000000000000000000000, 0xfffffffffffffffffffffffffffffff9) == 0x00000000000000000000000000000000
; run: @f_i128_1(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == 0x00000000000000000000000000000002
; run: @f_i128_1(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000000
; run: @f_i128_1(0x00000000000000000000000000000001, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x00000000000000000000000000000000
; run: @f_i128_1(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000002
; run: @f_i128_1(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x00000000000000000000000000000000
; run: @f_i128_1(0x80000000000000000000000000000000, 0x00000000000000000000000000000002) == 0x80000000000000000000000000000000
; run: @f_i128_1(0x80000000000000000000000000000000, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x00000000000000000000000000000010
; run: @f_i128_1(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0x7fffffffffffffffffffffffffffffff
; run: @f_i128_1(0x7fffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xffffffffffffffffffffffffffffffef
; run: @f_i128_1(0x00000000000000000000000000000002, 0x80000000000000000000000000000000) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x00000000000000000000000000000002, 0xfffffffffffffffffffffffffffffff9) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0xfffffffffffffffffffffffffffffff9, 0x00000000000000000000000000000001) == 0xfffffffffffffffffffffffffffffff2
; run: @f_i128_1(0xfffffffffffffffffffffffffffffff9, 0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0xfffffffffffffffffffffffffffffff9, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0xffffffffffffffffffffffffffffffff
; run: @f_i128_1(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x7fffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000001
; run: @f_i128_1(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x00000000000000000000000000000002
; run: @f_i128_1(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffffffffffff) == 0x1e3c5a7896b4d2f10f2d4b6987a5c3e2
; run: @f_i128_1(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0f
; run: @f_i128_1(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x00000000000000000000000000000002
; run: @f_i128_64(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x00000000000000000000000000000000, 0xfffffffffffffffffffffffffffffff9) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == 0x00000000000000010000000000000000
; run: @f_i128_64(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x00000000000000000000000000000001, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x00000000000000000000000000000000
; run: @f_i128_64(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0x00000000000000010000000000000000
; run: @f_i128_64(0xffffffffffffffffffffffffffffffff, 0x00000000000000000000000000000002) == 0xffffffffffffffff8000000000000000
; run: @f_i128_64(0xffffffffffffffffffffffffffffffff, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x80000000000000000000000000000000, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0xfffffffffffffffe9555555555555555
; run: @f_i128_64(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0x00000000000000010000000000000000
; run: @f_i128_64(0x00000000000000000000000000000002, 0x00000000000000000000000000000001) == 0x00000000000000020000000000000000
; run: @f_i128_64(0x00000000000000000000000000000002, 0x7fffffffffffffffffffffffffffffff) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x00000000000000000000000000000002, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x00000000000000000000000000000000
; run: @f_i128_64(0xfffffffffffffffffffffffffffffff9, 0xffffffffffffffffffffffffffffffff) == 0x00000000000000070000000000000000
; run: @f_i128_64(0xfffffffffffffffffffffffffffffff9, 0x00000000000000000000000000000002) == 0xfffffffffffffffc8000000000000000
; run: @f_i128_64(0xfffffffffffffffffffffffffffffff9, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0x00000000000000000000000000000000
; run: @f_i128_64(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x00000000000000010000000000000000
; run: @f_i128_64(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == 0xffffffffffffffffe1c3a587694b2d0e
; run: @f_i128_127(0x00000000000000000000000000000000, 0x80000000000000000000000000000000) == 0x00000000000000000000000000000000
; run: @f_i128_127(0x00000000000000000000000000000000, 0xfffffffffffffffffffffffffffffff9) == 0x00000000000000000000000000000000
; run: @f_i128_127(0x00000000000000000000000000000001, 0xffffffffffffffffffffffffffffffff) == 0x80000000000000000000000000000000
; run: @f_i128_127(0x00000000000000000000000000000001, 0x00000000000000000000000000000002) == 0x40000000000000000000000000000000
; run: @f_i128_127(0x00000000000000000000000000000001, 0xf0e1d2c3b4a5968778695a4b3c2d1e0f) == 0xfffffffffffffffffffffffffffffff7
; run: @f_i128_127(0xffffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0xfffffffffffffffffffffffffffffffe
; run: @f_i128_127(0xffffffffffffffffffffffffffffffff, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0xfffffffffffffffffffffffffffffffe
; run: @f_i128_127(0x00000000000000000000000000000002, 0x80000000000000000000000000000000) == 0xfffffffffffffffffffffffffffffffe
; run: @f_i128_127(0x00000000000000000000000000000002, 0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a) == 0x00000000000000000000000000000002
; run: @f_i128_127(0xfffffffffffffffffffffffffffffff9, 0x7fffffffffffffffffffffffffffffff) == 0xfffffffffffffffffffffffffffffff8
; run: @f_i128_127(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x80000000000000000000000000000000) == 0xa5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a6
; run: @f_i128_127(0xf0e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == 0xf0e1d2c3b4a5968778695a4b3c2d1e0e

define i65 @f_i65_0(i65 %a, i65 %b) {
  %r = call i65 @llvm.sdiv.fix.i65(i65 %a, i65 %b, i32 0)
  ret i65 %r
}
define i65 @f_i65_1(i65 %a, i65 %b) {
  %r = call i65 @llvm.sdiv.fix.i65(i65 %a, i65 %b, i32 1)
  ret i65 %r
}
define i65 @f_i65_32(i65 %a, i65 %b) {
  %r = call i65 @llvm.sdiv.fix.i65(i65 %a, i65 %b, i32 32)
  ret i65 %r
}
define i65 @f_i65_64(i65 %a, i65 %b) {
  %r = call i65 @llvm.sdiv.fix.i65(i65 %a, i65 %b, i32 64)
  ret i65 %r
}
define i100 @f_i100_0(i100 %a, i100 %b) {
  %r = call i100 @llvm.sdiv.fix.i100(i100 %a, i100 %b, i32 0)
  ret i100 %r
}
define i100 @f_i100_1(i100 %a, i100 %b) {
  %r = call i100 @llvm.sdiv.fix.i100(i100 %a, i100 %b, i32 1)
  ret i100 %r
}
define i100 @f_i100_50(i100 %a, i100 %b) {
  %r = call i100 @llvm.sdiv.fix.i100(i100 %a, i100 %b, i32 50)
  ret i100 %r
}
define i100 @f_i100_99(i100 %a, i100 %b) {
  %r = call i100 @llvm.sdiv.fix.i100(i100 %a, i100 %b, i32 99)
  ret i100 %r
}
define i128 @f_i128_0(i128 %a, i128 %b) {
  %r = call i128 @llvm.sdiv.fix.i128(i128 %a, i128 %b, i32 0)
  ret i128 %r
}
define i128 @f_i128_1(i128 %a, i128 %b) {
  %r = call i128 @llvm.sdiv.fix.i128(i128 %a, i128 %b, i32 1)
  ret i128 %r
}
define i128 @f_i128_64(i128 %a, i128 %b) {
  %r = call i128 @llvm.sdiv.fix.i128(i128 %a, i128 %b, i32 64)
  ret i128 %r
}
define i128 @f_i128_127(i128 %a, i128 %b) {
  %r = call i128 @llvm.sdiv.fix.i128(i128 %a, i128 %b, i32 127)
  ret i128 %r
}
