; urem on vectors of odd shapes.
; run: @f3i5({20 7c}, {e1 43}, {00*2}) -> {20 7c} {e1 43} {20 3c}
; run: @f3i5({f0 09}, {22 6b}, {00*2}) -> {f0 09} {22 6b} {e0 09}
; run: @f3i5({59 03}, {e1 43}, {00*2}) -> {59 03} {e1 43} {40 03}
; run: @f3i5({e1 43}, {22 6b}, {00*2}) -> {e1 43} {22 6b} {c1 40}
; run: @f3i5({39 1e}, {6f 0e}, {00*2}) -> {39 1e} {6f 0e} {2a 06}
; run: @f3i5({b1 09}, {29 0d}, {00*2}) -> {b1 09} {29 0d} {88 08}
; run: @f1i64({00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00}, {00*8}) -> {00 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00}
; run: @f1i64({00 00 00 00 00 00 00 80}, {02 00 00 00 00 00 00 00}, {00*8}) -> {00 00 00 00 00 00 00 80} {02 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00}
; run: @f1i64({08 3a b3 0d 1f 18 13 82}, {df 0a c6 01 e4 bd ca 9a}, {00*8}) -> {08 3a b3 0d 1f 18 13 82} {df 0a c6 01 e4 bd ca 9a} {08 3a b3 0d 1f 18 13 82}
; run: @f1i64({00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff 7f}, {00*8}) -> {00 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff 7f} {00 00 00 00 00 00 00 00}
; run: @f1i64({df c4 f5 d1 e6 a4 90 9c}, {d4 5c 6a 1e f3 d3 f3 ff}, {00*8}) -> {df c4 f5 d1 e6 a4 90 9c} {d4 5c 6a 1e f3 d3 f3 ff} {df c4 f5 d1 e6 a4 90 9c}
; run: @f1i64({d0 25 94 e0 ce d3 fa f0}, {af a6 5e cb c4 c6 e3 c4}, {00*8}) -> {d0 25 94 e0 ce d3 fa f0} {af a6 5e cb c4 c6 e3 c4} {21 7f 35 15 0a 0d 17 2c}
; run: @f16i1({80 8a}, {ff ff}, {00*2}) -> {80 8a} {ff ff} {00 00}
; run: @f16i1({55 57}, {ff ff}, {00*2}) -> {55 57} {ff ff} {00 00}
; run: @f16i1({02 8a}, {ff ff}, {00*2}) -> {02 8a} {ff ff} {00 00}
; run: @f16i1({75 7d}, {ff ff}, {00*2}) -> {75 7d} {ff ff} {00 00}
; run: @f16i1({c8 64}, {ff ff}, {00*2}) -> {c8 64} {ff ff} {00 00}
; run: @f16i1({83 53}, {ff ff}, {00*2}) -> {83 53} {ff ff} {00 00}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {01 fe 03 fc 27 20 bf 16}, {00*8}) -> {00 02 fc 07 f8 4f 40 7e} {01 fe 03 fc 27 20 bf 16} {00 02 fc 0b 10 40 c0 0d}
; run: @f7i9({00 ff 09 c8 5f f6 01 00}, {02 f2 6b 79 c0 36 c0 7f}, {00*8}) -> {00 ff 09 c8 5f f6 01 00} {02 f2 6b 79 c0 36 c0 7f} {00 fe 09 50 50 16 00 00}
; run: @f7i9({2c b5 3c 00 10 e0 3f 40}, {5f 02 fc 07 f8 4f 40 7e}, {00*8}) -> {2c b5 3c 00 10 e0 3f 40} {5f 02 fc 07 f8 4f 40 7e} {0f 00 3c 00 10 20 00 40}
; run: @f7i9({00 02 fc 07 f8 4f 4d 7e}, {ff 04 e4 d7 f2 a0 54 00}, {00*8}) -> {00 02 fc 07 f8 4f 4d 7e} {ff 04 e4 d7 f2 a0 54 00} {00 02 18 60 02 40 0d 00}
; run: @f7i9({12 6a 4f af ec 94 92 10}, {35 72 c1 a0 a6 cf 6d 5f}, {00*8}) -> {12 6a 4f af ec 94 92 10} {35 72 c1 a0 a6 cf 6d 5f} {12 86 8c 08 46 85 92 10}
; run: @f7i9({4b 45 d1 e0 c4 29 56 0a}, {ae 2c b7 84 86 e3 08 0d}, {00*8}) -> {4b 45 d1 e0 c4 29 56 0a} {ae 2c b7 84 86 e3 08 0d} {9d 44 d1 e0 c4 62 44 0a}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {01 00 00 ff ff ff 00 00 80 ff ff 7f 02 00 00}, {00*15}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {01 00 00 ff ff ff 00 00 80 ff ff 7f 02 00 00} {00 00 00 01 00 00 ff ff 7f 01 00 00 01 00 00}
; run: @f5i24({00 00 80 ff ff 7f 02 00 00 f9 ff ff 79 bb 4a}, {02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d b4 e5 2c}, {00*15}) -> {00 00 80 ff ff 7f 02 00 00 f9 ff ff 79 bb 4a} {02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d b4 e5 2c} {00 00 00 ff ff 7f 02 00 00 ae 69 1e c5 d5 1d}
; run: @f5i24({f9 db 02 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00}, {39 4a bb 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*15}) -> {f9 db 02 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00} {39 4a bb 01 00 00 ff ff ff 00 00 80 ff ff 7f} {f9 db 02 00 00 00 0f 1e 2d 00 00 00 01 00 00}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d}, {00*15}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d} {00 00 00 01 00 00 06 00 00 a6 a5 25 e1 c3 25}
; run: @f5i24({0e d1 40 6f 44 96 ea 0d 5f 3e 8f 78 9c 8b 02}, {c1 6a 5f 2d 78 01 32 e5 30 25 6f 1d 18 07 e0}, {00*15}) -> {0e d1 40 6f 44 96 ea 0d 5f 3e 8f 78 9c 8b 02} {c1 6a 5f 2d 78 01 32 e5 30 25 6f 1d 18 07 e0} {0e d1 40 81 62 00 b8 28 2e aa d2 02 9c 8b 02}
; run: @f5i24({87 c9 2d 93 b5 a2 8e 73 44 cb 98 0d fb 48 69}, {27 b4 43 c7 a4 c0 9c 5b eb 15 5c 88 03 d1 ce}, {00*15}) -> {87 c9 2d 93 b5 a2 8e 73 44 cb 98 0d fb 48 69} {27 b4 43 c7 a4 c0 9c 5b eb 15 5c 88 03 d1 ce} {87 c9 2d 93 b5 a2 8e 73 44 cb 98 0d fb 48 69}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {01 00 00 00 fe ff ff ff 03 00 00 00 04}, {00*13}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {01 00 00 00 fe ff ff ff 03 00 00 00 04} {00 00 00 00 02 00 00 00 fc ff ff ff 03}
; run: @f3i33({00 00 00 00 ff ff ff ff 09 00 00 00 00}, {02 00 00 00 f2 ff ff ff 6b 69 69 69 01}, {00*13}) -> {00 00 00 00 ff ff ff ff 09 00 00 00 00} {02 00 00 00 f2 ff ff ff 6b 69 69 69 01} {00 00 00 00 fe ff ff ff 09 00 00 00 00}
; run: @f3i33({2f 4b 03 80 b5 b4 b4 b4 3c 78 b4 f0 04}, {52 f4 b9 64 03 00 00 00 fc ff ff ff 07}, {00*13}) -> {2f 4b 03 80 b5 b4 b4 b4 3c 78 b4 f0 04} {52 f4 b9 64 03 00 00 00 fc ff ff ff 07} {dd 56 49 1b 00 00 00 00 3c 78 b4 f0 04}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {ff ff ff ff 04 00 00 00 e4 ff ff ff 07}, {00*13}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {ff ff ff ff 04 00 00 00 e4 ff ff ff 07} {00 00 00 00 02 00 00 00 18 00 00 00 00}
; run: @f3i33({5b 23 ad 8b b2 80 58 d0 96 4f c3 64 03}, {be 00 1c 23 85 62 4c 79 7d c7 ee 05 05}, {00*13}) -> {5b 23 ad 8b b2 80 58 d0 96 4f c3 64 03} {be 00 1c 23 85 62 4c 79 7d c7 ee 05 05} {5b 23 ad 8b 2e 1e 0c 57 95 4f c3 64 03}
; run: @f3i33({39 6c bb da bd ac 2d ca 33 70 12 fa 03}, {5b dd 5c 2f d0 5d c6 71 d3 39 cf b4 02}, {00*13}) -> {39 6c bb da bd ac 2d ca 33 70 12 fa 03} {5b dd 5c 2f d0 5d c6 71 d3 39 cf b4 02} {ab c6 1a 01 ec 4e 67 58 60 36 43 45 01}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 3f}, {00*16}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 3f} {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}
; run: @f2i63({00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f}, {02 00 00 00 00 00 00 80 fc ff ff ff ff ff ff 3f}, {00*16}) -> {00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f} {02 00 00 00 00 00 00 80 fc ff ff ff ff ff ff 3f} {00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 1f}
; run: @f2i63({a2 55 31 f7 f8 84 21 16 2d 2d 2d 2d 2d 2d 2d 2d}, {d1 9d 0b b4 7e 23 a1 fe 00 00 00 00 00 00 00 00}, {00*16}) -> {a2 55 31 f7 f8 84 21 16 2d 2d 2d 2d 2d 2d 2d 2d} {d1 9d 0b b4 7e 23 a1 fe 00 00 00 00 00 00 00 00} {a2 55 31 f7 f8 84 21 16 00 00 00 00 00 00 00 00}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff 3f 01 00 00 00 00 00 00 00}, {00*16}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff 3f 01 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}
; run: @f2i63({72 2d ed 5f 88 4e 3c 4a d2 70 f7 25 72 fa a1 2f}, {2a 0d 33 3c 5b 35 72 06 2f 16 24 12 73 ef 5d 32}, {00*16}) -> {72 2d ed 5f 88 4e 3c 4a d2 70 f7 25 72 fa a1 2f} {2a 0d 33 3c 5b 35 72 06 2f 16 24 12 73 ef 5d 32} {a4 9c bb c9 9c 03 54 03 d2 70 f7 25 72 fa a1 2f}
; run: @f2i63({ee b7 1f 89 d7 39 1a a3 9a 04 a5 99 d6 8e c1 1f}, {0c 8f 97 54 07 b7 49 c1 ab b9 01 5e f9 88 cc 1a}, {00*16}) -> {ee b7 1f 89 d7 39 1a a3 9a 04 a5 99 d6 8e c1 1f} {0c 8f 97 54 07 b7 49 c1 ab b9 01 5e f9 88 cc 1a} {ee b7 1f 89 d7 39 1a 23 ef 4a a3 3b dd 05 f5 04}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f} {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}
; run: @f2i128({d1 8d 83 6e 7a 78 ee 50 f5 f2 73 09 d9 b3 7b d1 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {70 3c a4 36 66 91 92 3d 0a 01 bf 4a 0d b0 37 b9 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*32}) -> {d1 8d 83 6e 7a 78 ee 50 f5 f2 73 09 d9 b3 7b d1 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a} {70 3c a4 36 66 91 92 3d 0a 01 bf 4a 0d b0 37 b9 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {61 51 df 37 14 e7 5b 13 eb f1 b4 be cb 03 44 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @f2i128({a1 a0 fe 69 f5 d2 30 0e 4c 03 6e e9 03 b0 2e af 6f 6f 82 1f a7 6e 3a f2 dc 00 45 8f 8a a1 2d 05}, {9e e7 8e 0f 34 f0 f0 6f 77 1a f0 82 42 ec 80 4a 5f 69 4b a0 d9 7d 9c 32 ed 28 90 cc 5e 97 e8 6f}, {00*32}) -> {a1 a0 fe 69 f5 d2 30 0e 4c 03 6e e9 03 b0 2e af 6f 6f 82 1f a7 6e 3a f2 dc 00 45 8f 8a a1 2d 05} {9e e7 8e 0f 34 f0 f0 6f 77 1a f0 82 42 ec 80 4a 5f 69 4b a0 d9 7d 9c 32 ed 28 90 cc 5e 97 e8 6f} {65 d1 e0 4a 8d f2 4e 2e 5d ce 8d e3 7e d7 2c 1a 6f 6f 82 1f a7 6e 3a f2 dc 00 45 8f 8a a1 2d 05}
; run: @f2i128({f9 c7 62 b2 d7 8e 5c 22 17 2f 0a f6 57 ba b6 76 80 0e 2d ff 05 7a 38 2b 27 de 53 83 8a 37 fc ca}, {44 bd cb c4 c7 16 c3 dc 03 6f 7c f1 6f ba 05 23 93 a0 32 99 ca f3 bc f1 97 89 c7 db 62 9f f6 4c}, {00*32}) -> {f9 c7 62 b2 d7 8e 5c 22 17 2f 0a f6 57 ba b6 76 80 0e 2d ff 05 7a 38 2b 27 de 53 83 8a 37 fc ca} {44 bd cb c4 c7 16 c3 dc 03 6f 7c f1 6f ba 05 23 93 a0 32 99 ca f3 bc f1 97 89 c7 db 62 9f f6 4c} {2d 90 ff 63 80 4a 13 8c 0b e2 94 21 08 8b a5 0d 5a cd c7 cc 70 92 be 47 f7 ca c4 cb c4 f8 0e 31}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 30}, {01 ff 80 7f 02 f9 5a 0f 48}, {00*9}) -> {00 01 ff 80 7f 02 f9 5a 30} {01 ff 80 7f 02 f9 5a 0f 48} {00 01 7f 01 01 02 45 00 30}
; run: @f9i8({80 7f 02 f9 d7 0f 00 01 ff}, {02 f9 5a 0f 54 01 ff 80 7f}, {00*9}) -> {80 7f 02 f9 d7 0f 00 01 ff} {02 f9 5a 0f 54 01 ff 80 7f} {00 7f 02 09 2f 00 00 01 01}
; run: @f9i8({0a 5a 0f 00 01 ff 80 7f 02}, {17 01 ff 80 7f 02 f9 5a 0f}, {00*9}) -> {0a 5a 0f 00 01 ff 80 7f 02} {17 01 ff 80 7f 02 f9 5a 0f} {0a 00 0f 00 01 01 80 25 02}
; run: @f9i8({00 01 ff 80 7f 1d f9 5a 0f}, {7f 02 f9 5a 0f 50 01 ff 80}, {00*9}) -> {00 01 ff 80 7f 1d f9 5a 0f} {7f 02 f9 5a 0f 50 01 ff 80} {00 01 06 26 07 1d 00 5a 0f}
; run: @f9i8({4c 63 a7 e0 62 a3 08 de b8}, {e5 d5 df a1 67 ad 51 c8 10}, {00*9}) -> {4c 63 a7 e0 62 a3 08 de b8} {e5 d5 df a1 67 ad 51 c8 10} {4c 63 a7 3f 62 a3 08 16 08}
; run: @f9i8({04 9e fd 5f 55 2e 65 5d db}, {8b cc a0 22 d4 3f b7 f8 99}, {00*9}) -> {04 9e fd 5f 55 2e 65 5d db} {8b cc a0 22 d4 3f b7 f8 99} {04 9e 5d 1b 55 2e 65 5d 42}
; run: @f1i7({00}, {01}, {00*1}) -> {00} {01} {00}
; run: @f1i7({40}, {02}, {00*1}) -> {40} {02} {00}
; run: @f1i7({1e}, {50}, {00*1}) -> {1e} {50} {1e}
; run: @f1i7({00}, {3f}, {00*1}) -> {00} {3f} {00}
; run: @f1i7({63}, {5d}, {00*1}) -> {63} {5d} {06}
; run: @f1i7({3a}, {51}, {00*1}) -> {3a} {51} {3a}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 80}, {00*24}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 80} {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff 7f}
; run: @f3i64({00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00}, {02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a}, {00*24}) -> {00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00} {02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a} {00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00}
; run: @f3i64({fe 77 3c 1c 6c 02 91 9b 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78}, {16 72 cb c4 0d b6 a2 4f 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {00*24}) -> {fe 77 3c 1c 6c 02 91 9b 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78} {16 72 cb c4 0d b6 a2 4f 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {e8 05 71 57 5e 4c ee 4b 00 00 00 00 00 00 00 00 0f 1e 2d 3c 4b 5a 69 78}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff}, {00*24}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 06 00 00 00 00 00 00 00}
; run: @f3i64({b2 50 05 24 dd d1 de 85 5f bd 34 67 cf 93 51 5c 5a a3 13 1d 9c 16 bd 58}, {31 24 a7 c8 69 fa d6 dc 7c 9a 16 ff b1 29 89 a6 bf d1 70 8f e6 18 44 87}, {00*24}) -> {b2 50 05 24 dd d1 de 85 5f bd 34 67 cf 93 51 5c 5a a3 13 1d 9c 16 bd 58} {31 24 a7 c8 69 fa d6 dc 7c 9a 16 ff b1 29 89 a6 bf d1 70 8f e6 18 44 87} {b2 50 05 24 dd d1 de 85 5f bd 34 67 cf 93 51 5c 5a a3 13 1d 9c 16 bd 58}
; run: @f3i64({05 e0 d9 b2 48 27 2d c9 a6 27 67 cf 2e d7 cb e0 67 40 14 4b 75 f4 70 6f}, {3b 17 51 59 a8 fd 86 c6 93 27 c2 77 97 e8 22 11 6b be 77 a7 03 f6 47 b0}, {00*24}) -> {05 e0 d9 b2 48 27 2d c9 a6 27 67 cf 2e d7 cb e0 67 40 14 4b 75 f4 70 6f} {3b 17 51 59 a8 fd 86 c6 93 27 c2 77 97 e8 22 11 6b be 77 a7 03 f6 47 b0} {ca c8 88 59 a0 29 a6 02 2f 25 8b ba 7d 07 06 02 67 40 14 4b 75 f4 70 6f}
; run: @f33i1({2a 80 02 88 00}, {ff ff ff ff 01}, {00*5}) -> {2a 80 02 88 00} {ff ff ff ff 01} {00 00 00 00 00}
; run: @f33i1({7f f7 7d df 01}, {ff ff ff ff 01}, {00*5}) -> {7f f7 7d df 01} {ff ff ff ff 01} {00 00 00 00 00}
; run: @f33i1({28 00 a0 08 00}, {ff ff ff ff 01}, {00*5}) -> {28 00 a0 08 00} {ff ff ff ff 01} {00 00 00 00 00}
; run: @f33i1({75 f5 d5 55 01}, {ff ff ff ff 01}, {00*5}) -> {75 f5 d5 55 01} {ff ff ff ff 01} {00 00 00 00 00}
; run: @f33i1({7c 86 fa 9c 00}, {ff ff ff ff 01}, {00*5}) -> {7c 86 fa 9c 00} {ff ff ff ff 01} {00 00 00 00 00}
; run: @f33i1({98 44 15 ff 01}, {ff ff ff ff 01}, {00*5}) -> {98 44 15 ff 01} {ff ff ff ff 01} {00 00 00 00 00}

