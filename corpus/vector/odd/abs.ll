; llvm.abs on vectors of odd shapes.
; run: @f3i5({20 7c}, {00*2}) -> {20 7c} {20 04}
; run: @f3i5({f0 09}, {00*2}) -> {f0 09} {f0 09}
; run: @f3i5({59 03}, {00*2}) -> {59 03} {c7 00}
; run: @f3i5({e1 43}, {00*2}) -> {e1 43} {21 40}
; run: @f3i5({ac 69}, {00*2}) -> {ac 69} {ac 19}
; run: @f3i5({ba 65}, {00*2}) -> {ba 65} {a6 1d}
; run: @f1i64({00 00 00 00 00 00 00 00}, {00*8}) -> {00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00}
; run: @f1i64({00 00 00 00 00 00 00 80}, {00*8}) -> {00 00 00 00 00 00 00 80} {00 00 00 00 00 00 00 80}
; run: @f1i64({f9 ff ff ff ff ff ff ff}, {00*8}) -> {f9 ff ff ff ff ff ff ff} {07 00 00 00 00 00 00 00}
; run: @f1i64({00 00 00 00 00 00 00 00}, {00*8}) -> {00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00}
; run: @f1i64({84 8d 4e 28 a3 cb fb d7}, {00*8}) -> {84 8d 4e 28 a3 cb fb d7} {7c 72 b1 d7 5c 34 04 28}
; run: @f1i64({a8 16 e9 41 28 69 8b 7a}, {00*8}) -> {a8 16 e9 41 28 69 8b 7a} {a8 16 e9 41 28 69 8b 7a}
; run: @f16i1({aa aa}, {00*2}) -> {aa aa} {aa aa}
; run: @f16i1({55 55}, {00*2}) -> {55 55} {55 55}
; run: @f16i1({aa aa}, {00*2}) -> {aa aa} {aa aa}
; run: @f16i1({55 55}, {00*2}) -> {55 55} {55 55}
; run: @f16i1({b7 34}, {00*2}) -> {b7 34} {b7 34}
; run: @f16i1({f8 bb}, {00*2}) -> {f8 bb} {f8 bb}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {00*8}) -> {00 02 fc 07 f8 4f 40 7e} {00 02 04 00 f8 4f c0 01}
; run: @f7i9({00 ff 09 c8 af e5 01 00}, {00*8}) -> {00 ff 09 c8 af e5 01 00} {00 ff 09 38 a0 e5 01 00}
; run: @f7i9({f9 b5 3c 00 10 e0 3f 40}, {00*8}) -> {f9 b5 3c 00 10 e0 3f 40} {07 b4 3c 00 10 20 00 40}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {00*8}) -> {00 02 fc 07 f8 4f 40 7e} {00 02 04 00 f8 4f c0 01}
; run: @f7i9({56 6c 9b e6 2b 2a 9f 61}, {00*8}) -> {56 6c 9b e6 2b 2a 9f 61} {56 94 68 21 24 2a 9f 1e}
; run: @f7i9({5c 4d ee 02 05 5e a2 66}, {00*8}) -> {5c 4d ee 02 05 5e a2 66} {a4 b4 ed 02 05 c2 9d 19}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*15}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {00 00 00 01 00 00 01 00 00 00 00 80 ff ff 7f}
; run: @f5i24({00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a}, {00*15}) -> {00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a} {00 00 80 ff ff 7f 02 00 00 07 00 00 5a 5a 5a}
; run: @f5i24({f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00}, {00*15}) -> {f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00} {07 00 00 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*15}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {00 00 00 01 00 00 01 00 00 00 00 80 ff ff 7f}
; run: @f5i24({22 4f 22 47 7b 51 e9 84 e4 fc e2 fc e4 3b 28}, {00*15}) -> {22 4f 22 47 7b 51 e9 84 e4 fc e2 fc e4 3b 28} {22 4f 22 47 7b 51 17 7b 1b 04 1d 03 e4 3b 28}
; run: @f5i24({ac a0 78 ec 64 c5 c8 c7 e7 33 a6 8b 41 78 dd}, {00*15}) -> {ac a0 78 ec 64 c5 c8 c7 e7 33 a6 8b 41 78 dd} {ac a0 78 14 9b 3a 38 38 18 cd 59 74 bf 87 22}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {00*13}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {00 00 00 00 02 00 00 00 04 00 00 00 00}
; run: @f3i33({00 00 00 00 ff ff ff ff 09 00 00 00 00}, {00*13}) -> {00 00 00 00 ff ff ff ff 09 00 00 00 00} {00 00 00 00 ff ff ff ff 09 00 00 00 00}
; run: @f3i33({f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04}, {00*13}) -> {f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04} {07 00 00 00 b4 b4 b4 b4 c4 87 4b 0f 03}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {00*13}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {00 00 00 00 02 00 00 00 04 00 00 00 00}
; run: @f3i33({1d ac aa bf df 36 c2 9a 02 98 56 e6 06}, {00*13}) -> {1d ac aa bf df 36 c2 9a 02 98 56 e6 06} {e3 53 55 40 22 c9 3d 65 01 68 a9 19 01}
; run: @f3i33({e9 45 e4 78 4d 1c 7b de a3 73 f7 2d 02}, {00*13}) -> {e9 45 e4 78 4d 1c 7b de a3 73 f7 2d 02} {17 ba 1b 87 b4 e3 84 21 a0 73 f7 2d 02}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {00*16}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}
; run: @f2i63({00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f}, {00*16}) -> {00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f} {00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f}
; run: @f2i63({f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d}, {00*16}) -> {f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d} {07 00 00 00 00 00 00 00 d3 d2 d2 d2 d2 d2 d2 12}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {00*16}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}
; run: @f2i63({6a fe de 0b 1c 4d c7 ec e4 07 13 57 51 0e 2d 2a}, {00*16}) -> {6a fe de 0b 1c 4d c7 ec e4 07 13 57 51 0e 2d 2a} {96 01 21 f4 e3 b2 38 93 1b f8 ec a8 ae f1 d2 15}
; run: @f2i63({25 c2 f6 c1 d9 eb d1 7d 07 ba 01 48 8e ac 8d 3f}, {00*16}) -> {25 c2 f6 c1 d9 eb d1 7d 07 ba 01 48 8e ac 8d 3f} {db 3d 09 3e 26 14 2e 02 f9 45 fe b7 71 53 72 00}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}
; run: @f2i128({f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {00*32}) -> {f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a} {07 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*32}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @f2i128({c5 a8 95 ee 52 1e e8 b3 89 95 8b 68 dc ae d0 7a 82 0c 2b 5d da 1f a0 32 15 2c d1 ab b1 8e ec 96}, {00*32}) -> {c5 a8 95 ee 52 1e e8 b3 89 95 8b 68 dc ae d0 7a 82 0c 2b 5d da 1f a0 32 15 2c d1 ab b1 8e ec 96} {c5 a8 95 ee 52 1e e8 b3 89 95 8b 68 dc ae d0 7a 7e f3 d4 a2 25 e0 5f cd ea d3 2e 54 4e 71 13 69}
; run: @f2i128({32 71 be bc ce ef a1 de 38 0c 26 ab 2b c1 53 8a e9 ea ca 30 64 8e 8b 80 42 76 67 fb 56 f2 8e db}, {00*32}) -> {32 71 be bc ce ef a1 de 38 0c 26 ab 2b c1 53 8a e9 ea ca 30 64 8e 8b 80 42 76 67 fb 56 f2 8e db} {ce 8e 41 43 31 10 5e 21 c7 f3 d9 54 d4 3e ac 75 17 15 35 cf 9b 71 74 7f bd 89 98 04 a9 0d 71 24}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {00*9}) -> {00 01 ff 80 7f 02 f9 5a 0f} {00 01 01 80 7f 02 07 5a 0f}
; run: @f9i8({80 7f 02 f9 5a 0f 00 01 ff}, {00*9}) -> {80 7f 02 f9 5a 0f 00 01 ff} {80 7f 02 07 5a 0f 00 01 01}
; run: @f9i8({f9 5a 0f 00 01 ff 80 7f 02}, {00*9}) -> {f9 5a 0f 00 01 ff 80 7f 02} {07 5a 0f 00 01 01 80 7f 02}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {00*9}) -> {00 01 ff 80 7f 02 f9 5a 0f} {00 01 01 80 7f 02 07 5a 0f}
; run: @f9i8({d1 24 2d 7b 0f 47 4b 8a 4d}, {00*9}) -> {d1 24 2d 7b 0f 47 4b 8a 4d} {2f 24 2d 7b 0f 47 4b 76 4d}
; run: @f9i8({b6 0c 83 db a8 61 a2 a4 29}, {00*9}) -> {b6 0c 83 db a8 61 a2 a4 29} {4a 0c 7d 25 58 61 5e 5c 29}
; run: @f1i7({00}, {00*1}) -> {00} {00}
; run: @f1i7({40}, {00*1}) -> {40} {40}
; run: @f1i7({79}, {00*1}) -> {79} {07}
; run: @f1i7({00}, {00*1}) -> {00} {00}
; run: @f1i7({1d}, {00*1}) -> {1d} {1d}
; run: @f1i7({19}, {00*1}) -> {19} {19}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {00*24}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00}
; run: @f3i64({00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00}, {00*24}) -> {00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00} {00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00}
; run: @f3i64({f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78}, {00*24}) -> {f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78} {07 00 00 00 00 00 00 00 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {00*24}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00}
; run: @f3i64({e3 1d 32 4e 38 bf e6 46 73 d2 70 70 6d b2 23 6e a7 27 51 83 2d da fa 57}, {00*24}) -> {e3 1d 32 4e 38 bf e6 46 73 d2 70 70 6d b2 23 6e a7 27 51 83 2d da fa 57} {e3 1d 32 4e 38 bf e6 46 73 d2 70 70 6d b2 23 6e a7 27 51 83 2d da fa 57}
; run: @f3i64({58 36 c2 42 f4 fc 6d b7 de 34 23 ae 39 cb 8f 0d 35 07 6b 93 aa cd 8c 9a}, {00*24}) -> {58 36 c2 42 f4 fc 6d b7 de 34 23 ae 39 cb 8f 0d 35 07 6b 93 aa cd 8c 9a} {a8 c9 3d bd 0b 03 92 48 de 34 23 ae 39 cb 8f 0d cb f8 94 6c 55 32 73 65}
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
  %r = call <3 x i5> @llvm.abs.v3i5(<3 x i5> %v0, i1 false)
  %out.n = bitcast <3 x i5> %r to i15
  %out.w = zext i15 %out.n to i16
  store i16 %out.w, ptr %q, align 1
  ret void
}
define void @f1i64(ptr %p0, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0 = bitcast i64 %v0.w to <1 x i64>
  %r = call <1 x i64> @llvm.abs.v1i64(<1 x i64> %v0, i1 false)
  %out.n = bitcast <1 x i64> %r to i64
  store i64 %out.n, ptr %q, align 1
  ret void
}
define void @f16i1(ptr %p0, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0 = bitcast i16 %v0.w to <16 x i1>
  %r = call <16 x i1> @llvm.abs.v16i1(<16 x i1> %v0, i1 false)
  %out.n = bitcast <16 x i1> %r to i16
  store i16 %out.n, ptr %q, align 1
  ret void
}
define void @f7i9(ptr %p0, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0.n = trunc i64 %v0.w to i63
  %v0 = bitcast i63 %v0.n to <7 x i9>
  %r = call <7 x i9> @llvm.abs.v7i9(<7 x i9> %v0, i1 false)
  %out.n = bitcast <7 x i9> %r to i63
  %out.w = zext i63 %out.n to i64
  store i64 %out.w, ptr %q, align 1
  ret void
}
define void @f5i24(ptr %p0, ptr %q) {
  %v0.w = load i120, ptr %p0, align 1
  %v0 = bitcast i120 %v0.w to <5 x i24>
  %r = call <5 x i24> @llvm.abs.v5i24(<5 x i24> %v0, i1 false)
  %out.n = bitcast <5 x i24> %r to i120
  store i120 %out.n, ptr %q, align 1
  ret void
}
define void @f3i33(ptr %p0, ptr %q) {
  %v0.w = load i104, ptr %p0, align 1
  %v0.n = trunc i104 %v0.w to i99
  %v0 = bitcast i99 %v0.n to <3 x i33>
  %r = call <3 x i33> @llvm.abs.v3i33(<3 x i33> %v0, i1 false)
  %out.n = bitcast <3 x i33> %r to i99
  %out.w = zext i99 %out.n to i104
  store i104 %out.w, ptr %q, align 1
  ret void
}
define void @f2i63(ptr %p0, ptr %q) {
  %v0.w = load i128, ptr %p0, align 1
  %v0.n = trunc i128 %v0.w to i126
  %v0 = bitcast i126 %v0.n to <2 x i63>
  %r = call <2 x i63> @llvm.abs.v2i63(<2 x i63> %v0, i1 false)
  %out.n = bitcast <2 x i63> %r to i126
  %out.w = zext i126 %out.n to i128
  store i128 %out.w, ptr %q, align 1
  ret void
}
define void @f2i128(ptr %p0, ptr %q) {
  %v0.w = load i256, ptr %p0, align 1
  %v0 = bitcast i256 %v0.w to <2 x i128>
  %r = call <2 x i128> @llvm.abs.v2i128(<2 x i128> %v0, i1 false)
  %out.n = bitcast <2 x i128> %r to i256
  store i256 %out.n, ptr %q, align 1
  ret void
}
define void @f9i8(ptr %p0, ptr %q) {
  %v0.w = load i72, ptr %p0, align 1
  %v0 = bitcast i72 %v0.w to <9 x i8>
  %r = call <9 x i8> @llvm.abs.v9i8(<9 x i8> %v0, i1 false)
  %out.n = bitcast <9 x i8> %r to i72
  store i72 %out.n, ptr %q, align 1
  ret void
}
define void @f1i7(ptr %p0, ptr %q) {
  %v0.w = load i8, ptr %p0, align 1
  %v0.n = trunc i8 %v0.w to i7
  %v0 = bitcast i7 %v0.n to <1 x i7>
  %r = call <1 x i7> @llvm.abs.v1i7(<1 x i7> %v0, i1 false)
  %out.n = bitcast <1 x i7> %r to i7
  %out.w = zext i7 %out.n to i8
  store i8 %out.w, ptr %q, align 1
  ret void
}
define void @f3i64(ptr %p0, ptr %q) {
  %v0.w = load i192, ptr %p0, align 1
  %v0 = bitcast i192 %v0.w to <3 x i64>
  %r = call <3 x i64> @llvm.abs.v3i64(<3 x i64> %v0, i1 false)
  %out.n = bitcast <3 x i64> %r to i192
  store i192 %out.n, ptr %q, align 1
  ret void
}
define void @f33i1(ptr %p0, ptr %q) {
  %v0.w = load i40, ptr %p0, align 1
  %v0.n = trunc i40 %v0.w to i33
  %v0 = bitcast i33 %v0.n to <33 x i1>
  %r = call <33 x i1> @llvm.abs.v33i1(<33 x i1> %v0, i1 false)
  %out.n = bitcast <33 x i1> %r to i33
  %out.w = zext i33 %out.n to i40
  store i40 %out.w, ptr %q, align 1
  ret void
}
