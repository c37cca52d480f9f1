; trunc to i3 of vectors of odd shapes.
; run: @f3i5({20 7c}, {00*2}) -> {20 7c} {c8 01}
; run: @f3i5({f0 09}, {00*2}) -> {f0 09} {b8 00}
; run: @f3i5({59 03}, {00*2}) -> {59 03} {11 00}
; run: @f3i5({e1 43}, {00*2}) -> {e1 43} {39 00}
; run: @f3i5({ac 69}, {00*2}) -> {ac 69} {ac 00}
; run: @f3i5({ba 65}, {00*2}) -> {ba 65} {6a 00}
; run: @f1i64({00 00 00 00 00 00 00 00}, {00*1}) -> {00 00 00 00 00 00 00 00} {00}
; run: @f1i64({00 00 00 00 00 00 00 80}, {00*1}) -> {00 00 00 00 00 00 00 80} {00}
; run: @f1i64({f9 ff ff ff ff ff ff ff}, {00*1}) -> {f9 ff ff ff ff ff ff ff} {01}
; run: @f1i64({00 00 00 00 00 00 00 00}, {00*1}) -> {00 00 00 00 00 00 00 00} {00}
; run: @f1i64({84 8d 4e 28 a3 cb fb d7}, {00*1}) -> {84 8d 4e 28 a3 cb fb d7} {04}
; run: @f1i64({a8 16 e9 41 28 69 8b 7a}, {00*1}) -> {a8 16 e9 41 28 69 8b 7a} {00}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {00*3}) -> {00 02 fc 07 f8 4f 40 7e} {c8 71 05}
; run: @f7i9({00 ff 09 c8 af e5 01 00}, {00*3}) -> {00 ff 09 c8 af e5 01 00} {b8 a2 03}
; run: @f7i9({f9 b5 3c 00 10 e0 3f 40}, {00*3}) -> {f9 b5 3c 00 10 e0 3f 40} {d1 91 03}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {00*3}) -> {00 02 fc 07 f8 4f 40 7e} {c8 71 05}
; run: @f7i9({56 6c 9b e6 2b 2a 9f 61}, {00*3}) -> {56 6c 9b e6 2b 2a 9f 61} {b6 a9 18}
; run: @f7i9({5c 4d ee 02 05 5e a2 66}, {00*3}) -> {5c 4d ee 02 05 5e a2 66} {f4 00 09}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*2}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {c8 71}
; run: @f5i24({00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a}, {00*2}) -> {00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a} {b8 22}
; run: @f5i24({f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00}, {00*2}) -> {f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00} {d1 11}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*2}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {c8 71}
; run: @f5i24({22 4f 22 47 7b 51 e9 84 e4 fc e2 fc e4 3b 28}, {00*2}) -> {22 4f 22 47 7b 51 e9 84 e4 fc e2 fc e4 3b 28} {7a 48}
; run: @f5i24({ac a0 78 ec 64 c5 c8 c7 e7 33 a6 8b 41 78 dd}, {00*2}) -> {ac a0 78 ec 64 c5 c8 c7 e7 33 a6 8b 41 78 dd} {24 16}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {00*2}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {c8 01}
; run: @f3i33({00 00 00 00 ff ff ff ff 09 00 00 00 00}, {00*2}) -> {00 00 00 00 ff ff ff ff 09 00 00 00 00} {b8 00}
; run: @f3i33({f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04}, {00*2}) -> {f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04} {d1 01}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {00*2}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {c8 01}
; run: @f3i33({1d ac aa bf df 36 c2 9a 02 98 56 e6 06}, {00*2}) -> {1d ac aa bf df 36 c2 9a 02 98 56 e6 06} {3d 00}
; run: @f3i33({e9 45 e4 78 4d 1c 7b de a3 73 f7 2d 02}, {00*2}) -> {e9 45 e4 78 4d 1c 7b de a3 73 f7 2d 02} {31 00}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {00*1}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {08}
; run: @f2i63({00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f}, {00*1}) -> {00 00 00 00 00 00 00 c0 ff ff ff ff ff ff ff 1f} {38}
; run: @f2i63({f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d}, {00*1}) -> {f9 ff ff ff ff ff ff 7f 2d 2d 2d 2d 2d 2d 2d 2d} {11}
; run: @f2i63({00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00}, {00*1}) -> {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00} {08}
; run: @f2i63({6a fe de 0b 1c 4d c7 ec e4 07 13 57 51 0e 2d 2a}, {00*1}) -> {6a fe de 0b 1c 4d c7 ec e4 07 13 57 51 0e 2d 2a} {0a}
; run: @f2i63({25 c2 f6 c1 d9 eb d1 7d 07 ba 01 48 8e ac 8d 3f}, {00*1}) -> {25 c2 f6 c1 d9 eb d1 7d 07 ba 01 48 8e ac 8d 3f} {35}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*1}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {08}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {00*1}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f} {38}
; run: @f2i128({f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {00*1}) -> {f9 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a} {11}
; run: @f2i128({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00*1}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00} {08}
; run: @f2i128({c5 a8 95 ee 52 1e e8 b3 89 95 8b 68 dc ae d0 7a 82 0c 2b 5d da 1f a0 32 15 2c d1 ab b1 8e ec 96}, {00*1}) -> {c5 a8 95 ee 52 1e e8 b3 89 95 8b 68 dc ae d0 7a 82 0c 2b 5d da 1f a0 32 15 2c d1 ab b1 8e ec 96} {15}
; run: @f2i128({32 71 be bc ce ef a1 de 38 0c 26 ab 2b c1 53 8a e9 ea ca 30 64 8e 8b 80 42 76 67 fb 56 f2 8e db}, {00*1}) -> {32 71 be bc ce ef a1 de 38 0c 26 ab 2b c1 53 8a e9 ea ca 30 64 8e 8b 80 42 76 67 fb 56 f2 8e db} {0a}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {00*4}) -> {00 01 ff 80 7f 02 f9 5a 0f} {c8 71 45 07}
; run: @f9i8({80 7f 02 f9 5a 0f 00 01 ff}, {00*4}) -> {80 7f 02 f9 5a 0f 00 01 ff} {b8 a2 23 07}
; run: @f9i8({f9 5a 0f 00 01 ff 80 7f 02}, {00*4}) -> {f9 5a 0f 00 01 ff 80 7f 02} {d1 91 e3 02}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {00*4}) -> {00 01 ff 80 7f 02 f9 5a 0f} {c8 71 45 07}
; run: @f9i8({d1 24 2d 7b 0f 47 4b 8a 4d}, {00*4}) -> {d1 24 2d 7b 0f 47 4b 8a 4d} {61 f7 4f 05}
; run: @f9i8({b6 0c 83 db a8 61 a2 a4 29}, {00*4}) -> {b6 0c 83 db a8 61 a2 a4 29} {e6 86 88 01}
; run: @f1i7({00}, {00*1}) -> {00} {00}
; run: @f1i7({40}, {00*1}) -> {40} {00}
; run: @f1i7({79}, {00*1}) -> {79} {01}
; run: @f1i7({00}, {00*1}) -> {00} {00}
; run: @f1i7({1d}, {00*1}) -> {1d} {05}
; run: @f1i7({19}, {00*1}) -> {19} {01}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {00*2}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {c8 01}
; run: @f3i64({00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00}, {00*2}) -> {00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff 7f 02 00 00 00 00 00 00 00} {b8 00}
; run: @f3i64({f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78}, {00*2}) -> {f9 ff ff ff ff ff ff ff 5a 5a 5a 5a 5a 5a 5a 5a 0f 1e 2d 3c 4b 5a 69 78} {d1 01}
; run: @f3i64({00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff}, {00*2}) -> {00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff} {c8 01}
; run: @f3i64({e3 1d 32 4e 38 bf e6 46 73 d2 70 70 6d b2 23 6e a7 27 51 83 2d da fa 57}, {00*2}) -> {e3 1d 32 4e 38 bf e6 46 73 d2 70 70 6d b2 23 6e a7 27 51 83 2d da fa 57} {db 01}
; run: @f3i64({58 36 c2 42 f4 fc 6d b7 de 34 23 ae 39 cb 8f 0d 35 07 6b 93 aa cd 8c 9a}, {00*2}) -> {58 36 c2 42 f4 fc 6d b7 de 34 23 ae 39 cb 8f 0d 35 07 6b 93 aa cd 8c 9a} {70 01}

