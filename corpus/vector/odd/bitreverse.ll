; llvm.bitreverse on vectors of odd shapes.
; run: @f3i5({20 7c}, {00*2}) -> {20 7c} {00 7e}
; run: @f3i5({f0 09}, {00*2}) -> {f0 09} {c1 23}
; run: @f3i5({59 03}, {00*2}) -> {59 03} {73 01}
; run: @f3i5({e1 43}, {00*2}) -> {e1 43} {f0 07}
; run: @f3i5({ac 69}, {00*2}) -> {ac 69} {c6 2e}
; run: @f3i5({ba 65}, {00*2}) -> {ba 65} {cb 4e}
; run: @f1i64({00 00 00 00 00 00 00 00}, {00*8}) -> {00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00}
; run: @f1i64({00 00 00 00 00 00 00 80}, {00*8}) -> {00 00 00 00 00 00 00 80} {01 00 00 00 00 00 00 00}
; run: @f1i64({f9 ff ff ff ff ff ff ff}, {00*8}) -> {f9 ff ff ff ff ff ff ff} {ff ff ff ff ff ff ff 9f}
; run: @f1i64({00 00 00 00 00 00 00 00}, {00*8}) -> {00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00}
; run: @f1i64({84 8d 4e 28 a3 cb fb d7}, {00*8}) -> {84 8d 4e 28 a3 cb fb d7} {eb df d3 c5 14 72 b1 21}
; run: @f1i64({a8 16 e9 41 28 69 8b 7a}, {00*8}) -> {a8 16 e9 41 28 69 8b 7a} {5e d1 96 14 82 97 68 15}
; run: @f16i1({aa aa}, {00*2}) -> {aa aa} {aa aa}
; run: @f16i1({55 55}, {00*2}) -> {55 55} {55 55}
; run: @f16i1({aa aa}, {00*2}) -> {aa aa} {aa aa}
; run: @f16i1({55 55}, {00*2}) -> {55 55} {55 55}
; run: @f16i1({b7 34}, {00*2}) -> {b7 34} {b7 34}
; run: @f16i1({f8 bb}, {00*2}) -> {f8 bb} {f8 bb}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {00*8}) -> {00 02 fc 07 f8 4f 40 7e} {00 00 fe 0f e0 1f d0 4f}
; run: @f7i9({00 ff 09 c8 af e5 01 00}, {00*8}) -> {00 ff 09 c8 af e5 01 00} {01 fc 03 fa 49 0b 3c 00}
; run: @f7i9({f9 b5 3c 00 10 e0 3f 40}, {00*8}) -> {f9 b5 3c 00 10 e0 3f 40} {3f 69 81 07 00 f0 7f 00}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {00*8}) -> {00 02 fc 07 f8 4f 40 7e} {00 00 fe 0f e0 1f d0 4f}
; run: @f7i9({56 6c 9b e6 2b 2a 9f 61}, {00*8}) -> {56 6c 9b e6 2b 2a 9f 61} {d4 b6 2d eb a3 c8 e7 30}
; run: @f7i9({5c 4d ee 02 05 5e a2 66}, {00*8}) -> {5c 4d ee 02 05 5e a2 66} {75 92 e9 56 f0 20 d2 2c}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*15}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {00 00 00 00 00 80 ff ff ff 01 00 00 fe ff ff}
; run: @f5i24({00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a}, {00*15}) -> {00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a} {01 00 00 fe ff ff 00 00 40 ff ff 9f 5a 5a 5a}
; run: @f5i24({f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00}, {00*15}) -> {f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00} {ff ff 9f 5a 5a 5a b4 78 f0 00 00 00 00 00 80}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*15}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {00 00 00 00 00 80 ff ff ff 01 00 00 fe ff ff}
; run: @f5i24({22 4f 22 47 7b 51 e9 84 e4 fc e2 fc e4 3b 28}, {00*15}) -> {22 4f 22 47 7b 51 e9 84 e4 fc e2 fc e4 3b 28} {44 f2 44 8a de e2 27 21 97 3f 47 3f 14 dc 27}
; run: @f5i24({ac a0 78 ec 64 c5 c8 c7 e7 33 a6 8b 41 78 dd}, {00*15}) -> {ac a0 78 ec 64 c5 c8 c7 e7 33 a6 8b 41 78 dd} {1e 05 35 a3 26 37 e7 e3 13 d1 65 cc bb 1e 82}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {00*13}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {00 00 00 00 00 00 00 00 fe ff ff ff 07}
; run: @f3i33({00 00 00 00 ff ff ff ff 09 00 00 00 00}, {00*13}) -> {00 00 00 00 ff ff ff ff 09 00 00 00 00} {01 00 00 00 fc ff ff ff 03 00 00 00 02}
; run: @f3i33({f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04}, {00*13}) -> {f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04} {ff ff ff 3f 69 69 69 69 e5 a1 c5 83 07}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {00*13}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {00 00 00 00 00 00 00 00 fe ff ff ff 07}
; run: @f3i33({1d ac aa bf df 36 c2 9a 02 98 56 e6 06}, {00*13}) -> {1d ac aa bf df 36 c2 9a 02 98 56 e6 06} {fb ab 6a 70 cb 1a 62 db ef 4c 2d 03 00}
; run: @f3i33({e9 45 e4 78 4d 1c 7b de a3 73 f7 2d 02}, {00*13}) -> {e9 45 e4 78 4d 1c 7b de a3 73 f7 2d 02} {3d 4e 44 2f df f3 c6 91 89 f6 dd b9 00}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {00*16}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 20}
; run: @f2i63({00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f}, {00*16}) -> {00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f} {01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff 3f}
; run: @f2i63({f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d}, {00*16}) -> {f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d} {ff ff ff ff ff ff ff cf 96 96 96 96 96 96 96 16}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {00*16}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 20}
; run: @f2i63({6a fe de 0b 1c 4d c7 ec e4 07 13 57 51 0e 2d 2a}, {00*16}) -> {6a fe de 0b 1c 4d c7 ec e4 07 13 57 51 0e 2d 2a} {9b 71 59 1c e8 bd 3f ab 8a 16 4e 51 1d 19 fc 24}
; run: @f2i63({25 c2 f6 c1 d9 eb d1 7d 07 ba 01 48 8e ac 8d 3f}, {00*16}) -> {25 c2 f6 c1 d9 eb d1 7d 07 ba 01 48 8e ac 8d 3f} {df c5 eb cd c1 b7 21 d2 3f b6 26 4e 02 b0 0b 1c}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f} {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 fe ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @f2i128({f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {00*32}) -> {f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a} {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 9f 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @f2i128({c5 a8 95 ee 52 1e e8 b3 89 95 8b 68 dc ae d0 7a 82 0c 2b 5d da 1f a0 32 15 2c d1 ab b1 8e ec 96}, {00*32}) -> {c5 a8 95 ee 52 1e e8 b3 89 95 8b 68 dc ae d0 7a 82 0c 2b 5d da 1f a0 32 15 2c d1 ab b1 8e ec 96} {5e 0b 75 3b 16 d1 a9 91 cd 17 78 4a 77 a9 15 a3 69 37 71 8d d5 8b 34 a8 4c 05 f8 5b ba d4 30 41}
; run: @f2i128({32 71 be bc ce ef a1 de 38 0c 26 ab 2b c1 53 8a e9 ea ca 30 64 8e 8b 80 42 76 67 fb 56 f2 8e db}, {00*32}) -> {32 71 be bc ce ef a1 de 38 0c 26 ab 2b c1 53 8a e9 ea ca 30 64 8e 8b 80 42 76 67 fb 56 f2 8e db} {51 ca 83 d4 d5 64 30 1c 7b 85 f7 73 3d 7d 8e 4c db 71 4f 6a df e6 6e 42 01 d1 71 26 0c 53 57 97}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {00*9}) -> {00 01 ff 80 7f 02 f9 5a 0f} {00 80 ff 01 fe 40 9f 5a f0}
; run: @f9i8({80 7f 02 f9 5a 0f 00 01 ff}, {00*9}) -> {80 7f 02 f9 5a 0f 00 01 ff} {01 fe 40 9f 5a f0 00 80 ff}
; run: @f9i8({f9 5a 0f 00 01 ff 80 7f 02}, {00*9}) -> {f9 5a 0f 00 01 ff 80 7f 02} {9f 5a f0 00 80 ff 01 fe 40}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {00*9}) -> {00 01 ff 80 7f 02 f9 5a 0f} {00 80 ff 01 fe 40 9f 5a f0}
; run: @f9i8({d1 24 2d 7b 0f 47 4b 8a 4d}, {00*9}) -> {d1 24 2d 7b 0f 47 4b 8a 4d} {8b 24 b4 de f0 e2 d2 51 b2}
; run: @f9i8({b6 0c 83 db a8 61 a2 a4 29}, {00*9}) -> {b6 0c 83 db a8 61 a2 a4 29} {6d 30 c1 db 15 86 45 25 94}
; run: @f1i7({00}, {00*1}) -> {00} {00}
; run: @f1i7({40}, {00*1}) -> {40} {01}
; run: @f1i7({79}, {00*1}) -> {79} {4f}
; run: @f1i7({00}, {00*1}) -> {00} {00}
; run: @f1i7({1d}, {00*1}) -> {1d} {5c}
; run: @f1i7({19}, {00*1}) -> {19} {4c}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {00*24}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff}
; run: @f3i64({00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00}, {00*24}) -> {00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00} {01 00 00 00 00 00 00 00 fe ff ff ff ff ff ff ff 00 00 00 00 00 00 00 40}
; run: @f3i64({f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78}, {00*24}) -> {f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78} {ff ff ff ff ff ff ff 9f 5a 5a 5a 5a 5a 5a 5a 5a 1e 96 5a d2 3c b4 78 f0}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {00*24}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff}
; run: @f3i64({e3 1d 32 4e 38 bf e6 46 73 d2 70 70 6d b2 23 6e a7 27 51 83 2d da fa 57}, {00*24}) -> {e3 1d 32 4e 38 bf e6 46 73 d2 70 70 6d b2 23 6e a7 27 51 83 2d da fa 57} {62 67 fd 1c 72 4c b8 c7 76 c4 4d b6 0e 0e 4b ce ea 5f 5b b4 c1 8a e4 e5}
; run: @f3i64({58 36 c2 42 f4 fc 6d b7 de 34 23 ae 39 cb 8f 0d 35 07 6b 93 aa cd 8c 9a}, {00*24}) -> {58 36 c2 42 f4 fc 6d b7 de 34 23 ae 39 cb 8f 0d 35 07 6b 93 aa cd 8c 9a} {ed b6 3f 2f 42 43 6c 1a b0 f1 d3 9c 75 c4 2c 7b 59 31 b3 55 c9 d6 e0 ac}
; run: @f33i1({aa aa aa aa 00}, {00*5}) -> {aa aa aa aa 00} {aa aa aa aa 00}
; run: @f33i1({55 55 55 55 01}, {00*5}) -> {55 55 55 55 01} {55 55 55 55 01}
; run: @f33i1({aa aa aa aa 00}, {00*5}) -> {aa aa aa aa 00} {aa aa aa aa 00}
; run: @f33i1({55 55 55 55 01}, {00*5}) -> {55 55 55 55 01} {55 55 55 55 01}
; run: @f33i1({a6 d3 12 d4 00}, {00*5}) -> {a6 d3 12 d4 00} {a6 d3 12 d4 00}
; run: @f33i1({5c c5 4d 11 00}, {00*5}) -> {5c c5 4d 11 00} {5c c5 4d 11 00}

