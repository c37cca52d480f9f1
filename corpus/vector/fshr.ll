; llvm.fshr is a right funnel shift, by the amount modulo the width; lane by lane, each its own amount.
; run: @fshr_2xi8(i8{90, 0}, i8{15, -1}, i8{0, 5}, {ee*2}) -> _ _ _ i8{15, 7}
; run: @fshr_4xi8(i8{90, 0, -1, 127}, i8{15, -1, 2, 15}, i8{0, 5, 10, 15}, {ee*4}) -> _ _ _ i8{15, 7, -64, -2}
; run: @fshr_8xi8(i8{90, 0, -1, 127, -7, 15, 1, -128}, i8{15, -1, 2, 15, -1, 2, 15, -1}, i8{0, 5, 10, 15, 4, 9, 14, 3}, {ee*8}) -> _ _ _ i8{15, 7, -64, -2, -97, -127, 4, 31}
; run: @fshr_16xi8(i8{90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1}, i8{15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15}, i8{0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11}, {ee*16}) -> _ _ _ i8{15, 7, -64, -2, -97, -127, 4, 31, 2, -48, 63, -2, -16, -1, 60, 33}
; run: @fshr_32xi8(i8{90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7}, i8{15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, i8{0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11, 0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11}, {ee*32}) -> _ _ _ i8{15, 7, -64, -2, -97, -127, 4, 31, 2, -48, 63, -2, -16, -1, 60, 33, -1, 16, -125, 1, -16, -121, -25, -32, 15, 7, -128, -76, 15, -127, -4, 63}
; run: @fshr_64xi8(i8{90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90}, i8{15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15}, i8{0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11, 0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11, 0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11, 0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11}, {ee*64}) -> _ _ _ i8{15, 7, -64, -2, -97, -127, 4, 31, 2, -48, 63, -2, -16, -1, 60, 33, -1, 16, -125, 1, -16, -121, -25, -32, 15, 7, -128, -76, 15, -127, -4, 63, 2, 8, 63, 4, -96, 127, -4, -31, -1, 120, 67, 1, 32, 7, 3, -32, 15, -49, -64, 2, 15, 1, 104, 31, 2, -8, 127, 30, 16, 127, 8, 65}
; run: @fshr_3xi8(i8{90, 0, -1}, i8{15, -1, 2}, i8{0, 5, 10}, {ee*3}) -> _ _ _ i8{15, 7, -64}
; run: @fshr_2xi16(i16{23130, 0}, i16{7695, -1}, i16{0, 5}, {ee*4}) -> _ _ _ i16{7695, 2047}
; run: @fshr_4xi16(i16{23130, 0, -1, 32767}, i16{7695, -1, 2, 7695}, i16{0, 5, 10, 15}, {ee*8}) -> _ _ _ i16{7695, 2047, -64, -2}
; run: @fshr_8xi16(i16{23130, 0, -1, 32767, -7, 7695, 1, -32768}, i16{7695, -1, 2, 7695, -1, 2, 7695, -1}, i16{0, 5, 10, 15, 20, 25, 30, 3}, {ee*16}) -> _ _ _ i16{7695, 2047, -64, -2, -24577, 1920, 4, 8191}
; run: @fshr_16xi16(i16{23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1}, i16{7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695}, i16{0, 5, 10, 15, 20, 25, 30, 3, 8, 13, 18, 23, 28, 1, 6, 11}, {ee*32}) -> _ _ _ i16{7695, 2047, -64, -2, -24577, 1920, 4, 8191, 512, -11568, 16383, -512, -15, -1, 15360, 35}
; run: @fshr_32xi16(i16{23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7}, i16{7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1}, i16{0, 5, 10, 15, 20, 25, 30, 3, 8, 13, 18, 23, 28, 1, 6, 11, 16, 21, 26, 31, 4, 9, 14, 19, 24, 29, 2, 7, 12, 17, 22, 27}, {ee*64}) -> _ _ _ i16{7695, 2047, -64, -2, -24577, 1920, 4, 8191, 512, -11568, 16383, -512, -15, -1, 15360, 35, -1, 4096, -27001, 1, -4096, -113, -25, -8192, 286, 7, -32768, -19396, 15, -32767, -904, -193}
; run: @fshr_5xi16(i16{23130, 0, -1, 32767, -7}, i16{7695, -1, 2, 7695, -1}, i16{0, 5, 10, 15, 20}, {ee*10}) -> _ _ _ i16{7695, 2047, -64, -2, -24577}
; run: @fshr_2xi32(i32{1515870810, 0}, i32{1009589775, -1}, i32{0, 5}, {ee*8}) -> _ _ _ i32{1009589775, 134217727}
; run: @fshr_4xi32(i32{1515870810, 0, -1, 2147483647}, i32{1009589775, -1, 2, 1009589775}, i32{0, 5, 10, 15}, {ee*16}) -> _ _ _ i32{1009589775, 134217727, -4194304, -100262}
; run: @fshr_8xi32(i32{1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648}, i32{1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1}, i32{0, 5, 10, 15, 20, 25, 30, 35}, {ee*32}) -> _ _ _ i32{1009589775, 134217727, -4194304, -100262, -24577, 378472320, 4, 536870911}
; run: @fshr_16xi32(i32{1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}, i32{1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775}, i32{0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 1, 6, 11}, {ee*64}) -> _ _ _ i32{1009589775, 134217727, -4194304, -100262, -24577, 378472320, 4, 536870911, 33554432, -757997208, 16383, -512, -13, -1, 1006632960, 2590115}
; run: @fshr_3xi32(i32{1515870810, 0, -1}, i32{1009589775, -1, 2}, i32{0, 5, 10}, {ee*12}) -> _ _ _ i32{1009589775, 134217727, -4194304}
; run: @fshr_1xi32(i32{1515870810}, i32{1009589775}, i32{0}, {ee*4}) -> _ _ _ i32{1009589775}
; run: @fshr_64xi32(i32{1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810}, i32{1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775, -1, 2, 1009589775}, i32{0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 1, 6, 11, 16, 21, 26, 31, 36, 41, 46, 51, 56, 61, 2, 7, 12, 17, 22, 27, 32, 37, 42, 47, 52, 57, 62, 3, 8, 13, 18, 23, 28, 33, 38, 43, 48, 53, 58, 63, 4, 9, 14, 19, 24, 29, 34, 39, 44, 49, 54, 59}, {ee*256}) -> _ _ _ i32{1009589775, 134217727, -4194304, -100262, -24577, 378472320, 4, 536870911, 33554432, -757997208, 16383, -512, -13, -1, 1006632960, 2590115, 65535, 4096, -1768515953, 1, -268435456, -6416753, -1572865, -1547575296, 316, 7, -2147483648, -1267180996, 1048575, -32768, -784, -193, 2, 165767408, 4194303, 262144, -1515871294, 127, -4, -410672191, -100663297, -260571136, 20235, 511, 32, 504794887, 67108863, -2097152, -50131, -12289, 189236160, 2, 268435455, 16777216, 1768485044, 8191, -256, -7, 2147483647, 503316480, 1295057, 32767, 2048, 1263225671}
; run: @fshr_2xi64(i64{6510615555426900570, 0}, i64{8676565436284608015, -1}, i64{0, 5}, {ee*16}) -> _ _ _ i64{8676565436284608015, 576460752303423487}
; run: @fshr_4xi64(i64{6510615555426900570, 0, -1, 9223372036854775807}, i64{8676565436284608015, -1, 2, 8676565436284608015}, i64{0, 5, 10, 15}, {ee*32}) -> _ _ _ i64{8676565436284608015, 576460752303423487, -18014398509481984, -298162189862822}
; run: @fshr_8xi64(i64{6510615555426900570, 0, -1, 9223372036854775807, -7, 8676565436284608015, 1, -9223372036854775808}, i64{8676565436284608015, -1, 2, 8676565436284608015, -1, 2, 8676565436284608015, -1}, i64{0, 5, 10, 15, 20, 25, 30, 35}, {ee*64}) -> _ _ _ i64{8676565436284608015, 576460752303423487, -18014398509481984, -298162189862822, -105553116266497, 1625526236841246720, 25260550444, 536870911}
; run: @fshr_1xi64(i64{6510615555426900570}, i64{8676565436284608015}, i64{0}, {ee*8}) -> _ _ _ i64{8676565436284608015}
; run: @fshr_3xi64(i64{6510615555426900570, 0, -1}, i64{8676565436284608015, -1, 2}, i64{0, 5, 10}, {ee*24}) -> _ _ _ i64{8676565436284608015, 576460752303423487, -18014398509481984}

declare <2 x i8> @llvm.fshr.v2i8(<2 x i8>, <2 x i8>, <2 x i8>)
define void @fshr_2xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %b = load <2 x i8>, ptr %q, align 1
  %c = load <2 x i8>, ptr %s, align 1
  %r = call <2 x i8> @llvm.fshr.v2i8(<2 x i8> %a, <2 x i8> %b, <2 x i8> %c)
  store <2 x i8> %r, ptr %out, align 1
  ret void
}
declare <4 x i8> @llvm.fshr.v4i8(<4 x i8>, <4 x i8>, <4 x i8>)
define void @fshr_4xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %b = load <4 x i8>, ptr %q, align 1
  %c = load <4 x i8>, ptr %s, align 1
  %r = call <4 x i8> @llvm.fshr.v4i8(<4 x i8> %a, <4 x i8> %b, <4 x i8> %c)
  store <4 x i8> %r, ptr %out, align 1
  ret void
}
declare <8 x i8> @llvm.fshr.v8i8(<8 x i8>, <8 x i8>, <8 x i8>)
define void @fshr_8xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %b = load <8 x i8>, ptr %q, align 1
  %c = load <8 x i8>, ptr %s, align 1
  %r = call <8 x i8> @llvm.fshr.v8i8(<8 x i8> %a, <8 x i8> %b, <8 x i8> %c)
  store <8 x i8> %r, ptr %out, align 1
  ret void
}
declare <16 x i8> @llvm.fshr.v16i8(<16 x i8>, <16 x i8>, <16 x i8>)
define void @fshr_16xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %c = load <16 x i8>, ptr %s, align 1
  %r = call <16 x i8> @llvm.fshr.v16i8(<16 x i8> %a, <16 x i8> %b, <16 x i8> %c)
  store <16 x i8> %r, ptr %out, align 1
  ret void
}
declare <32 x i8> @llvm.fshr.v32i8(<32 x i8>, <32 x i8>, <32 x i8>)
define void @fshr_32xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <32 x i8>, ptr %p, align 1
  %b = load <32 x i8>, ptr %q, align 1
  %c = load <32 x i8>, ptr %s, align 1
  %r = call <32 x i8> @llvm.fshr.v32i8(<32 x i8> %a, <32 x i8> %b, <32 x i8> %c)
  store <32 x i8> %r, ptr %out, align 1
  ret void
}
declare <64 x i8> @llvm.fshr.v64i8(<64 x i8>, <64 x i8>, <64 x i8>)
define void @fshr_64xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <64 x i8>, ptr %p, align 1
  %b = load <64 x i8>, ptr %q, align 1
  %c = load <64 x i8>, ptr %s, align 1
  %r = call <64 x i8> @llvm.fshr.v64i8(<64 x i8> %a, <64 x i8> %b, <64 x i8> %c)
  store <64 x i8> %r, ptr %out, align 1
  ret void
}
declare <3 x i8> @llvm.fshr.v3i8(<3 x i8>, <3 x i8>, <3 x i8>)
define void @fshr_3xi8(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <3 x i8>, ptr %p, align 1
  %b = load <3 x i8>, ptr %q, align 1
  %c = load <3 x i8>, ptr %s, align 1
  %r = call <3 x i8> @llvm.fshr.v3i8(<3 x i8> %a, <3 x i8> %b, <3 x i8> %c)
  store <3 x i8> %r, ptr %out, align 1
  ret void
}
declare <2 x i16> @llvm.fshr.v2i16(<2 x i16>, <2 x i16>, <2 x i16>)
define void @fshr_2xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %b = load <2 x i16>, ptr %q, align 1
  %c = load <2 x i16>, ptr %s, align 1
  %r = call <2 x i16> @llvm.fshr.v2i16(<2 x i16> %a, <2 x i16> %b, <2 x i16> %c)
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
declare <4 x i16> @llvm.fshr.v4i16(<4 x i16>, <4 x i16>, <4 x i16>)
define void @fshr_4xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %b = load <4 x i16>, ptr %q, align 1
  %c = load <4 x i16>, ptr %s, align 1
  %r = call <4 x i16> @llvm.fshr.v4i16(<4 x i16> %a, <4 x i16> %b, <4 x i16> %c)
  store <4 x i16> %r, ptr %out, align 1
  ret void
}
declare <8 x i16> @llvm.fshr.v8i16(<8 x i16>, <8 x i16>, <8 x i16>)
define void @fshr_8xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %c = load <8 x i16>, ptr %s, align 1
  %r = call <8 x i16> @llvm.fshr.v8i16(<8 x i16> %a, <8 x i16> %b, <8 x i16> %c)
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
declare <16 x i16> @llvm.fshr.v16i16(<16 x i16>, <16 x i16>, <16 x i16>)
define void @fshr_16xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <16 x i16>, ptr %p, align 1
  %b = load <16 x i16>, ptr %q, align 1
  %c = load <16 x i16>, ptr %s, align 1
  %r = call <16 x i16> @llvm.fshr.v16i16(<16 x i16> %a, <16 x i16> %b, <16 x i16> %c)
  store <16 x i16> %r, ptr %out, align 1
  ret void
}
declare <32 x i16> @llvm.fshr.v32i16(<32 x i16>, <32 x i16>, <32 x i16>)
define void @fshr_32xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <32 x i16>, ptr %p, align 1
  %b = load <32 x i16>, ptr %q, align 1
  %c = load <32 x i16>, ptr %s, align 1
  %r = call <32 x i16> @llvm.fshr.v32i16(<32 x i16> %a, <32 x i16> %b, <32 x i16> %c)
  store <32 x i16> %r, ptr %out, align 1
  ret void
}
declare <5 x i16> @llvm.fshr.v5i16(<5 x i16>, <5 x i16>, <5 x i16>)
define void @fshr_5xi16(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <5 x i16>, ptr %p, align 1
  %b = load <5 x i16>, ptr %q, align 1
  %c = load <5 x i16>, ptr %s, align 1
  %r = call <5 x i16> @llvm.fshr.v5i16(<5 x i16> %a, <5 x i16> %b, <5 x i16> %c)
  store <5 x i16> %r, ptr %out, align 1
  ret void
}
declare <2 x i32> @llvm.fshr.v2i32(<2 x i32>, <2 x i32>, <2 x i32>)
define void @fshr_2xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %b = load <2 x i32>, ptr %q, align 1
  %c = load <2 x i32>, ptr %s, align 1
  %r = call <2 x i32> @llvm.fshr.v2i32(<2 x i32> %a, <2 x i32> %b, <2 x i32> %c)
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
declare <4 x i32> @llvm.fshr.v4i32(<4 x i32>, <4 x i32>, <4 x i32>)
define void @fshr_4xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %c = load <4 x i32>, ptr %s, align 1
  %r = call <4 x i32> @llvm.fshr.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> %c)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