define void @f3i5(ptr %p0, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0.n = trunc i16 %v0.w to i15
  %v0 = bitcast i15 %v0.n to <3 x i5>
  %r = trunc <3 x i5> %v0 to <3 x i3>
  %out.n = bitcast <3 x i3> %r to i9
  %out.w = zext i9 %out.n to i16
  store i16 %out.w, ptr %q, align 1
  ret void
}
define void @f1i64(ptr %p0, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0 = bitcast i64 %v0.w to <1 x i64>
  %r = trunc <1 x i64> %v0 to <1 x i3>
  %out.n = bitcast <1 x i3> %r to i3
  %out.w = zext i3 %out.n to i8
  store i8 %out.w, ptr %q, align 1
  ret void
}
define void @f7i9(ptr %p0, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0.n = trunc i64 %v0.w to i63
  %v0 = bitcast i63 %v0.n to <7 x i9>
  %r = trunc <7 x i9> %v0 to <7 x i3>
  %out.n = bitcast <7 x i3> %r to i21
  %out.w = zext i21 %out.n to i24
  store i24 %out.w, ptr %q, align 1
  ret void
}
define void @f5i24(ptr %p0, ptr %q) {
  %v0.w = load i120, ptr %p0, align 1
  %v0 = bitcast i120 %v0.w to <5 x i24>
  %r = trunc <5 x i24> %v0 to <5 x i3>
  %out.n = bitcast <5 x i3> %r to i15
  %out.w = zext i15 %out.n to i16
  store i16 %out.w, ptr %q, align 1
  ret void
}
define void @f3i33(ptr %p0, ptr %q) {
  %v0.w = load i104, ptr %p0, align 1
  %v0.n = trunc i104 %v0.w to i99
  %v0 = bitcast i99 %v0.n to <3 x i33>
  %r = trunc <3 x i33> %v0 to <3 x i3>
  %out.n = bitcast <3 x i3> %r to i9
  %out.w = zext i9 %out.n to i16
  store i16 %out.w, ptr %q, align 1
  ret void
}
define void @f2i63(ptr %p0, ptr %q) {
  %v0.w = load i128, ptr %p0, align 1
  %v0.n = trunc i128 %v0.w to i126
  %v0 = bitcast i126 %v0.n to <2 x i63>
  %r = trunc <2 x i63> %v0 to <2 x i3>
  %out.n = bitcast <2 x i3> %r to i6
  %out.w = zext i6 %out.n to i8
  store i8 %out.w, ptr %q, align 1
  ret void
}
define void @f2i128(ptr %p0, ptr %q) {
  %v0.w = load i256, ptr %p0, align 1
  %v0 = bitcast i256 %v0.w to <2 x i128>
  %r = trunc <2 x i128> %v0 to <2 x i3>
  %out.n = bitcast <2 x i3> %r to i6
  %out.w = zext i6 %out.n to i8
  store i8 %out.w, ptr %q, align 1
  ret void
}
define void @f9i8(ptr %p0, ptr %q) {
  %v0.w = load i72, ptr %p0, align 1
  %v0 = bitcast i72 %v0.w to <9 x i8>
  %r = trunc <9 x i8> %v0 to <9 x i3>
  %out.n = bitcast <9 x i3> %r to i27
  %out.w = zext i27 %out.n to i32
  store i32 %out.w, ptr %q, align 1
  ret void
}
define void @f1i7(ptr %p0, ptr %q) {
  %v0.w = load i8, ptr %p0, align 1
  %v0.n = trunc i8 %v0.w to i7
  %v0 = bitcast i7 %v0.n to <1 x i7>
  %r = trunc <1 x i7> %v0 to <1 x i3>
  %out.n = bitcast <1 x i3> %r to i3
  %out.w = zext i3 %out.n to i8
  store i8 %out.w, ptr %q, align 1
  ret void
}
define void @f3i64(ptr %p0, ptr %q) {
  %v0.w = load i192, ptr %p0, align 1
  %v0 = bitcast i192 %v0.w to <3 x i64>
  %r = trunc <3 x i64> %v0 to <3 x i3>
  %out.n = bitcast <3 x i3> %r to i9
  %out.w = zext i9 %out.n to i16
  store i16 %out.w, ptr %q, align 1
  ret void
}
