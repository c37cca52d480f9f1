; llvm.fshl is a left funnel shift, by the amount modulo the width; lane by lane, each its own amount.
; run: @fshl_2xi8(i8{90, 0}, i8{15, -1}, i8{0, 5}, {ee*2}) -> _ _ _ i8{90, 31}
; run: @fshl_4xi8(i8{90, 0, -1, 127}, i8{15, -1, 2, 15}, i8{0, 5, 10, 15}, {ee*4}) -> _ _ _ i8{90, 31, -4, -121}
; run: @fshl_8xi8(i8{90, 0, -1, 127, -7, 15, 1, -128}, i8{15, -1, 2, 15, -1, 2, 15, -1}, i8{0, 5, 10, 15, 4, 9, 14, 3}, {ee*8}) -> _ _ _ i8{90, 31, -4, -121, -97, 30, 67, 7}
; run: @fshl_16xi8(i8{90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1}, i8{15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15}, i8{0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11}, {ee*16}) -> _ _ _ i8{90, 31, -4, -121, -97, 30, 67, 7, 2, 65, 3, -127, -16, -13, -64, 8}
; run: @fshl_32xi8(i8{90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7}, i8{15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, i8{0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11, 0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11}, {ee*32}) -> _ _ _ i8{90, 31, -4, -121, -97, 30, 67, 7, 2, 65, 3, -127, -16, -13, -64, 8, -128, 64, 104, 127, -16, -2, 127, 120, 1, 31, 8, 7, 15, -2, -61, -49}
; run: @fshl_64xi8(i8{90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90}, i8{15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15}, i8{0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11, 0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11, 0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11, 0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11}, {ee*64}) -> _ _ _ i8{90, 31, -4, -121, -97, 30, 67, 7, 2, 65, 3, -127, -16, -13, -64, 8, -128, 64, 104, 127, -16, -2, 127, 120, 1, 31, 8, 7, 15, -2, -61, -49, 15, 33, 3, 1, -96, 1, -64, -8, -7, -32, 4, 127, 32, -76, 63, -8, 127, 63, 60, -121, 15, 4, -125, 7, -1, -31, -25, -127, 16, 1, -128, -48}
; run: @fshl_3xi8(i8{90, 0, -1}, i8{15, -1, 2}, i8{0, 5, 10}, {ee*3}) -> _ _ _ i8{90, 31, -4}
; run: @fshl_2xi16(i16{23130, 0}, i16{7695, -1}, i16{0, 5}, {ee*4}) -> _ _ _ i16{23130, 31}
; run: @fshl_4xi16(i16{23130, 0, -1, 32767}, i16{7695, -1, 2, 7695}, i16{0, 5, 10, 15}, {ee*8}) -> _ _ _ i16{23130, 31, -1024, -28921}
; run: @fshl_8xi16(i16{23130, 0, -1, 32767, -7, 7695, 1, -32768}, i16{7695, -1, 2, 7695, -1, 2, 7695, -1}, i16{0, 5, 10, 15, 20, 25, 30, 3}, {ee*16}) -> _ _ _ i16{23130, 31, -1024, -28921, -97, 7680, 18307, 7}
; run: @fshl_16xi16(i16{23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1}, i16{7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695}, i16{0, 5, 10, 15, 20, 25, 30, 3, 8, 13, 18, 23, 28, 1, 6, 11}, {ee*32}) -> _ _ _ i16{23130, 31, -1024, -28921, -97, 7680, 18307, 7, 512, 17345, 3, -128, -3616, -13, -31808, 2288}
; run: @fshl_32xi16(i16{23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7}, i16{7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1}, i16{0, 5, 10, 15, 20, 25, 30, 3, 8, 13, 18, 23, 28, 1, 6, 11, 16, 21, 26, 31, 4, 9, 14, 19, 24, 29, 2, 7, 12, 17, 22, 27}, {ee*64}) -> _ _ _ i16{23130, 31, -1024, -28921, -97, 7680, 18307, 7, 512, 17345, 3, -128, -3616, -13, -31808, 2288, -32768, 64, 26744, 32767, -16, -452, 32767, -3976, 286, 8191, 8, 11535, 4095, -2, -57, -12289}
; run: @fshl_5xi16(i16{23130, 0, -1, 32767, -7}, i16{7695, -1, 2, 7695, -1}, i16{0, 5, 10, 15, 20}, {ee*10}) -> _ _ _ i16{23130, 31, -1024, -28921, -97}
; run: @fshl_2xi32(i32{1515870810, 0}, i32{1009589775, -1}, i32{0, 5}, {ee*8}) -> _ _ _ i32{1515870810, 31}
; run: @fshl_4xi32(i32{1515870810, 0, -1, 2147483647}, i32{1009589775, -1, 2, 1009589775}, i32{0, 5, 10, 15}, {ee*16}) -> _ _ _ i32{1515870810, 31, -1024, -25066}
; run: @fshl_8xi32(i32{1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648}, i32{1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1}, i32{0, 5, 10, 15, 20, 25, 30, 35}, {ee*32}) -> _ _ _ i32{1515870810, 31, -1024, -25066, -6291457, 503316480, 1326139267, 7}
; run: @fshl_16xi32(i32{1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}, i32{1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775}, i32{0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 1, 6, 11}, {ee*64}) -> _ _ _ i32{1515870810, 31, -1024, -25066, -6291457, 503316480, 1326139267, 7, 512, 1263224709, 262143, -8388608, -205336096, -13, 189236160, 2529}
; run: @fshl_3xi32(i32{1515870810, 0, -1}, i32{1009589775, -1, 2}, i32{0, 5, 10}, {ee*12}) -> _ _ _ i32{1515870810, 31, -1024}
; run: @fshl_1xi32(i32{1515870810}, i32{1009589775}, i32{0}, {ee*4}) -> _ _ _ i32{1515870810}
; run: @fshl_64xi32(i32{1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810}, i32{1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775}, i32{0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 1, 6, 11, 16, 21, 26, 31, 36, 41, 46, 51, 56, 61, 2, 7, 12, 17, 22, 27, 32, 37, 42, 47, 52, 57, 62, 3, 8, 13, 18, 23, 28, 33, 38, 43, 48, 53, 58, 63, 4, 9, 14, 19, 24, 29, 34, 39, 44, 49, 54, 59}, {ee*256}) -> _ _ _ i32{1515870810, 31, -1024, -25066, -6291457, 503316480, 1326139267, 7, 512, 1263224709, 262143, -8388608, -205336096, -13, 189236160, 2529, 65535, 4194304, 1760605304, 2147483647, -16, -392, -98305, -260571136, 20720926, 536870911, 8, 757935390, 4095, -131072, -3208377, -805306369, 1009589775, 39, 1023, 65536, -1515994415, 33554431, -1073741824, -7, -1537, -1547575296, 323764, 8388607, 536870912, -1263225676, 63, -2048, -50131, -12582913, 1006632960, -1642688761, 15, 1024, -1768517877, 524287, -16777216, -410672191, -25, 378472320, 5058, 131071, 8388608, -773756688}
; run: @fshl_2xi64(i64{6510615555426900570, 0}, i64{8676565436284608015, -1}, i64{0, 5}, {ee*16}) -> _ _ _ i64{6510615555426900570, 31}
; run: @fshl_4xi64(i64{6510615555426900570, 0, -1, 9223372036854775807}, i64{8676565436284608015, -1, 2, 8676565436284608015}, i64{0, 5, 10, 15}, {ee*32}) -> _ _ _ i64{6510615555426900570, 31, -1024, -17356}
; run: @fshl_8xi64(i64{6510615555426900570, 0, -1, 9223372036854775807, -7, 8676565436284608015, 1, -9223372036854775808}, i64{8676565436284608015, -1, 2, 8676565436284608015, -1, 2, 8676565436284608015, -1}, i64{0, 5, 10, 15, 20, 25, 30, 35}, {ee*64}) -> _ _ _ i64{6510615555426900570, 31, -1024, -17356, -6291457, -7604228756567228416, 1578784402, 34359738367}
; run: @fshl_1xi64(i64{6510615555426900570}, i64{8676565436284608015}, i64{0}, {ee*8}) -> _ _ _ i64{6510615555426900570}
; run: @fshl_3xi64(i64{6510615555426900570, 0, -1}, i64{8676565436284608015, -1, 2}, i64{0, 5, 10}, {ee*24}) -> _ _ _ i64{6510615555426900570, 31, -1024}

declare <2 x i8> @llvm.fshl.v2i8(<2 x i8>, <2 x i8>, <2 x i8>)
define void @fshl_2xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %b = load <2 x i8>, ptr %q, align 1
  %c = load <2 x i8>, ptr %s, align 1
  %r = call <2 x i8> @llvm.fshl.v2i8(<2 x i8> %a, <2 x i8> %b, <2 x i8> %c)
  store <2 x i8> %r, ptr %out, align 1
  ret void
}
declare <4 x i8> @llvm.fshl.v4i8(<4 x i8>, <4 x i8>, <4 x i8>)
define void @fshl_4xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %b = load <4 x i8>, ptr %q, align 1
  %c = load <4 x i8>, ptr %s, align 1
  %r = call <4 x i8> @llvm.fshl.v4i8(<4 x i8> %a, <4 x i8> %b, <4 x i8> %c)
  store <4 x i8> %r, ptr %out, align 1
  ret void
}
declare <8 x i8> @llvm.fshl.v8i8(<8 x i8>, <8 x i8>, <8 x i8>)
define void @fshl_8xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %b = load <8 x i8>, ptr %q, align 1
  %c = load <8 x i8>, ptr %s, align 1
  %r = call <8 x i8> @llvm.fshl.v8i8(<8 x i8> %a, <8 x i8> %b, <8 x i8> %c)
  store <8 x i8> %r, ptr %out, align 1
  ret void
}
declare <16 x i8> @llvm.fshl.v16i8(<16 x i8>, <16 x i8>, <16 x i8>)
define void @fshl_16xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %c = load <16 x i8>, ptr %s, align 1
  %r = call <16 x i8> @llvm.fshl.v16i8(<16 x i8> %a, <16 x i8> %b, <16 x i8> %c)
  store <16 x i8> %r, ptr %out, align 1
  ret void
}
declare <32 x i8> @llvm.fshl.v32i8(<32 x i8>, <32 x i8>, <32 x i8>)
define void @fshl_32xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <32 x i8>, ptr %p, align 1
  %b = load <32 x i8>, ptr %q, align 1
  %c = load <32 x i8>, ptr %s, align 1
  %r = call <32 x i8> @llvm.fshl.v32i8(<32 x i8> %a, <32 x i8> %b, <32 x i8> %c)
  store <32 x i8> %r, ptr %out, align 1
  ret void
}
declare <64 x i8> @llvm.fshl.v64i8(<64 x i8>, <64 x i8>, <64 x i8>)
define void @fshl_64xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <64 x i8>, ptr %p, align 1
  %b = load <64 x i8>, ptr %q, align 1
  %c = load <64 x i8>, ptr %s, align 1
  %r = call <64 x i8> @llvm.fshl.v64i8(<64 x i8> %a, <64 x i8> %b, <64 x i8> %c)
  store <64 x i8> %r, ptr %out, align 1
  ret void
}
declare <3 x i8> @llvm.fshl.v3i8(<3 x i8>, <3 x i8>, <3 x i8>)
define void @fshl_3xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <3 x i8>, ptr %p, align 1
  %b = load <3 x i8>, ptr %q, align 1
  %c = load <3 x i8>, ptr %s, align 1
  %r = call <3 x i8> @llvm.fshl.v3i8(<3 x i8> %a, <3 x i8> %b, <3 x i8> %c)
  store <3 x i8> %r, ptr %out, align 1
  ret void
}
declare <2 x i16> @llvm.fshl.v2i16(<2 x i16>, <2 x i16>, <2 x i16>)
define void @fshl_2xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %b = load <2 x i16>, ptr %q, align 1
  %c = load <2 x i16>, ptr %s, align 1
  %r = call <2 x i16> @llvm.fshl.v2i16(<2 x i16> %a, <2 x i16> %b, <2 x i16> %c)
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
declare <4 x i16> @llvm.fshl.v4i16(<4 x i16>, <4 x i16>, <4 x i16>)
define void @fshl_4xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %b = load <4 x i16>, ptr %q, align 1
  %c = load <4 x i16>, ptr %s, align 1
  %r = call <4 x i16> @llvm.fshl.v4i16(<4 x i16> %a, <4 x i16> %b, <4 x i16> %c)
  store <4 x i16> %r, ptr %out, align 1
  ret void
}
declare <8 x i16> @llvm.fshl.v8i16(<8 x i16>, <8 x i16>, <8 x i16>)
define void @fshl_8xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %c = load <8 x i16>, ptr %s, align 1
  %r = call <8 x i16> @llvm.fshl.v8i16(<8 x i16> %a, <8 x i16> %b, <8 x i16> %c)
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
declare <16 x i16> @llvm.fshl.v16i16(<16 x i16>, <16 x i16>, <16 x i16>)
define void @fshl_16xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <16 x i16>, ptr %p, align 1
  %b = load <16 x i16>, ptr %q, align 1
  %c = load <16 x i16>, ptr %s, align 1
  %r = call <16 x i16> @llvm.fshl.v16i16(<16 x i16> %a, <16 x i16> %b, <16 x i16> %c)
  store <16 x i16> %r, ptr %out, align 1
  ret void
}
declare <32 x i16> @llvm.fshl.v32i16(<32 x i16>, <32 x i16>, <32 x i16>)
define void @fshl_32xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <32 x i16>, ptr %p, align 1
  %b = load <32 x i16>, ptr %q, align 1
  %c = load <32 x i16>, ptr %s, align 1
  %r = call <32 x i16> @llvm.fshl.v32i16(<32 x i16> %a, <32 x i16> %b, <32 x i16> %c)
  store <32 x i16> %r, ptr %out, align 1
  ret void
}
declare <5 x i16> @llvm.fshl.v5i16(<5 x i16>, <5 x i16>, <5 x i16>)
define void @fshl_5xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <5 x i16>, ptr %p, align 1
  %b = load <5 x i16>, ptr %q, align 1
  %c = load <5 x i16>, ptr %s, align 1
  %r = call <5 x i16> @llvm.fshl.v5i16(<5 x i16> %a, <5 x i16> %b, <5 x i16> %c)
  store <5 x i16> %r, ptr %out, align 1
  ret void
}
declare <2 x i32> @llvm.fshl.v2i32(<2 x i32>, <2 x i32>, <2 x i32>)
define void @fshl_2xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %b = load <2 x i32>, ptr %q, align 1
  %c = load <2 x i32>, ptr %s, align 1
  %r = call <2 x i32> @llvm.fshl.v2i32(<2 x i32> %a, <2 x i32> %b, <2 x i32> %c)
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
declare <4 x i32> @llvm.fshl.v4i32(<4 x i32>, <4 x i32>, <4 x i32>)
define void @fshl_4xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %c = load <4 x i32>, ptr %s, align 1
  %r = call <4 x i32> @llvm.fshl.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> %c)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
