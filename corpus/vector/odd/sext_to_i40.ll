; sext to i40 of vectors of odd shapes.
; run: @f3i5({20 7c}, {00*15}) -> {20 7c} {00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff}
; run: @f3i5({f0 09}, {00*15}) -> {f0 09} {f0 ff ff ff ff 0f 00 00 00 00 02 00 00 00 00}
; run: @f3i5({59 03}, {00*15}) -> {59 03} {f9 ff ff ff ff fa ff ff ff ff 00 00 00 00 00}
; run: @f3i5({e1 43}, {00*15}) -> {e1 43} {01 00 00 00 00 ff ff ff ff ff f0 ff ff ff ff}
; run: @f3i5({ac 69}, {00*15}) -> {ac 69} {0c 00 00 00 00 0d 00 00 00 00 fa ff ff ff ff}
; run: @f3i5({ba 65}, {00*15}) -> {ba 65} {fa ff ff ff ff 0d 00 00 00 00 f9 ff ff ff ff}
; run: @f16i1({aa aa}, {00*80}) -> {aa aa} {00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff}
; run: @f16i1({55 55}, {00*80}) -> {55 55} {ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00}
; run: @f16i1({aa aa}, {00*80}) -> {aa aa} {00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff}
; run: @f16i1({55 55}, {00*80}) -> {55 55} {ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00}
; run: @f16i1({b7 34}, {00*80}) -> {b7 34} {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00 00 00}
; run: @f16i1({f8 bb}, {00*80}) -> {f8 bb} {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00 00 00 00 00 ff ff ff ff ff}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {00*35}) -> {00 02 fc 07 f8 4f 40 7e} {00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff 00 ff ff ff ff ff 00 00 00 00 02 00 00 00 00 f9 ff ff ff ff}
; run: @f7i9({00 ff 09 c8 af e5 01 00}, {00*35}) -> {00 ff 09 c8 af e5 01 00} {00 ff ff ff ff ff 00 00 00 00 02 00 00 00 00 f9 ff ff ff ff 5a 00 00 00 00 0f 00 00 00 00 00 00 00 00 00}
; run: @f7i9({f9 b5 3c 00 10 e0 3f 40}, {00*35}) -> {f9 b5 3c 00 10 e0 3f 40} {f9 ff ff ff ff 5a 00 00 00 00 0f 00 00 00 00 00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff 00 ff ff ff ff}
; run: @f7i9({00 02 fc 07 f8 4f 40 7e}, {00*35}) -> {00 02 fc 07 f8 4f 40 7e} {00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff 00 ff ff ff ff ff 00 00 00 00 02 00 00 00 00 f9 ff ff ff ff}
; run: @f7i9({56 6c 9b e6 2b 2a 9f 61}, {00*35}) -> {56 6c 9b e6 2b 2a 9f 61} {56 00 00 00 00 b6 ff ff ff ff a6 ff ff ff ff 7c ff ff ff ff a2 00 00 00 00 f9 00 00 00 00 86 ff ff ff ff}
; run: @f7i9({5c 4d ee 02 05 5e a2 66}, {00*35}) -> {5c 4d ee 02 05 5e a2 66} {5c ff ff ff ff 26 ff ff ff ff bb 00 00 00 00 a0 00 00 00 00 e0 ff ff ff ff 12 ff ff ff ff 9a ff ff ff ff}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*25}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff 00 00 80 ff ff ff ff 7f 00 00}
; run: @f5i24({00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a}, {00*25}) -> {00 00 80 ff ff 7f 02 00 00 f9 ff ff 5a 5a 5a} {00 00 80 ff ff ff ff 7f 00 00 02 00 00 00 00 f9 ff ff ff ff 5a 5a 5a 00 00}
; run: @f5i24({f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00}, {00*25}) -> {f9 ff ff 5a 5a 5a 0f 1e 2d 00 00 00 01 00 00} {f9 ff ff ff ff 5a 5a 5a 00 00 0f 1e 2d 00 00 00 00 00 00 00 01 00 00 00 00}
; run: @f5i24({00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f}, {00*25}) -> {00 00 00 01 00 00 ff ff ff 00 00 80 ff ff 7f} {00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff 00 00 80 ff ff ff ff 7f 00 00}
; run: @f5i24({22 4f 22 47 7b 51 e9 84 e4 fc e2 fc e4 3b 28}, {00*25}) -> {22 4f 22 47 7b 51 e9 84 e4 fc e2 fc e4 3b 28} {22 4f 22 00 00 47 7b 51 00 00 e9 84 e4 ff ff fc e2 fc ff ff e4 3b 28 00 00}
; run: @f5i24({ac a0 78 ec 64 c5 c8 c7 e7 33 a6 8b 41 78 dd}, {00*25}) -> {ac a0 78 ec 64 c5 c8 c7 e7 33 a6 8b 41 78 dd} {ac a0 78 00 00 ec 64 c5 ff ff c8 c7 e7 ff ff 33 a6 8b ff ff 41 78 dd ff ff}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {00*15}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff}
; run: @f3i33({00 00 00 00 ff ff ff ff 09 00 00 00 00}, {00*15}) -> {00 00 00 00 ff ff ff ff 09 00 00 00 00} {00 00 00 00 ff ff ff ff ff 00 02 00 00 00 00}
; run: @f3i33({f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04}, {00*15}) -> {f9 ff ff ff b5 b4 b4 b4 3c 78 b4 f0 04} {f9 ff ff ff ff 5a 5a 5a 5a 00 0f 1e 2d 3c ff}
; run: @f3i33({00 00 00 00 02 00 00 00 fc ff ff ff 07}, {00*15}) -> {00 00 00 00 02 00 00 00 fc ff ff ff 07} {00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff}
; run: @f3i33({1d ac aa bf df 36 c2 9a 02 98 56 e6 06}, {00*15}) -> {1d ac aa bf df 36 c2 9a 02 98 56 e6 06} {1d ac aa bf ff 6f 1b 61 4d ff 00 a6 95 b9 ff}
; run: @f3i33({e9 45 e4 78 4d 1c 7b de a3 73 f7 2d 02}, {00*15}) -> {e9 45 e4 78 4d 1c 7b de a3 73 f7 2d 02} {e9 45 e4 78 ff 26 8e 3d ef ff e8 dc 7d 8b 00}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {00*45}) -> {00 01 ff 80 7f 02 f9 5a 0f} {00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff 80 ff ff ff ff 7f 00 00 00 00 02 00 00 00 00 f9 ff ff ff ff 5a 00 00 00 00 0f 00 00 00 00}
; run: @f9i8({80 7f 02 f9 5a 0f 00 01 ff}, {00*45}) -> {80 7f 02 f9 5a 0f 00 01 ff} {80 ff ff ff ff 7f 00 00 00 00 02 00 00 00 00 f9 ff ff ff ff 5a 00 00 00 00 0f 00 00 00 00 00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff}
; run: @f9i8({f9 5a 0f 00 01 ff 80 7f 02}, {00*45}) -> {f9 5a 0f 00 01 ff 80 7f 02} {f9 ff ff ff ff 5a 00 00 00 00 0f 00 00 00 00 00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff 80 ff ff ff ff 7f 00 00 00 00 02 00 00 00 00}
; run: @f9i8({00 01 ff 80 7f 02 f9 5a 0f}, {00*45}) -> {00 01 ff 80 7f 02 f9 5a 0f} {00 00 00 00 00 01 00 00 00 00 ff ff ff ff ff 80 ff ff ff ff 7f 00 00 00 00 02 00 00 00 00 f9 ff ff ff ff 5a 00 00 00 00 0f 00 00 00 00}
; run: @f9i8({d1 24 2d 7b 0f 47 4b 8a 4d}, {00*45}) -> {d1 24 2d 7b 0f 47 4b 8a 4d} {d1 ff ff ff ff 24 00 00 00 00 2d 00 00 00 00 7b 00 00 00 00 0f 00 00 00 00 47 00 00 00 00 4b 00 00 00 00 8a ff ff ff ff 4d 00 00 00 00}
; run: @f9i8({b6 0c 83 db a8 61 a2 a4 29}, {00*45}) -> {b6 0c 83 db a8 61 a2 a4 29} {b6 ff ff ff ff 0c 00 00 00 00 83 ff ff ff ff db ff ff ff ff a8 ff ff ff ff 61 00 00 00 00 a2 ff ff ff ff a4 ff ff ff ff 29 00 00 00 00}
; run: @f1i7({00}, {00*5}) -> {00} {00 00 00 00 00}
; run: @f1i7({40}, {00*5}) -> {40} {c0 ff ff ff ff}
; run: @f1i7({79}, {00*5}) -> {79} {f9 ff ff ff ff}
; run: @f1i7({00}, {00*5}) -> {00} {00 00 00 00 00}
; run: @f1i7({1d}, {00*5}) -> {1d} {1d 00 00 00 00}
; run: @f1i7({19}, {00*5}) -> {19} {19 00 00 00 00}