declare <8 x i32> @llvm.fshr.v8i32(<8 x i32>, <8 x i32>, <8 x i32>)
define void @fshr_8xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %b = load <8 x i32>, ptr %q, align 1
  %c = load <8 x i32>, ptr %s, align 1
  %r = call <8 x i32> @llvm.fshr.v8i32(<8 x i32> %a, <8 x i32> %b, <8 x i32> %c)
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
declare <16 x i32> @llvm.fshr.v16i32(<16 x i32>, <16 x i32>, <16 x i32>)
define void @fshr_16xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <16 x i32>, ptr %p, align 1
  %b = load <16 x i32>, ptr %q, align 1
  %c = load <16 x i32>, ptr %s, align 1
  %r = call <16 x i32> @llvm.fshr.v16i32(<16 x i32> %a, <16 x i32> %b, <16 x i32> %c)
  store <16 x i32> %r, ptr %out, align 1
  ret void
}
declare <3 x i32> @llvm.fshr.v3i32(<3 x i32>, <3 x i32>, <3 x i32>)
define void @fshr_3xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %c = load <3 x i32>, ptr %s, align 1
  %r = call <3 x i32> @llvm.fshr.v3i32(<3 x i32> %a, <3 x i32> %b, <3 x i32> %c)
  store <3 x i32> %r, ptr %out, align 1
  ret void
}
declare <1 x i32> @llvm.fshr.v1i32(<1 x i32>, <1 x i32>, <1 x i32>)
define void @fshr_1xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <1 x i32>, ptr %p, align 1
  %b = load <1 x i32>, ptr %q, align 1
  %c = load <1 x i32>, ptr %s, align 1
  %r = call <1 x i32> @llvm.fshr.v1i32(<1 x i32> %a, <1 x i32> %b, <1 x i32> %c)
  store <1 x i32> %r, ptr %out, align 1
  ret void
}
declare <64 x i32> @llvm.fshr.v64i32(<64 x i32>, <64 x i32>, <64 x i32>)
define void @fshr_64xi32(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <64 x i32>, ptr %p, align 1
  %b = load <64 x i32>, ptr %q, align 1
  %c = load <64 x i32>, ptr %s, align 1
  %r = call <64 x i32> @llvm.fshr.v64i32(<64 x i32> %a, <64 x i32> %b, <64 x i32> %c)
  store <64 x i32> %r, ptr %out, align 1
  ret void
}
declare <2 x i64> @llvm.fshr.v2i64(<2 x i64>, <2 x i64>, <2 x i64>)
define void @fshr_2xi64(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %c = load <2 x i64>, ptr %s, align 1
  %r = call <2 x i64> @llvm.fshr.v2i64(<2 x i64> %a, <2 x i64> %b, <2 x i64> %c)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
declare <4 x i64> @llvm.fshr.v4i64(<4 x i64>, <4 x i64>, <4 x i64>)
define void @fshr_4xi64(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  %b = load <4 x i64>, ptr %q, align 1
  %c = load <4 x i64>, ptr %s, align 1
  %r = call <4 x i64> @llvm.fshr.v4i64(<4 x i64> %a, <4 x i64> %b, <4 x i64> %c)
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
declare <8 x i64> @llvm.fshr.v8i64(<8 x i64>, <8 x i64>, <8 x i64>)
define void @fshr_8xi64(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  %b = load <8 x i64>, ptr %q, align 1
  %c = load <8 x i64>, ptr %s, align 1
  %r = call <8 x i64> @llvm.fshr.v8i64(<8 x i64> %a, <8 x i64> %b, <8 x i64> %c)
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
declare <1 x i64> @llvm.fshr.v1i64(<1 x i64>, <1 x i64>, <1 x i64>)
define void @fshr_1xi64(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <1 x i64>, ptr %p, align 1
  %b = load <1 x i64>, ptr %q, align 1
  %c = load <1 x i64>, ptr %s, align 1
  %r = call <1 x i64> @llvm.fshr.v1i64(<1 x i64> %a, <1 x i64> %b, <1 x i64> %c)
  store <1 x i64> %r, ptr %out, align 1
  ret void
}
declare <3 x i64> @llvm.fshr.v3i64(<3 x i64>, <3 x i64>, <3 x i64>)
define void @fshr_3xi64(ptr %p, ptr %q, ptr %s, ptr %out) {
  %a = load <3 x i64>, ptr %p, align 1
  %b = load <3 x i64>, ptr %q, align 1
  %c = load <3 x i64>, ptr %s, align 1
  %r = call <3 x i64> @llvm.fshr.v3i64(<3 x i64> %a, <3 x i64> %b, <3 x i64> %c)
  store <3 x i64> %r, ptr %out, align 1
  ret void
}