declare <8 x i32> @llvm.fshl.v8i32(<8 x i32>, <8 x i32>, <8 x i32>)
define void @fshl_8xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %b = load <8 x i32>, ptr %q, align 1
  %c = load <8 x i32>, ptr %s, align 1
  %r = call <8 x i32> @llvm.fshl.v8i32(<8 x i32> %a, <8 x i32> %b, <8 x i32> %c)
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
declare <16 x i32> @llvm.fshl.v16i32(<16 x i32>, <16 x i32>, <16 x i32>)
define void @fshl_16xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <16 x i32>, ptr %p, align 1
  %b = load <16 x i32>, ptr %q, align 1
  %c = load <16 x i32>, ptr %s, align 1
  %r = call <16 x i32> @llvm.fshl.v16i32(<16 x i32> %a, <16 x i32> %b, <16 x i32> %c)
  store <16 x i32> %r, ptr %out, align 1
  ret void
}
declare <3 x i32> @llvm.fshl.v3i32(<3 x i32>, <3 x i32>, <3 x i32>)
define void @fshl_3xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %c = load <3 x i32>, ptr %s, align 1
  %r = call <3 x i32> @llvm.fshl.v3i32(<3 x i32> %a, <3 x i32> %b, <3 x i32> %c)
  store <3 x i32> %r, ptr %out, align 1
  ret void
}
declare <1 x i32> @llvm.fshl.v1i32(<1 x i32>, <1 x i32>, <1 x i32>)
define void @fshl_1xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <1 x i32>, ptr %p, align 1
  %b = load <1 x i32>, ptr %q, align 1
  %c = load <1 x i32>, ptr %s, align 1
  %r = call <1 x i32> @llvm.fshl.v1i32(<1 x i32> %a, <1 x i32> %b, <1 x i32> %c)
  store <1 x i32> %r, ptr %out, align 1
  ret void
}
declare <64 x i32> @llvm.fshl.v64i32(<64 x i32>, <64 x i32>, <64 x i32>)
define void @fshl_64xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <64 x i32>, ptr %p, align 1
  %b = load <64 x i32>, ptr %q, align 1
  %c = load <64 x i32>, ptr %s, align 1
  %r = call <64 x i32> @llvm.fshl.v64i32(<64 x i32> %a, <64 x i32> %b, <64 x i32> %c)
  store <64 x i32> %r, ptr %out, align 1
  ret void
}
declare <2 x i64> @llvm.fshl.v2i64(<2 x i64>, <2 x i64>, <2 x i64>)
define void @fshl_2xi64(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %c = load <2 x i64>, ptr %s, align 1
  %r = call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %a, <2 x i64> %b, <2 x i64> %c)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