define void @f3i5(ptr %p0, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0.n = trunc i16 %v0.w to i15
  %v0 = bitcast i15 %v0.n to <3 x i5>
  %r = sext <3 x i5> %v0 to <3 x i40>
  %out.n = bitcast <3 x i40> %r to i120
  store i120 %out.n, ptr %q, align 1
  ret void
}
define void @f16i1(ptr %p0, ptr %q) {
  %v0.w = load i16, ptr %p0, align 1
  %v0 = bitcast i16 %v0.w to <16 x i1>
  %r = sext <16 x i1> %v0 to <16 x i40>
  %out.n = bitcast <16 x i40> %r to i640
  store i640 %out.n, ptr %q, align 1
  ret void
}
define void @f7i9(ptr %p0, ptr %q) {
  %v0.w = load i64, ptr %p0, align 1
  %v0.n = trunc i64 %v0.w to i63
  %v0 = bitcast i63 %v0.n to <7 x i9>
  %r = sext <7 x i9> %v0 to <7 x i40>
  %out.n = bitcast <7 x i40> %r to i280
  store i280 %out.n, ptr %q, align 1
  ret void
}
define void @f5i24(ptr %p0, ptr %q) {
  %v0.w = load i120, ptr %p0, align 1
  %v0 = bitcast i120 %v0.w to <5 x i24>
  %r = sext <5 x i24> %v0 to <5 x i40>
  %out.n = bitcast <5 x i40> %r to i200
  store i200 %out.n, ptr %q, align 1
  ret void
}
define void @f3i33(ptr %p0, ptr %q) {
  %v0.w = load i104, ptr %p0, align 1
  %v0.n = trunc i104 %v0.w to i99
  %v0 = bitcast i99 %v0.n to <3 x i33>
  %r = sext <3 x i33> %v0 to <3 x i40>
  %out.n = bitcast <3 x i40> %r to i120
  store i120 %out.n, ptr %q, align 1
  ret void
}
define void @f9i8(ptr %p0, ptr %q) {
  %v0.w = load i72, ptr %p0, align 1
  %v0 = bitcast i72 %v0.w to <9 x i8>
  %r = sext <9 x i8> %v0 to <9 x i40>
  %out.n = bitcast <9 x i40> %r to i360
  store i360 %out.n, ptr %q, align 1
  ret void
}
define void @f1i7(ptr %p0, ptr %q) {
  %v0.w = load i8, ptr %p0, align 1
  %v0.n = trunc i8 %v0.w to i7
  %v0 = bitcast i7 %v0.n to <1 x i7>
  %r = sext <1 x i7> %v0 to <1 x i40>
  %out.n = bitcast <1 x i40> %r to i40
  store i40 %out.n, ptr %q, align 1
  ret void
}