define void @f3i5(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0.n = trunc i16 %v0.w to i15
  %v0 = bitcast i15 %v0.n to <3 x i5>
  %v1.w = load i16, ptr %p1, align 1
  %v1.n = trunc i16 %v1.w to i15
  %v1 = bitcast i15 %v1.n to <3 x i5>
  %r = urem <3 x i5> %v0, %v1
  %out.n = bitcast <3 x i5> %r to i15
  %out.w = zext i15 %out.n to i16
  store i16 %out.w, ptr %q, align 1
  ret void
}
define void @f1i64(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0 = bitcast i64 %v0.w to <1 x i64>
  %v1.w = load i64, ptr %p1, align 1
  %v1 = bitcast i64 %v1.w to <1 x i64>
  %r = urem <1 x i64> %v0, %v1
  %out.n = bitcast <1 x i64> %r to i64
  store i64 %out.n, ptr %q, align 1
  ret void
}
define void @f16i1(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0 = bitcast i16 %v0.w to <16 x i1>
  %v1.w = load i16, ptr %p1, align 1
  %v1 = bitcast i16 %v1.w to <16 x i1>
  %r = urem <16 x i1> %v0, %v1
  %out.n = bitcast <16 x i1> %r to i16
  store i16 %out.n, ptr %q, align 1
  ret void
}
define void @f7i9(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0.n = trunc i64 %v0.w to i63
  %v0 = bitcast i63 %v0.n to <7 x i9>
  %v1.w = load i64, ptr %p1, align 1
  %v1.n = trunc i64 %v1.w to i63
  %v1 = bitcast i63 %v1.n to <7 x i9>
  %r = urem <7 x i9> %v0, %v1
  %out.n = bitcast <7 x i9> %r to i63
  %out.w = zext i63 %out.n to i64
  store i64 %out.w, ptr %q, align 1
  ret void
}
define void @f5i24(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i120, ptr %p0, align 1
  %v0 = bitcast i120 %v0.w to <5 x i24>
  %v1.w = load i120, ptr %p1, align 1
  %v1 = bitcast i120 %v1.w to <5 x i24>
  %r = urem <5 x i24> %v0, %v1
  %out.n = bitcast <5 x i24> %r to i120
  store i120 %out.n, ptr %q, align 1
  ret void
}
define void @f3i33(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i104, ptr %p0, align 1
  %v0.n = trunc i104 %v0.w to i99
  %v0 = bitcast i99 %v0.n to <3 x i33>
  %v1.w = load i104, ptr %p1, align 1
  %v1.n = trunc i104 %v1.w to i99
  %v1 = bitcast i99 %v1.n to <3 x i33>
  %r = urem <3 x i33> %v0, %v1
  %out.n = bitcast <3 x i33> %r to i99
  %out.w = zext i99 %out.n to i104
  store i104 %out.w, ptr %q, align 1
  ret void
}
define void @f2i63(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i128, ptr %p0, align 1
  %v0.n = trunc i128 %v0.w to i126
  %v0 = bitcast i126 %v0.n to <2 x i63>
  %v1.w = load i128, ptr %p1, align 1
  %v1.n = trunc i128 %v1.w to i126
  %v1 = bitcast i126 %v1.n to <2 x i63>
  %r = urem <2 x i63> %v0, %v1
  %out.n = bitcast <2 x i63> %r to i126
  %out.w = zext i126 %out.n to i128
  store i128 %out.w, ptr %q, align 1
  ret void
}
define void @f2i128(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i256, ptr %p0, align 1
  %v0 = bitcast i256 %v0.w to <2 x i128>
  %v1.w = load i256, ptr %p1, align 1
  %v1 = bitcast i256 %v1.w to <2 x i128>
  %r = urem <2 x i128> %v0, %v1
  %out.n = bitcast <2 x i128> %r to i256
  store i256 %out.n, ptr %q, align 1
  ret void
}
define void @f9i8(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i72, ptr %p0, align 1
  %v0 = bitcast i72 %v0.w to <9 x i8>
  %v1.w = load i72, ptr %p1, align 1
  %v1 = bitcast i72 %v1.w to <9 x i8>
  %r = urem <9 x i8> %v0, %v1
  %out.n = bitcast <9 x i8> %r to i72
  store i72 %out.n, ptr %q, align 1
  ret void
}
define void @f1i7(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i8, ptr %p0, align 1
  %v0.n = trunc i8 %v0.w to i7
  %v0 = bitcast i7 %v0.n to <1 x i7>
  %v1.w = load i8, ptr %p1, align 1
  %v1.n = trunc i8 %v1.w to i7
  %v1 = bitcast i7 %v1.n to <1 x i7>
  %r = urem <1 x i7> %v0, %v1
  %out.n = bitcast <1 x i7> %r to i7
  %out.w = zext i7 %out.n to i8
  store i8 %out.w, ptr %q, align 1
  ret void
}
define void @f3i64(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i192, ptr %p0, align 1
  %v0 = bitcast i192 %v0.w to <3 x i64>
  %v1.w = load i192, ptr %p1, align 1
  %v1 = bitcast i192 %v1.w to <3 x i64>
  %r = urem <3 x i64> %v0, %v1
  %out.n = bitcast <3 x i64> %r to i192
  store i192 %out.n, ptr %q, align 1
  ret void
}
define void @f33i1(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i40, ptr %p0, align 1
  %v0.n = trunc i40 %v0.w to i33
  %v0 = bitcast i33 %v0.n to <33 x i1>
  %v1.w = load i40, ptr %p1, align 1
  %v1.n = trunc i40 %v1.w to i33
  %v1 = bitcast i33 %v1.n to <33 x i1>
  %r = urem <33 x i1> %v0, %v1
  %out.n = bitcast <33 x i1> %r to i33
  %out.w = zext i33 %out.n to i40
  store i40 %out.w, ptr %q, align 1
  ret void
}