declare <4 x i64> @llvm.fshl.v4i64(<4 x i64>, <4 x i64>, <4 x i64>)
define void @fshl_4xi64(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  %b = load <4 x i64>, ptr %q, align 1
  %c = load <4 x i64>, ptr %s, align 1
  %r = call <4 x i64> @llvm.fshl.v4i64(<4 x i64> %a, <4 x i64> %b, <4 x i64> %c)
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
declare <8 x i64> @llvm.fshl.v8i64(<8 x i64>, <8 x i64>, <8 x i64>)
define void @fshl_8xi64(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  %b = load <8 x i64>, ptr %q, align 1
  %c = load <8 x i64>, ptr %s, align 1
  %r = call <8 x i64> @llvm.fshl.v8i64(<8 x i64> %a, <8 x i64> %b, <8 x i64> %c)
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
declare <1 x i64> @llvm.fshl.v1i64(<1 x i64>, <1 x i64>, <1 x i64>)
define void @fshl_1xi64(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <1 x i64>, ptr %p, align 1
  %b = load <1 x i64>, ptr %q, align 1
  %c = load <1 x i64>, ptr %s, align 1
  %r = call <1 x i64> @llvm.fshl.v1i64(<1 x i64> %a, <1 x i64> %b, <1 x i64> %c)
  store <1 x i64> %r, ptr %out, align 1
  ret void
}
declare <3 x i64> @llvm.fshl.v3i64(<3 x i64>, <3 x i64>, <3 x i64>)
define void @fshl_3xi64(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <3 x i64>, ptr %p, align 1
  %b = load <3 x i64>, ptr %q, align 1
  %c = load <3 x i64>, ptr %s, align 1
  %r = call <3 x i64> @llvm.fshl.v3i64(<3 x i64> %a, <3 x i64> %b, <3 x i64> %c)
  store <3 x i64> %r, ptr %out, align 1
  ret void
}
