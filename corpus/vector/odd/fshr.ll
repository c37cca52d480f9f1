; llvm.fshr on vectors of odd shapes.
; run: @f3i5({20 7c}, {e1 43}, {4f 64}, {00*2}) -> {20 7c} {e1 43} {4f 64} {e1 41}
; run: @f3i5({f0 09}, {22 6b}, {e1 43}, {00*2}) -> {f0 09} {22 6b} {e1 43} {81 37}
; run: @f3i5({59 03}, {e1 43}, {59 03}, {00*2}) -> {59 03} {e1 43} {59 03} {e1 41}
; run: @f3i5({e1 43}, {22 6b}, {f0 09}, {00*2}) -> {e1 43} {22 6b} {f0 09} {31 1b}
; run: @f3i5({64 20}, {dc 6a}, {f3 32}, {00*2}) -> {64 20} {dc 6a} {f3 32} {c9 19}
; run: @f3i5({08 5e}, {3a 5d}, {ee 5a}, {00*2}) -> {08 5e} {3a 5d} {ee 5a} {31 74}
; run: @f1i64({00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff 7f}, {00*8}) -> {00 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff 7f} {00 00 00 00 00 00 00 00}
; run: @f1i64({00 00 00 00 00 00 00 80}, {02 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00}, {00*8}) -> {00 00 00 00 00 00 00 80} {02 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00} {02 00 00 00 00 00 00 00}
; run: @f1i64({f9 ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00}, {02 00 00 00 00 00 00 00}, {00*8}) -> {f9 ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00} {02 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 40}
; run: @f1i64({00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff 7f}, {01 00 00 00 00 00 00 00}, {00*8}) -> {00 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff 7f} {01 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff 3f}
; run: @f1i64({93 48 f1 61 3a e3 fd 9b}, {ad 07 d5 a5 d3 b8 81 f4}, {d8 6b 1e 34 7a cf 91 db}, {00*8}) -> {93 48 f1 61 3a e3 fd 9b} {ad 07 d5 a5 d3 b8 81 f4} {d8 6b 1e 34 7a cf 91 db} {a5 d3 b8 81 f4 93 48 f1}
; run: @f1i64({03 c3 b1 3c ff fc 5e 77}, {9c 63 0e 53 09 13 65 ca}, {d2 b5 3f c2 49 20 af 92}, {00*8}) -> {03 c3 b1 3c ff fc 5e 77} {9c 63 0e 53 09 13 65 ca} {d2 b5 3f c2 49 20 af 92} {c3 54 c2 44 99 f2 c0 70}
; run: @f16i1({aa aa}, {55 55}, {aa aa}, {00*2}) -> {aa aa} {55 55} {aa aa} {55 55}
; run: @f16i1({55 55}, {55 55}, {55 55}, {00*2}) -> {55 55} {55 55} {55 55} {55 55}
; run: @f16i1({aa aa}, {55 55}, {aa aa}, {00*2}) -> {aa aa} {55 55} {aa aa} {55 55}
; run: @f16i1({55 55}, {55 55}, {55 55}, {00*2}) -> {55 55} {55 55} {55 55} {55 55}
; run: @f16i1({b9 50}, {1f 34}, {6d 20}, {00*2}) -> {b9 50} {1f 34} {6d 20} {1f 34}
; run: @f16i1({4c fa}, {34 88}, {4d 35}, {00*2}) -> {4c fa} {34 88} {4d 35} {34 88}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {01 fe 03 fc 27 20 bf 16}, {ff 04 e4 d7 f2 00 40 00}, {00*8}) -> {00 02 fc 07 f8 4f 40 7e} {01 fe 03 fc 27 20 bf 16} {ff 04 e4 d7 f2 00 40 00} {00 fe 01 fe 87 3f 7f 4b}
; run: @f7i9({00 ff 09 c8 af e5 01 00}, {02 f2 6b 79 00 20 c0 7f}, {00 02 fc 07 f8 4f 40 7e}, {00*8}) -> {00 ff 09 c8 af e5 01 00} {02 f2 6b 79 00 20 c0 7f} {00 02 fc 07 f8 4f 40 7e} {02 f8 23 00 09 08 f0 3f}
; run: @f7i9({f9 b5 3c 00 10 e0 3f 40}, {00 02 fc 07 f8 4f 40 7e}, {02 f2 6b 79 00 20 c0 7f}, {00*8}) -> {f9 b5 3c 00 10 e0 3f 40} {00 02 fc 07 f8 4f 40 7e} {02 f2 6b 79 00 20 c0 7f} {80 00 fc 27 f0 2f e0 00}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {ff 04 e4 d7 f2 00 40 00}, {01 fe 03 fc 27 20 bf 16}, {00*8}) -> {00 02 fc 07 f8 4f 40 7e} {ff 04 e4 d7 f2 00 40 00} {01 fe 03 fc 27 20 bf 16} {7f 08 fc 5f 30 18 40 00}
; run: @f7i9({5a 2c 98 a5 02 40 85 7a}, {99 48 d8 2a f1 10 04 16}, {68 cc 69 eb 2d 6d e5 77}, {00*8}) -> {5a 2c 98 a5 02 40 85 7a} {99 48 d8 2a f1 10 04 16} {68 cc 69 eb 2d 6d e5 77} {a4 c3 b6 14 14 02 a1 45}
; run: @f7i9({72 cc e8 16 13 f2 71 4c}, {14 2b 15 c7 60 7b f5 77}, {82 d7 e0 a0 21 dd 4e 45}, {00*8}) -> {72 cc e8 16 13 f2 71 4c} {14 2b 15 c7 60 7b f5 77} {82 d7 e0 a0 21 dd 4e 45} {e5 98 c5 45 7c a8 fa 31}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {01 00 00 ff ff ff 00 00 80 ff ff 7f 02 00 00}, {ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d}, {00*15}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {01 00 00 ff ff ff 00 00 80 ff ff 7f 02 00 00} {ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d} {00 00 00 ff ff 7f 00 c0 ff 1f 00 00 00 fe ff}
; run: @f5i24({00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a}, {02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00}, {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*15}) -> {00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a} {02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00} {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {02 00 00 fc ff ff b4 04 00 1e 2d f9 00 00 b4}
; run: @f5i24({f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00}, {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00}, {00*15}) -> {f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00} {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00} {00 00 40 00 00 2d ff 83 47 00 01 00 ff ff 7f}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d}, {01 00 00 ff ff ff 00 00 80 ff ff 7f 02 00 00}, {00*15}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a 0f 1e 2d} {01 00 00 ff ff ff 00 00 80 ff ff 7f 02 00 00} {ff ff 3f 00 02 00 ff ff ff b4 b4 00 83 47 cb}
; run: @f5i24({cd ad d2 51 5c ba 16 5d be 46 8e 76 8a 46 b1}, {e1 1c 26 22 ff 23 f6 ba 61 f0 eb 63 bc 66 ab}, {90 9e 19 87 35 39 a5 58 94 c4 91 94 eb bc 4b}, {00*15}) -> {cd ad d2 51 5c ba 16 5d be 46 8e 76 8a 46 b1} {e1 1c 26 22 ff 23 f6 ba 61 f0 eb 63 bc 66 ab} {90 9e 19 87 35 39 a5 58 94 c4 91 94 eb bc 4b} {e1 1c 26 a2 b8 74 d7 0d b3 3e 66 e4 d7 6c 55}
; run: @f5i24({89 9f ef cd 36 f9 56 b9 a4 36 c5 7f fa 2f 93}, {d6 06 f1 08 1f 87 e5 ef 8c e0 39 2d ac 3e e0}, {9f 68 15 f3 c0 1d e5 f6 bf f4 82 a4 ac 45 cd}, {00*15}) -> {89 9f ef cd 36 f9 56 b9 a4 36 c5 7f fa 2f 93} {d6 06 f1 08 1f 87 e5 ef 8c e0 39 2d ac 3e e0} {9f 68 15 f3 c0 1d e5 f6 bf f4 82 a4 ac 45 cd} {13 3f df e3 b0 d9 b4 ca 25 9e d3 62 ae ff 32}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {01 00 00 00 fe ff ff ff 03 00 00 00 04}, {ff ff ff ff 04 00 00 00 e4 ff ff ff 07}, {00*13}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {01 00 00 00 fe ff ff ff 03 00 00 00 04} {ff ff ff ff 04 00 00 00 e4 ff ff ff 07} {00 00 00 00 fe ff ff ff 01 00 00 00 06}
; run: @f3i33({00 00 00 00 ff ff ff ff 09 00 00 00 00}, {02 00 00 00 f2 ff ff ff 6b 69 69 69 01}, {00 00 00 00 02 00 00 00 fc ff ff ff 07}, {00*13}) -> {00 00 00 00 ff ff ff ff 09 00 00 00 00} {02 00 00 00 f2 ff ff ff 6b 69 69 69 01} {00 00 00 00 02 00 00 00 fc ff ff ff 07} {02 00 00 00 f8 ff ff ff d3 d2 d2 22 00}
; run: @f3i33({f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04}, {00 00 00 00 02 00 00 00 fc ff ff ff 07}, {02 00 00 00 f2 ff ff ff 6b 69 69 69 01}, {00*13}) -> {f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04} {00 00 00 00 02 00 00 00 fc ff ff ff 07} {02 00 00 00 f2 ff ff ff 6b 69 69 69 01} {00 00 00 80 00 00 00 00 fc ff ff ff 07}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {ff ff ff ff 04 00 00 00 e4 ff ff ff 07}, {01 00 00 00 fe ff ff ff 03 00 00 00 04}, {00*13}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {ff ff ff ff 04 00 00 00 e4 ff ff ff 07} {01 00 00 00 fe ff ff ff 03 00 00 00 04} {ff ff ff 7f 00 00 00 08 fc ff ff ff 07}
; run: @f3i33({0e 81 0b 95 fa c5 fb 7a 09 02 76 d7 01}, {78 f8 63 7b 2e d9 e2 ab 8c 8a e0 f0 02}, {5c ff ee e0 74 8c c6 f0 a1 8d 93 6b 07}, {00*13}) -> {0e 81 0b 95 fa c5 fb 7a 09 02 76 d7 01} {78 f8 63 7b 2e d9 e2 ab 8c 8a e0 f0 02} {5c ff ee e0 74 8c c6 f0 a1 8d 93 6b 07} {c3 1f db e3 96 6c f1 55 aa 08 0e 2f 01}
; run: @f3i33({64 b2 95 38 fc f3 b3 98 f1 2f 81 91 03}, {e1 45 56 56 59 fc f6 c1 e5 15 2f a5 02}, {1e 7c 4f 09 72 c5 6f 15 56 f1 f2 3d 03}, {00*13}) -> {64 b2 95 38 fc f3 b3 98 f1 2f 81 91 03} {e1 45 56 56 59 fc f6 c1 e5 15 2f a5 02} {1e 7c 4f 09 72 c5 6f 15 56 f1 f2 3d 03} {59 59 25 93 83 f3 cf cf 2a fe 25 30 02}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 3f}, {ff ff ff ff ff ff ff 3f 01 00 00 00 00 00 00 00}, {00*16}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 3f} {ff ff ff ff ff ff ff 3f 01 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 1f}
; run: @f2i63({00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f}, {02 00 00 00 00 00 00 80 fc ff ff ff ff ff ff 3f}, {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {00*16}) -> {00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f} {02 00 00 00 00 00 00 80 fc ff ff ff ff ff ff 3f} {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {02 00 00 00 00 00 00 00 fe ff ff ff ff ff ff 3f}
; run: @f2i63({f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d}, {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {02 00 00 00 00 00 00 80 fc ff ff ff ff ff ff 3f}, {00*16}) -> {f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d} {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {02 00 00 00 00 00 00 80 fc ff ff ff ff ff ff 3f} {00 00 00 00 00 00 00 20 00 00 00 00 00 00 00 00}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff 3f 01 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 3f}, {00*16}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff 3f 01 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 3f} {ff ff ff ff ff ff ff 1f 00 00 00 00 00 00 80 00}
; run: @f2i63({ce ba 90 e2 a2 e8 9b 37 96 ae 62 1a 8b 81 47 39}, {6f 3d 91 d9 1a 8e 12 47 70 05 b6 f7 8f 89 d3 35}, {c7 76 83 9e ca f8 d2 db b0 07 a0 4a 97 77 d2 2a}, {00*16}) -> {ce ba 90 e2 a2 e8 9b 37 96 ae 62 1a 8b 81 47 39} {6f 3d 91 d9 1a 8e 12 47 70 05 b6 f7 8f 89 d3 35} {c7 76 83 9e ca f8 d2 db b0 07 a0 4a 97 77 d2 2a} {66 6b 38 4a 1c 9d 75 21 4e d7 2c 5d c5 34 16 03}
; run: @f2i63({f9 95 42 85 3e 28 1d 19 ac c0 13 66 a5 03 3b 09}, {54 e1 31 55 36 44 5e 40 32 af 24 5c 20 cb 7a 10}, {51 0f a2 3f 8e f8 7d b8 46 1e d9 38 3d 63 bc 2a}, {00*16}) -> {f9 95 42 85 3e 28 1d 19 ac c0 13 66 a5 03 3b 09} {54 e1 31 55 36 44 5e 40 32 af 24 5c 20 cb 7a 10} {51 0f a2 3f 8e f8 7d b8 46 1e d9 38 3d 63 bc 2a} {30 bf 52 a8 d0 07 a5 23 5c 20 cb 7a 10 56 e0 09}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff} {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f} {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 fc ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @f2i128({f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00*32}) -> {f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 40 00 2d 2d 2d 2d 2d 2d 2d 2d 2d 2d 2d 2d 2d 2d 2d}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff} {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 3f 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @f2i128({f3 d6 53 df b0 14 3c 87 3b 23 25 bd 19 18 7f d9 00 e9 eb a4 f7 e3 61 28 e6 1a ec d8 e4 4a 58 18}, {db 55 bb 8c 7e 1a 50 0a 11 7d 41 1e 97 8c 5b d6 6d a0 e1 cb ee b9 07 c2 24 df 7b 98 60 7e ae 25}, {df d0 7e ac b9 c2 25 e5 ce 85 fb 38 f2 f3 8e a2 88 63 08 d3 0b c2 56 8b 26 d4 18 70 29 97 93 91}, {00*32}) -> {f3 d6 53 df b0 14 3c 87 3b 23 25 bd 19 18 7f d9 00 e9 eb a4 f7 e3 61 28 e6 1a ec d8 e4 4a 58 18} {db 55 bb 8c 7e 1a 50 0a 11 7d 41 1e 97 8c 5b d6 6d a0 e1 cb ee b9 07 c2 24 df 7b 98 60 7e ae 25} {df d0 7e ac b9 c2 25 e5 ce 85 fb 38 f2 f3 8e a2 88 63 08 d3 0b c2 56 8b 26 d4 18 70 29 97 93 91} {2e 19 b7 ac e7 ad a7 be 61 29 78 0e 77 46 4a 7a a0 e1 cb ee b9 07 c2 24 df 7b 98 60 7e ae 25 00}
; run: @f2i128({5d 7f 5a 85 4b 8c f3 50 88 39 67 b6 dc 92 29 fd 7e 70 17 ed 8c a8 fb 30 e4 47 d4 d7 37 93 1e 66}, {e1 e2 b4 a7 e1 20 3c f8 9e 42 42 49 0f d7 06 12 24 1d 3b 95 0e d0 14 26 5b 4d ae 1d 14 f7 ad 15}, {07 7f 69 96 6f 3e dc bb c4 39 e8 b3 16 ea a2 ea 80 28 56 65 3d fb 66 4f 81 4e 6f a9 6c b5 c5 5d}, {00*32}) -> {5d 7f 5a 85 4b 8c f3 50 88 39 67 b6 dc 92 29 fd 7e 70 17 ed 8c a8 fb 30 e4 47 d4 d7 37 93 1e 66} {e1 e2 b4 a7 e1 20 3c f8 9e 42 42 49 0f d7 06 12 24 1d 3b 95 0e d0 14 26 5b 4d ae 1d 14 f7 ad 15} {07 7f 69 96 6f 3e dc bb c4 39 e8 b3 16 ea a2 ea 80 28 56 65 3d fb 66 4f 81 4e 6f a9 6c b5 c5 5d} {c5 69 4f c3 41 78 f0 3d 85 84 92 1e ae 0d 24 ba 24 1d 3b 95 0e d0 14 26 5b 4d ae 1d 14 f7 ad 15}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {01 ff 80 7f 02 f9 5a 0f 00}, {7f 02 f9 5a 0f 00 01 ff 80}, {00*9}) -> {00 01 ff 80 7f 02 f9 5a 0f} {01 ff 80 7f 02 f9 5a 0f 00} {7f 02 f9 5a 0f 00 01 ff 80} {00 7f c0 1f fe f9 ad b4 00}
; run: @f9i8({80 7f 02 f9 5a 0f 00 01 ff}, {02 f9 5a 0f 00 01 ff 80 7f}, {00 01 ff 80 7f 02 f9 5a 0f}, {00*9}) -> {80 7f 02 f9 5a 0f 00 01 ff} {02 f9 5a 0f 00 01 ff 80 7f} {00 01 ff 80 7f 02 f9 5a 0f} {02 fc 04 0f b4 c0 7f 60 fe}
; run: @f9i8({f9 5a 0f 00 01 ff 80 7f 02}, {00 01 ff 80 7f 02 f9 5a 0f}, {02 f9 5a 0f 00 01 ff 80 7f}, {00*9}) -> {f9 5a 0f 00 01 ff 80 7f 02} {00 01 ff 80 7f 02 f9 5a 0f} {02 f9 5a 0f 00 01 ff 80 7f} {40 00 ff 01 7f 81 01 5a 04}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {7f 02 f9 5a 0f 00 01 ff 80}, {01 ff 80 7f 02 f9 5a 0f 00}, {00*9}) -> {00 01 ff 80 7f 02 f9 5a 0f} {7f 02 f9 5a 0f 00 01 ff 80} {01 ff 80 7f 02 f9 5a 0f 00} {3f 02 f9 00 c3 00 40 b5 80}
; run: @f9i8({d6 95 3e 70 94 2a 51 ec 53}, {21 bc e8 58 4b d4 6a 27 52}, {96 f9 70 bb 98 96 b6 58 75}, {00*9}) -> {d6 95 3e 70 94 2a 51 ec 53} {21 bc e8 58 4b d4 6a 27 52} {96 f9 70 bb 98 96 b6 58 75} {58 de e8 0b 4b ab 45 27 9a}
; run: @f9i8({1a 1f 54 3f 5a bb b3 e8 e9}, {3e ec 6e b3 c8 c3 62 3e 7f}, {0f b3 9e b9 28 e6 41 a5 aa}, {00*9}) -> {1a 1f 54 3f 5a bb b3 e8 e9} {3e ec 6e b3 c8 c3 62 3e 7f} {0f b3 9e b9 28 e6 41 a5 aa} {34 fd 51 d9 c8 ef b1 41 5f}
; run: @f1i7({00}, {01}, {3f}, {00*1}) -> {00} {01} {3f} {01}
; run: @f1i7({40}, {02}, {00}, {00*1}) -> {40} {02} {00} {02}
; run: @f1i7({79}, {00}, {02}, {00*1}) -> {79} {00} {02} {20}
; run: @f1i7({00}, {3f}, {01}, {00*1}) -> {00} {3f} {01} {1f}
; run: @f1i7({2a}, {78}, {4d}, {00*1}) -> {2a} {78} {4d} {78}
; run: @f1i7({55}, {64}, {4c}, {00*1}) -> {55} {64} {4c} {2b}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff}, {00*24}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 80} {ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff 7f c0 ff ff ff ff ff ff ff}
; run: @f3i64({00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00}, {02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a}, {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {00*24}) -> {00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00} {02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a} {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {02 00 00 00 00 00 00 00 fc ff ff ff ff ff ff ff 04 00 00 00 00 00 00 00}
; run: @f3i64({f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78}, {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a}, {00*24}) -> {f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78} {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a} {00 00 00 00 00 00 00 40 00 2d 2d 2d 2d 2d 2d 2d ff ff ff ff ff 83 47 0b}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff}, {01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 80}, {00*24}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff} {01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 80} {ff ff ff ff ff ff ff 3f 02 00 00 00 00 00 00 00 f9 ff ff ff ff ff ff ff}
; run: @f3i64({08 d3 62 89 82 79 9c a2 08 09 bd 9e 60 d3 c6 f3 14 0c 92 2a b4 01 fb 7a}, {80 06 8a 19 99 1d 7a 77 00 59 6d 94 44 c1 6f d5 13 18 46 55 f3 1b 6b 89}, {59 ba 8f 6d 96 71 1f 0b 4c c9 aa 4f 49 1e c8 de b5 5e 84 16 2c 85 cf b0}, {00*24}) -> {08 d3 62 89 82 79 9c a2 08 09 bd 9e 60 d3 c6 f3 14 0c 92 2a b4 01 fb 7a} {80 06 8a 19 99 1d 7a 77 00 59 6d 94 44 c1 6f d5 13 18 46 55 f3 1b 6b 89} {59 ba 8f 6d 96 71 1f 0b 4c c9 aa 4f 49 1e c8 de b5 5e 84 16 2c 85 cf b0} {8c cc 0e bd 3b 84 69 b1 d5 46 49 14 fc 56 8d 90 4b a4 60 90 54 a1 0d d8}
; run: @f3i64({2e b3 4c 2e 25 85 16 b9 82 64 52 45 43 ba ae fb 1e 5e 8b 88 c0 d0 10 bb}, {72 02 39 5a ad d6 6b 1c 8f 90 7f bd 44 5b a1 ef e3 8b 98 3f 51 5e 70 b8}, {c1 94 ae 1e bd 5d a0 11 45 13 ec 82 bb a2 18 2b 3b a5 09 4b 78 1f f4 a7}, {00*24}) -> {2e b3 4c 2e 25 85 16 b9 82 64 52 45 43 ba ae fb 1e 5e 8b 88 c0 d0 10 bb} {72 02 39 5a ad d6 6b 1c 8f 90 7f bd 44 5b a1 ef e3 8b 98 3f 51 5e 70 b8} {c1 94 ae 1e bd 5d a0 11 45 13 ec 82 bb a2 18 2b 3b a5 09 4b 78 1f f4 a7} {39 81 1c ad 56 eb 35 0e 84 fc eb 25 da 0a 7d 17 d7 c3 6b 11 11 18 1a 62}
; run: @f33i1({aa aa aa aa 00}, {55 55 55 55 01}, {aa aa aa aa 00}, {00*5}) -> {aa aa aa aa 00} {55 55 55 55 01} {aa aa aa aa 00} {55 55 55 55 01}
; run: @f33i1({55 55 55 55 01}, {55 55 55 55 01}, {55 55 55 55 01}, {00*5}) -> {55 55 55 55 01} {55 55 55 55 01} {55 55 55 55 01} {55 55 55 55 01}
; run: @f33i1({aa aa aa aa 00}, {55 55 55 55 01}, {aa aa aa aa 00}, {00*5}) -> {aa aa aa aa 00} {55 55 55 55 01} {aa aa aa aa 00} {55 55 55 55 01}
; run: @f33i1({55 55 55 55 01}, {55 55 55 55 01}, {55 55 55 55 01}, {00*5}) -> {55 55 55 55 01} {55 55 55 55 01} {55 55 55 55 01} {55 55 55 55 01}
; run: @f33i1({4d 2c 60 ad 01}, {ab 64 9e b7 01}, {f9 6b 0a 54 00}, {00*5}) -> {4d 2c 60 ad 01} {ab 64 9e b7 01} {f9 6b 0a 54 00} {ab 64 9e b7 01}
; run: @f33i1({ef 2a 95 a3 00}, {73 c8 eb f6 00}, {6a 2c 62 55 00}, {00*5}) -> {ef 2a 95 a3 00} {73 c8 eb f6 00} {6a 2c 62 55 00} {73 c8 eb f6 00}

