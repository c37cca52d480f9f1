; select by icmp ugt of vectors of odd shapes.
; oracle: LLVM 19 does not come to an end with some of these shapes
; run: @f3i5({20 7c}, {e1 43}, {00*2}) -> {20 7c} {e1 43} {e1 7f}
; run: @f3i5({f0 09}, {22 6b}, {00*2}) -> {f0 09} {22 6b} {30 6b}
; run: @f3i5({59 03}, {e1 43}, {00*2}) -> {59 03} {e1 43} {f9 43}
; run: @f3i5({e1 43}, {22 6b}, {00*2}) -> {e1 43} {22 6b} {e2 6b}
; run: @f3i5({39 1e}, {6f 0e}, {00*2}) -> {39 1e} {6f 0e} {79 1e}
; run: @f3i5({b1 09}, {29 0d}, {00*2}) -> {b1 09} {29 0d} {b1 0d}
; run: @f1i64({00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00}, {00*8}) -> {00 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 00}
; run: @f1i64({00 00 00 00 00 00 00 80}, {02 00 00 00 00 00 00 00}, {00*8}) -> {00 00 00 00 00 00 00 80} {02 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 80}
; run: @f1i64({f9 ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00}, {00*8}) -> {f9 ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00} {f9 ff ff ff ff ff ff ff}
; run: @f1i64({00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff 7f}, {00*8}) -> {00 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff 7f} {ff ff ff ff ff ff ff 7f}
; run: @f1i64({08 3a b3 0d 1f 18 13 82}, {df 0a c6 01 e4 bd ca 9a}, {00*8}) -> {08 3a b3 0d 1f 18 13 82} {df 0a c6 01 e4 bd ca 9a} {df 0a c6 01 e4 bd ca 9a}
; run: @f1i64({df c4 f5 d1 e6 a4 90 9c}, {d4 5c 6a 1e f3 d3 f3 ff}, {00*8}) -> {df c4 f5 d1 e6 a4 90 9c} {d4 5c 6a 1e f3 d3 f3 ff} {d4 5c 6a 1e f3 d3 f3 ff}
; run: @f16i1({aa aa}, {55 55}, {00*2}) -> {aa aa} {55 55} {ff ff}
; run: @f16i1({55 55}, {55 55}, {00*2}) -> {55 55} {55 55} {55 55}
; run: @f16i1({aa aa}, {55 55}, {00*2}) -> {aa aa} {55 55} {ff ff}
; run: @f16i1({55 55}, {55 55}, {00*2}) -> {55 55} {55 55} {55 55}
; run: @f16i1({b2 bc}, {ad d0}, {00*2}) -> {b2 bc} {ad d0} {bf fc}
; run: @f16i1({2c 84}, {90 ef}, {00*2}) -> {2c 84} {90 ef} {bc ef}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {01 fe 03 fc 27 20 bf 16}, {00*8}) -> {00 02 fc 07 f8 4f 40 7e} {01 fe 03 fc 27 20 bf 16} {01 fe ff 07 f8 2f 7f 7e}
; run: @f7i9({00 ff 09 c8 af e5 01 00}, {02 f2 6b 79 00 20 c0 7f}, {00*8}) -> {00 ff 09 c8 af e5 01 00} {02 f2 6b 79 00 20 c0 7f} {00 f3 6b c9 af e5 c1 7f}
; run: @f7i9({f9 b5 3c 00 10 e0 3f 40}, {00 02 fc 07 f8 4f 40 7e}, {00*8}) -> {f9 b5 3c 00 10 e0 3f 40} {00 02 fc 07 f8 4f 40 7e} {f9 b5 fc 07 f8 ef 7f 7e}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {ff 04 e4 d7 f2 00 40 00}, {00*8}) -> {00 02 fc 07 f8 4f 40 7e} {ff 04 e4 d7 f2 00 40 00} {ff 04 fc 07 f8 4f 40 7e}
; run: @f7i9({65 59 aa 91 50 7b 7a 65}, {6c bf 94 aa 91 0b 06 35}, {00*8}) -> {65 59 aa 91 50 7b 7a 65} {6c bf 94 aa 91 0b 06 35} {6c 59 96 aa 51 7b 7a 65}
; run: @f7i9({4e 29 09 59 2a 8a 06 27}, {fa dc f6 75 65 b9 25 34}, {00*8}) -> {4e 29 09 59 2a 8a 06 27} {fa dc f6 75 65 b9 25 34} {4e dd f6 5d 6a b9 25 34}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {01 00 00 ff ff ff 00 00 80 ff ff 7f 02 00 00}, {00*15}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {01 00 00 ff ff ff 00 00 80 ff ff 7f 02 00 00} {01 00 00 ff ff ff ff ff ff 00 00 80 ff ff 7f}
; run: @f5i24({00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a}, {02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00}, {00*15}) -> {00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a} {02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00} {00 00 80 f9 ff ff 5a 5a 5a f9 ff ff 5a 5a 5a}
; run: @f5i24({f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00}, {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*15}) -> {f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00} {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {f9 ff ff 5a 5a 5a ff ff ff 00 00 80 ff ff 7f}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d}, {00*15}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d} {ff ff 7f 02 00 00 ff ff ff 00 00 80 ff ff 7f}
; run: @f5i24({79 bb 4a f9 db 02 0e d1 40 6f 44 96 ea 0d 5f}, {b4 e5 2c 39 4a bb c1 6a 5f 2d 78 01 32 e5 30}, {00*15}) -> {79 bb 4a f9 db 02 0e d1 40 6f 44 96 ea 0d 5f} {b4 e5 2c 39 4a bb c1 6a 5f 2d 78 01 32 e5 30} {79 bb 4a 39 4a bb c1 6a 5f 6f 44 96 ea 0d 5f}
; run: @f5i24({3e 8f 78 9c 8b 02 87 c9 2d 93 b5 a2 8e 73 44}, {25 6f 1d 18 07 e0 27 b4 43 c7 a4 c0 9c 5b eb}, {00*15}) -> {3e 8f 78 9c 8b 02 87 c9 2d 93 b5 a2 8e 73 44} {25 6f 1d 18 07 e0 27 b4 43 c7 a4 c0 9c 5b eb} {3e 8f 78 18 07 e0 27 b4 43 c7 a4 c0 9c 5b eb}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {01 00 00 00 fe ff ff ff 03 00 00 00 04}, {00*13}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {01 00 00 00 fe ff ff ff 03 00 00 00 04} {01 00 00 00 fe ff ff ff ff ff ff ff 07}
; run: @f3i33({00 00 00 00 ff ff ff ff 09 00 00 00 00}, {02 00 00 00 f2 ff ff ff 6b 69 69 69 01}, {00*13}) -> {00 00 00 00 ff ff ff ff 09 00 00 00 00} {02 00 00 00 f2 ff ff ff 6b 69 69 69 01} {00 00 00 00 f3 ff ff ff 6b 69 69 69 01}
; run: @f3i33({f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04}, {00 00 00 00 02 00 00 00 fc ff ff ff 07}, {00*13}) -> {f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04} {00 00 00 00 02 00 00 00 fc ff ff ff 07} {f9 ff ff ff b5 b4 b4 b4 fc ff ff ff 07}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {ff ff ff ff 04 00 00 00 e4 ff ff ff 07}, {00*13}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {ff ff ff ff 04 00 00 00 e4 ff ff ff 07} {ff ff ff ff 04 00 00 00 fc ff ff ff 07}
; run: @f3i33({2f 4b 03 80 b7 46 5a 17 65 01 b1 a0 05}, {52 f4 b9 64 7d 01 38 46 0a c5 98 f2 02}, {00*13}) -> {2f 4b 03 80 b7 46 5a 17 65 01 b1 a0 05} {52 f4 b9 64 7d 01 38 46 0a c5 98 f2 02} {2f 4b 03 80 7d 01 38 46 66 01 b1 a0 05}
; run: @f3i33({e5 d3 30 d9 72 d8 76 b5 7b 59 5b 94 07}, {df b1 7b 41 b7 ba b9 5e a0 bb 8c e3 06}, {00*13}) -> {e5 d3 30 d9 72 d8 76 b5 7b 59 5b 94 07} {df b1 7b 41 b7 ba b9 5e a0 bb 8c e3 06} {df b1 7b 41 73 d8 76 b5 7b 59 5b 94 07}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 3f}, {00*16}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 3f} {01 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 3f}
; run: @f2i63({00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f}, {02 00 00 00 00 00 00 80 fc ff ff ff ff ff ff 3f}, {00*16}) -> {00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f} {02 00 00 00 00 00 00 80 fc ff ff ff ff ff ff 3f} {00 00 00 00 00 00 00 c0 fc ff ff ff ff ff ff 3f}
; run: @f2i63({f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d}, {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {00*16}) -> {f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d} {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff 3f 01 00 00 00 00 00 00 00}, {00*16}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff 3f 01 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff 3f 01 00 00 00 00 00 00 00}
; run: @f2i63({a2 55 31 f7 f8 84 21 16 b9 96 f6 2f 44 27 1e 25}, {d1 9d 0b b4 7e 23 a1 7e 95 86 19 9e ad 1a 39 03}, {00*16}) -> {a2 55 31 f7 f8 84 21 16 b9 96 f6 2f 44 27 1e 25} {d1 9d 0b b4 7e 23 a1 7e 95 86 19 9e ad 1a 39 03} {d1 9d 0b b4 7e 23 a1 7e b9 96 f6 2f 44 27 1e 25}
; run: @f2i63({a4 e1 ee 4b e4 f4 43 5f f7 db 8f c4 eb 1c 8d 11}, {5e 2c 48 24 e6 de bb 64 86 c7 4b aa 83 db a4 20}, {00*16}) -> {a4 e1 ee 4b e4 f4 43 5f f7 db 8f c4 eb 1c 8d 11} {5e 2c 48 24 e6 de bb 64 86 c7 4b aa 83 db a4 20} {5e 2c 48 24 e6 de bb 64 86 c7 4b aa 83 db a4 20}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff} {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f} {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @f2i128({f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*32}) -> {f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @f2i128({d1 8d 83 6e 7a 78 ee 50 f5 f2 73 09 d9 b3 7b d1 a1 a0 fe 69 f5 d2 30 0e 4c 03 6e e9 03 b0 2e af}, {70 3c a4 36 66 91 92 3d 0a 01 bf 4a 0d b0 37 b9 9e e7 8e 0f 34 f0 f0 6f 77 1a f0 82 42 ec 80 4a}, {00*32}) -> {d1 8d 83 6e 7a 78 ee 50 f5 f2 73 09 d9 b3 7b d1 a1 a0 fe 69 f5 d2 30 0e 4c 03 6e e9 03 b0 2e af} {70 3c a4 36 66 91 92 3d 0a 01 bf 4a 0d b0 37 b9 9e e7 8e 0f 34 f0 f0 6f 77 1a f0 82 42 ec 80 4a} {d1 8d 83 6e 7a 78 ee 50 f5 f2 73 09 d9 b3 7b d1 a1 a0 fe 69 f5 d2 30 0e 4c 03 6e e9 03 b0 2e af}
; run: @f2i128({6f 6f 82 1f a7 6e 3a f2 dc 00 45 8f 8a a1 2d 05 f9 c7 62 b2 d7 8e 5c 22 17 2f 0a f6 57 ba b6 76}, {5f 69 4b a0 d9 7d 9c 32 ed 28 90 cc 5e 97 e8 6f 44 bd cb c4 c7 16 c3 dc 03 6f 7c f1 6f ba 05 23}, {00*32}) -> {6f 6f 82 1f a7 6e 3a f2 dc 00 45 8f 8a a1 2d 05 f9 c7 62 b2 d7 8e 5c 22 17 2f 0a f6 57 ba b6 76} {5f 69 4b a0 d9 7d 9c 32 ed 28 90 cc 5e 97 e8 6f 44 bd cb c4 c7 16 c3 dc 03 6f 7c f1 6f ba 05 23} {5f 69 4b a0 d9 7d 9c 32 ed 28 90 cc 5e 97 e8 6f f9 c7 62 b2 d7 8e 5c 22 17 2f 0a f6 57 ba b6 76}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {01 ff 80 7f 02 f9 5a 0f 00}, {00*9}) -> {00 01 ff 80 7f 02 f9 5a 0f} {01 ff 80 7f 02 f9 5a 0f 00} {01 ff ff 80 7f f9 f9 5a 0f}
; run: @f9i8({80 7f 02 f9 5a 0f 00 01 ff}, {02 f9 5a 0f 00 01 ff 80 7f}, {00*9}) -> {80 7f 02 f9 5a 0f 00 01 ff} {02 f9 5a 0f 00 01 ff 80 7f} {80 f9 5a f9 5a 0f ff 80 ff}
; run: @f9i8({f9 5a 0f 00 01 ff 80 7f 02}, {00 01 ff 80 7f 02 f9 5a 0f}, {00*9}) -> {f9 5a 0f 00 01 ff 80 7f 02} {00 01 ff 80 7f 02 f9 5a 0f} {f9 5a ff 80 7f ff f9 7f 0f}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {7f 02 f9 5a 0f 00 01 ff 80}, {00*9}) -> {00 01 ff 80 7f 02 f9 5a 0f} {7f 02 f9 5a 0f 00 01 ff 80} {7f 02 ff 80 7f 02 f9 ff 80}
; run: @f9i8({30 d7 0a 1d 4c 63 a7 e0 62}, {48 54 17 50 e5 d5 df a1 67}, {00*9}) -> {30 d7 0a 1d 4c 63 a7 e0 62} {48 54 17 50 e5 d5 df a1 67} {48 d7 17 50 e5 d5 df e0 67}
; run: @f9i8({a3 08 de b8 04 9e fd 5f 55}, {ad 51 c8 10 8b cc a0 22 d4}, {00*9}) -> {a3 08 de b8 04 9e fd 5f 55} {ad 51 c8 10 8b cc a0 22 d4} {ad 51 de b8 8b cc fd 5f d4}
; run: @f1i7({00}, {01}, {00*1}) -> {00} {01} {01}
; run: @f1i7({40}, {02}, {00*1}) -> {40} {02} {40}
; run: @f1i7({79}, {00}, {00*1}) -> {79} {00} {79}
; run: @f1i7({00}, {3f}, {00*1}) -> {00} {3f} {3f}
; run: @f1i7({1e}, {50}, {00*1}) -> {1e} {50} {50}
; run: @f1i7({63}, {5d}, {00*1}) -> {63} {5d} {63}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 80}, {00*24}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 80} {01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @f3i64({00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00}, {02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a}, {00*24}) -> {00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00} {02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a} {00 00 00 00 00 00 00 80 f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a}
; run: @f3i64({f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78}, {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {00*24}) -> {f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78} {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a ff ff ff ff ff ff ff ff}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff}, {00*24}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff} {ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}
; run: @f3i64({fe 77 3c 1c 6c 02 91 9b b2 50 05 24 dd d1 de 85 5f bd 34 67 cf 93 51 5c}, {16 72 cb c4 0d b6 a2 4f 31 24 a7 c8 69 fa d6 dc 7c 9a 16 ff b1 29 89 a6}, {00*24}) -> {fe 77 3c 1c 6c 02 91 9b b2 50 05 24 dd d1 de 85 5f bd 34 67 cf 93 51 5c} {16 72 cb c4 0d b6 a2 4f 31 24 a7 c8 69 fa d6 dc 7c 9a 16 ff b1 29 89 a6} {fe 77 3c 1c 6c 02 91 9b 31 24 a7 c8 69 fa d6 dc 7c 9a 16 ff b1 29 89 a6}
; run: @f3i64({5a a3 13 1d 9c 16 bd 58 05 e0 d9 b2 48 27 2d c9 a6 27 67 cf 2e d7 cb e0}, {bf d1 70 8f e6 18 44 87 3b 17 51 59 a8 fd 86 c6 93 27 c2 77 97 e8 22 11}, {00*24}) -> {5a a3 13 1d 9c 16 bd 58 05 e0 d9 b2 48 27 2d c9 a6 27 67 cf 2e d7 cb e0} {bf d1 70 8f e6 18 44 87 3b 17 51 59 a8 fd 86 c6 93 27 c2 77 97 e8 22 11} {bf d1 70 8f e6 18 44 87 05 e0 d9 b2 48 27 2d c9 a6 27 67 cf 2e d7 cb e0}
; run: @f33i1({aa aa aa aa 00}, {55 55 55 55 01}, {00*5}) -> {aa aa aa aa 00} {55 55 55 55 01} {ff ff ff ff 01}
; run: @f33i1({55 55 55 55 01}, {55 55 55 55 01}, {00*5}) -> {55 55 55 55 01} {55 55 55 55 01} {55 55 55 55 01}
; run: @f33i1({aa aa aa aa 00}, {55 55 55 55 01}, {00*5}) -> {aa aa aa aa 00} {55 55 55 55 01} {ff ff ff ff 01}
; run: @f33i1({55 55 55 55 01}, {55 55 55 55 01}, {00*5}) -> {55 55 55 55 01} {55 55 55 55 01} {55 55 55 55 01}
; run: @f33i1({0b 62 e8 63 00}, {0b 09 a3 98 00}, {00*5}) -> {0b 62 e8 63 00} {0b 09 a3 98 00} {0b 6b eb fb 00}
; run: @f33i1({94 2f d9 3a 01}, {d8 3b c4 b1 01}, {00*5}) -> {94 2f d9 3a 01} {d8 3b c4 b1 01} {dc 3f dd bb 01}