define void @f3i5(ptr %p0, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0.n = trunc i16 %v0.w to i15
  %v0 = bitcast i15 %v0.n to <3 x i5>
  %r = call <3 x i5> @llvm.bitreverse.v3i5(<3 x i5> %v0)
  %out.n = bitcast <3 x i5> %r to i15
  %out.w = zext i15 %out.n to i16
  store i16 %out.w, ptr %q, align 1
  ret void
}
define void @f1i64(ptr %p0, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0 = bitcast i64 %v0.w to <1 x i64>
  %r = call <1 x i64> @llvm.bitreverse.v1i64(<1 x i64> %v0)
  %out.n = bitcast <1 x i64> %r to i64
  store i64 %out.n, ptr %q, align 1
  ret void
}
define void @f16i1(ptr %p0, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0 = bitcast i16 %v0.w to <16 x i1>
  %r = call <16 x i1> @llvm.bitreverse.v16i1(<16 x i1> %v0)
  %out.n = bitcast <16 x i1> %r to i16
  store i16 %out.n, ptr %q, align 1
  ret void
}
define void @f7i9(ptr %p0, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0.n = trunc i64 %v0.w to i63
  %v0 = bitcast i63 %v0.n to <7 x i9>
  %r = call <7 x i9> @llvm.bitreverse.v7i9(<7 x i9> %v0)
  %out.n = bitcast <7 x i9> %r to i63
  %out.w = zext i63 %out.n to i64
  store i64 %out.w, ptr %q, align 1
  ret void
}
define void @f5i24(ptr %p0, ptr %q) {
  %v0.w = load i120, ptr %p0, align 1
  %v0 = bitcast i120 %v0.w to <5 x i24>
  %r = call <5 x i24> @llvm.bitreverse.v5i24(<5 x i24> %v0)
  %out.n = bitcast <5 x i24> %r to i120
  store i120 %out.n, ptr %q, align 1
  ret void
}
define void @f3i33(ptr %p0, ptr %q) {
  %v0.w = load i104, ptr %p0, align 1
  %v0.n = trunc i104 %v0.w to i99
  %v0 = bitcast i99 %v0.n to <3 x i33>
  %r = call <3 x i33> @llvm.bitreverse.v3i33(<3 x i33> %v0)
  %out.n = bitcast <3 x i33> %r to i99
  %out.w = zext i99 %out.n to i104
  store i104 %out.w, ptr %q, align 1
  ret void
}
define void @f2i63(ptr %p0, ptr %q) {
  %v0.w = load i128, ptr %p0, align 1
  %v0.n = trunc i128 %v0.w to i126
  %v0 = bitcast i126 %v0.n to <2 x i63>
  %r = call <2 x i63> @llvm.bitreverse.v2i63(<2 x i63> %v0)
  %out.n = bitcast <2 x i63> %r to i126
  %out.w = zext i126 %out.n to i128
  store i128 %out.w, ptr %q, align 1
  ret void
}
define void @f2i128(ptr %p0, ptr %q) {
  %v0.w = load i256, ptr %p0, align 1
  %v0 = bitcast i256 %v0.w to <2 x i128>
  %r = call <2 x i128> @llvm.bitreverse.v2i128(<2 x i128> %v0)
  %out.n = bitcast <2 x i128> %r to i256
  store i256 %out.n, ptr %q, align 1
  ret void
}
define void @f9i8(ptr %p0, ptr %q) {
  %v0.w = load i72, ptr %p0, align 1
  %v0 = bitcast i72 %v0.w to <9 x i8>
  %r = call <9 x i8> @llvm.bitreverse.v9i8(<9 x i8> %v0)
  %out.n = bitcast <9 x i8> %r to i72
  store i72 %out.n, ptr %q, align 1
  ret void
}
define void @f1i7(ptr %p0, ptr %q) {
  %v0.w = load i8, ptr %p0, align 1
  %v0.n = trunc i8 %v0.w to i7
  %v0 = bitcast i7 %v0.n to <1 x i7>
  %r = call <1 x i7> @llvm.bitreverse.v1i7(<1 x i7> %v0)
  %out.n = bitcast <1 x i7> %r to i7
  %out.w = zext i7 %out.n to i8
  store i8 %out.w, ptr %q, align 1
  ret void
}
define void @f3i64(ptr %p0, ptr %q) {
  %v0.w = load i192, ptr %p0, align 1
  %v0 = bitcast i192 %v0.w to <3 x i64>
  %r = call <3 x i64> @llvm.bitreverse.v3i64(<3 x i64> %v0)
  %out.n = bitcast <3 x i64> %r to i192
  store i192 %out.n, ptr %q, align 1
  ret void
}
define void @f33i1(ptr %p0, ptr %q) {
  %v0.w = load i40, ptr %p0, align 1
  %v0.n = trunc i40 %v0.w to i33
  %v0 = bitcast i33 %v0.n to <33 x i1>
  %r = call <33 x i1> @llvm.bitreverse.v33i1(<33 x i1> %v0)
  %out.n = bitcast <33 x i1> %r to i33
  %out.w = zext i33 %out.n to i40
  store i40 %out.w, ptr %q, align 1
  ret void
}