define void @f3i5(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0.n = trunc i16 %v0.w to i15
  %v0 = bitcast i15 %v0.n to <3 x i5>
  %v1.w = load i16, ptr %p1, align 1
  %v1.n = trunc i16 %v1.w to i15
  %v1 = bitcast i15 %v1.n to <3 x i5>
  %v2.w = load i16, ptr %p2, align 1
  %v2.n = trunc i16 %v2.w to i15
  %v2 = bitcast i15 %v2.n to <3 x i5>
  %r = call <3 x i5> @llvm.fshr.v3i5(<3 x i5> %v0, <3 x i5> %v1, <3 x i5> %v2)
  %out.n = bitcast <3 x i5> %r to i15
  %out.w = zext i15 %out.n to i16
  store i16 %out.w, ptr %q, align 1
  ret void
}
define void @f1i64(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0 = bitcast i64 %v0.w to <1 x i64>
  %v1.w = load i64, ptr %p1, align 1
  %v1 = bitcast i64 %v1.w to <1 x i64>
  %v2.w = load i64, ptr %p2, align 1
  %v2 = bitcast i64 %v2.w to <1 x i64>
  %r = call <1 x i64> @llvm.fshr.v1i64(<1 x i64> %v0, <1 x i64> %v1, <1 x i64> %v2)
  %out.n = bitcast <1 x i64> %r to i64
  store i64 %out.n, ptr %q, align 1
  ret void
}
define void @f16i1(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0 = bitcast i16 %v0.w to <16 x i1>
  %v1.w = load i16, ptr %p1, align 1
  %v1 = bitcast i16 %v1.w to <16 x i1>
  %v2.w = load i16, ptr %p2, align 1
  %v2 = bitcast i16 %v2.w to <16 x i1>
  %r = call <16 x i1> @llvm.fshr.v16i1(<16 x i1> %v0, <16 x i1> %v1, <16 x i1> %v2)
  %out.n = bitcast <16 x i1> %r to i16
  store i16 %out.n, ptr %q, align 1
  ret void
}
define void @f7i9(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0.n = trunc i64 %v0.w to i63
  %v0 = bitcast i63 %v0.n to <7 x i9>
  %v1.w = load i64, ptr %p1, align 1
  %v1.n = trunc i64 %v1.w to i63
  %v1 = bitcast i63 %v1.n to <7 x i9>
  %v2.w = load i64, ptr %p2, align 1
  %v2.n = trunc i64 %v2.w to i63
  %v2 = bitcast i63 %v2.n to <7 x i9>
  %r = call <7 x i9> @llvm.fshr.v7i9(<7 x i9> %v0, <7 x i9> %v1, <7 x i9> %v2)
  %out.n = bitcast <7 x i9> %r to i63
  %out.w = zext i63 %out.n to i64
  store i64 %out.w, ptr %q, align 1
  ret void
}
define void @f5i24(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i120, ptr %p0, align 1
  %v0 = bitcast i120 %v0.w to <5 x i24>
  %v1.w = load i120, ptr %p1, align 1
  %v1 = bitcast i120 %v1.w to <5 x i24>
  %v2.w = load i120, ptr %p2, align 1
  %v2 = bitcast i120 %v2.w to <5 x i24>
  %r = call <5 x i24> @llvm.fshr.v5i24(<5 x i24> %v0, <5 x i24> %v1, <5 x i24> %v2)
  %out.n = bitcast <5 x i24> %r to i120
  store i120 %out.n, ptr %q, align 1
  ret void
}
define void @f3i33(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i104, ptr %p0, align 1
  %v0.n = trunc i104 %v0.w to i99
  %v0 = bitcast i99 %v0.n to <3 x i33>
  %v1.w = load i104, ptr %p1, align 1
  %v1.n = trunc i104 %v1.w to i99
  %v1 = bitcast i99 %v1.n to <3 x i33>
  %v2.w = load i104, ptr %p2, align 1
  %v2.n = trunc i104 %v2.w to i99
  %v2 = bitcast i99 %v2.n to <3 x i33>
  %r = call <3 x i33> @llvm.fshr.v3i33(<3 x i33> %v0, <3 x i33> %v1, <3 x i33> %v2)
  %out.n = bitcast <3 x i33> %r to i99
  %out.w = zext i99 %out.n to i104
  store i104 %out.w, ptr %q, align 1
  ret void
}
define void @f2i63(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i128, ptr %p0, align 1
  %v0.n = trunc i128 %v0.w to i126
  %v0 = bitcast i126 %v0.n to <2 x i63>
  %v1.w = load i128, ptr %p1, align 1
  %v1.n = trunc i128 %v1.w to i126
  %v1 = bitcast i126 %v1.n to <2 x i63>
  %v2.w = load i128, ptr %p2, align 1
  %v2.n = trunc i128 %v2.w to i126
  %v2 = bitcast i126 %v2.n to <2 x i63>
  %r = call <2 x i63> @llvm.fshr.v2i63(<2 x i63> %v0, <2 x i63> %v1, <2 x i63> %v2)
  %out.n = bitcast <2 x i63> %r to i126
  %out.w = zext i126 %out.n to i128
  store i128 %out.w, ptr %q, align 1
  ret void
}
define void @f2i128(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i256, ptr %p0, align 1
  %v0 = bitcast i256 %v0.w to <2 x i128>
  %v1.w = load i256, ptr %p1, align 1
  %v1 = bitcast i256 %v1.w to <2 x i128>
  %v2.w = load i256, ptr %p2, align 1
  %v2 = bitcast i256 %v2.w to <2 x i128>
  %r = call <2 x i128> @llvm.fshr.v2i128(<2 x i128> %v0, <2 x i128> %v1, <2 x i128> %v2)
  %out.n = bitcast <2 x i128> %r to i256
  store i256 %out.n, ptr %q, align 1
  ret void
}
define void @f9i8(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i72, ptr %p0, align 1
  %v0 = bitcast i72 %v0.w to <9 x i8>
  %v1.w = load i72, ptr %p1, align 1
  %v1 = bitcast i72 %v1.w to <9 x i8>
  %v2.w = load i72, ptr %p2, align 1
  %v2 = bitcast i72 %v2.w to <9 x i8>
  %r = call <9 x i8> @llvm.fshr.v9i8(<9 x i8> %v0, <9 x i8> %v1, <9 x i8> %v2)
  %out.n = bitcast <9 x i8> %r to i72
  store i72 %out.n, ptr %q, align 1
  ret void
}
define void @f1i7(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i8, ptr %p0, align 1
  %v0.n = trunc i8 %v0.w to i7
  %v0 = bitcast i7 %v0.n to <1 x i7>
  %v1.w = load i8, ptr %p1, align 1
  %v1.n = trunc i8 %v1.w to i7
  %v1 = bitcast i7 %v1.n to <1 x i7>
  %v2.w = load i8, ptr %p2, align 1
  %v2.n = trunc i8 %v2.w to i7
  %v2 = bitcast i7 %v2.n to <1 x i7>
  %r = call <1 x i7> @llvm.fshr.v1i7(<1 x i7> %v0, <1 x i7> %v1, <1 x i7> %v2)
  %out.n = bitcast <1 x i7> %r to i7
  %out.w = zext i7 %out.n to i8
  store i8 %out.w, ptr %q, align 1
  ret void
}
define void @f3i64(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i192, ptr %p0, align 1
  %v0 = bitcast i192 %v0.w to <3 x i64>
  %v1.w = load i192, ptr %p1, align 1
  %v1 = bitcast i192 %v1.w to <3 x i64>
  %v2.w = load i192, ptr %p2, align 1
  %v2 = bitcast i192 %v2.w to <3 x i64>
  %r = call <3 x i64> @llvm.fshr.v3i64(<3 x i64> %v0, <3 x i64> %v1, <3 x i64> %v2)
  %out.n = bitcast <3 x i64> %r to i192
  store i192 %out.n, ptr %q, align 1
  ret void
}
define void @f33i1(ptr %p0, ptr %p1, ptr %p2, ptr %q) {
  %v0.w = load i40, ptr %p0, align 1
  %v0.n = trunc i40 %v0.w to i33
  %v0 = bitcast i33 %v0.n to <33 x i1>
  %v1.w = load i40, ptr %p1, align 1
  %v1.n = trunc i40 %v1.w to i33
  %v1 = bitcast i33 %v1.n to <33 x i1>
  %v2.w = load i40, ptr %p2, align 1
  %v2.n = trunc i40 %v2.w to i33
  %v2 = bitcast i33 %v2.n to <33 x i1>
  %r = call <33 x i1> @llvm.fshr.v33i1(<33 x i1> %v0, <33 x i1> %v1, <33 x i1> %v2)
  %out.n = bitcast <33 x i1> %r to i33
  %out.w = zext i33 %out.n to i40
  store i40 %out.w, ptr %q, align 1
  ret void
}