define void @f3i5(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0.n = trunc i16 %v0.w to i15
  %v0 = bitcast i15 %v0.n to <3 x i5>
  %v1.w = load i16, ptr %p1, align 1
  %v1.n = trunc i16 %v1.w to i15
  %v1 = bitcast i15 %v1.n to <3 x i5>
  %c = icmp ugt <3 x i5> %v0, %v1
  %r = select <3 x i1> %c, <3 x i5> %v0, <3 x i5> %v1
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
  %c = icmp ugt <1 x i64> %v0, %v1
  %r = select <1 x i1> %c, <1 x i64> %v0, <1 x i64> %v1
  %out.n = bitcast <1 x i64> %r to i64
  store i64 %out.n, ptr %q, align 1
  ret void
}
define void @f16i1(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0 = bitcast i16 %v0.w to <16 x i1>
  %v1.w = load i16, ptr %p1, align 1
  %v1 = bitcast i16 %v1.w to <16 x i1>
  %c = icmp ugt <16 x i1> %v0, %v1
  %r = select <16 x i1> %c, <16 x i1> %v0, <16 x i1> %v1
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
  %c = icmp ugt <7 x i9> %v0, %v1
  %r = select <7 x i1> %c, <7 x i9> %v0, <7 x i9> %v1
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
  %c = icmp ugt <5 x i24> %v0, %v1
  %r = select <5 x i1> %c, <5 x i24> %v0, <5 x i24> %v1
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
  %c = icmp ugt <3 x i33> %v0, %v1
  %r = select <3 x i1> %c, <3 x i33> %v0, <3 x i33> %v1
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
  %c = icmp ugt <2 x i63> %v0, %v1
  %r = select <2 x i1> %c, <2 x i63> %v0, <2 x i63> %v1
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
  %c = icmp ugt <2 x i128> %v0, %v1
  %r = select <2 x i1> %c, <2 x i128> %v0, <2 x i128> %v1
  %out.n = bitcast <2 x i128> %r to i256
  store i256 %out.n, ptr %q, align 1
  ret void
}
define void @f9i8(ptr %p0, ptr %p1, ptr %q) {
  %v0.w = load i72, ptr %p0, align 1
  %v0 = bitcast i72 %v0.w to <9 x i8>
  %v1.w = load i72, ptr %p1, align 1
  %v1 = bitcast i72 %v1.w to <9 x i8>
  %c = icmp ugt <9 x i8> %v0, %v1
  %r = select <9 x i1> %c, <9 x i8> %v0, <9 x i8> %v1
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
  %c = icmp ugt <1 x i7> %v0, %v1
  %r = select <1 x i1> %c, <1 x i7> %v0, <1 x i7> %v1
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
  %c = icmp ugt <3 x i64> %v0, %v1
  %r = select <3 x i1> %c, <3 x i64> %v0, <3 x i64> %v1
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
  %c = icmp ugt <33 x i1> %v0, %v1
  %r = select <33 x i1> %c, <33 x i1> %v0, <33 x i1> %v1
  %out.n = bitcast <33 x i1> %r to i33
  %out.w = zext i33 %out.n to i40
  store i40 %out.w, ptr %q, align 1
  ret void
}
