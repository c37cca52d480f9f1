; llvm.ssub.sat is subtraction that saturates, signed; lane by lane.
; run: @ssub_sat_2xi8(i8{1, -128}, i8{-128, 127}, {ee*2}) -> _ _ i8{127, -128}
; run: @ssub_sat_4xi8(i8{1, -128, 2, 90}, i8{-128, 127, 2, -7}, {ee*4}) -> _ _ i8{127, -128, 0, 97}
; run: @ssub_sat_8xi8(i8{1, -128, 2, 90, 0, -1, 127, -7}, i8{-128, 127, 2, -7, 90, 15, 0, 1}, {ee*8}) -> _ _ i8{127, -128, 0, 97, -90, -16, 127, -8}
; run: @ssub_sat_16xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127}, i8{-128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}, {ee*16}) -> _ _ i8{127, -128, 0, 97, -90, -16, 127, -8, 16, 127, -128, 0, 97, -90, -16, 127}
; run: @ssub_sat_32xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0}, i8{-128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90}, {ee*32}) -> _ _ i8{127, -128, 0, 97, -90, -16, 127, -8, 16, 127, -128, 0, 97, -90, -16, 127, -8, 16, 127, -128, 0, 97, -90, -16, 127, -8, 16, 127, -128, 0, 97, -90}
; run: @ssub_sat_64xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1}, i8{-128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128}, {ee*64}) -> _ _ i8{127, -128, 0, 97, -90, -16, 127, -8, 16, 127, -128, 0, 97, -90, -16, 127, -8, 16, 127, -128, 0, 97, -90, -16, 127, -8, 16, 127, -128, 0, 97, -90, -16, 127, -8, 16, 127, -128, 0, 97, -90, -16, 127, -8, 16, 127, -128, 0, 97, -90, -16, 127, -8, 16, 127, -128, 0, 97, -90, -16, 127, -8, 16, 127}
; run: @ssub_sat_3xi8(i8{1, -128, 2}, i8{-128, 127, 2}, {ee*3}) -> _ _ i8{127, -128, 0}
; run: @ssub_sat_2xi16(i16{1, -32768}, i16{-32768, 32767}, {ee*4}) -> _ _ i16{32767, -32768}
; run: @ssub_sat_4xi16(i16{1, -32768, 2, 23130}, i16{-32768, 32767, 2, -7}, {ee*8}) -> _ _ i16{32767, -32768, 0, 23137}
; run: @ssub_sat_8xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}, i16{-32768, 32767, 2, -7, 23130, 7695, 0, 1}, {ee*16}) -> _ _ i16{32767, -32768, 0, 23137, -23130, -7696, 32767, -8}
; run: @ssub_sat_16xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767}, i16{-32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0}, {ee*32}) -> _ _ i16{32767, -32768, 0, 23137, -23130, -7696, 32767, -8, 7696, 32767, -32768, 0, 23137, -23130, -7696, 32767}
; run: @ssub_sat_32xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0}, i16{-32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130}, {ee*64}) -> _ _ i16{32767, -32768, 0, 23137, -23130, -7696, 32767, -8, 7696, 32767, -32768, 0, 23137, -23130, -7696, 32767, -8, 7696, 32767, -32768, 0, 23137, -23130, -7696, 32767, -8, 7696, 32767, -32768, 0, 23137, -23130}
; run: @ssub_sat_5xi16(i16{1, -32768, 2, 23130, 0}, i16{-32768, 32767, 2, -7, 23130}, {ee*10}) -> _ _ i16{32767, -32768, 0, 23137, -23130}
; run: @ssub_sat_2xi32(i32{1, -2147483648}, i32{-2147483648, 2147483647}, {ee*8}) -> _ _ i32{2147483647, -2147483648}
; run: @ssub_sat_4xi32(i32{1, -2147483648, 2, 1515870810}, i32{-2147483648, 2147483647, 2, -7}, {ee*16}) -> _ _ i32{2147483647, -2147483648, 0, 1515870817}
; run: @ssub_sat_8xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}, i32{-2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1}, {ee*32}) -> _ _ i32{2147483647, -2147483648, 0, 1515870817, -1515870810, -1009589776, 2147483647, -8}
; run: @ssub_sat_16xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}, i32{-2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0}, {ee*64}) -> _ _ i32{2147483647, -2147483648, 0, 1515870817, -1515870810, -1009589776, 2147483647, -8, 1009589776, 2147483647, -2147483648, 0, 1515870817, -1515870810, -1009589776, 2147483647}
; run: @ssub_sat_3xi32(i32{1, -2147483648, 2}, i32{-2147483648, 2147483647, 2}, {ee*12}) -> _ _ i32{2147483647, -2147483648, 0}
; run: @ssub_sat_1xi32(i32{1}, i32{-2147483648}, {ee*4}) -> _ _ i32{2147483647}
; run: @ssub_sat_64xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}, i32{-2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648}, {ee*256}) -> _ _ i32{2147483647, -2147483648, 0, 1515870817, -1515870810, -1009589776, 2147483647, -8, 1009589776, 2147483647, -2147483648, 0, 1515870817, -1515870810, -1009589776, 2147483647, -8, 1009589776, 2147483647, -2147483648, 0, 1515870817, -1515870810, -1009589776, 2147483647, -8, 1009589776, 2147483647, -2147483648, 0, 1515870817, -1515870810, -1009589776, 2147483647, -8, 1009589776, 2147483647, -2147483648, 0, 1515870817, -1515870810, -1009589776, 2147483647, -8, 1009589776, 2147483647, -2147483648, 0, 1515870817, -1515870810, -1009589776, 2147483647, -8, 1009589776, 2147483647, -2147483648, 0, 1515870817, -1515870810, -1009589776, 2147483647, -8, 1009589776, 2147483647}
; run: @ssub_sat_2xi64(i64{1, -9223372036854775808}, i64{-9223372036854775808, 9223372036854775807}, {ee*16}) -> _ _ i64{9223372036854775807, -9223372036854775808}
; run: @ssub_sat_4xi64(i64{1, -9223372036854775808, 2, 6510615555426900570}, i64{-9223372036854775808, 9223372036854775807, 2, -7}, {ee*32}) -> _ _ i64{9223372036854775807, -9223372036854775808, 0, 6510615555426900577}
; run: @ssub_sat_8xi64(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}, i64{-9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570, 8676565436284608015, 0, 1}, {ee*64}) -> _ _ i64{9223372036854775807, -9223372036854775808, 0, 6510615555426900577, -6510615555426900570, -8676565436284608016, 9223372036854775807, -8}
; run: @ssub_sat_1xi64(i64{1}, i64{-9223372036854775808}, {ee*8}) -> _ _ i64{9223372036854775807}
; run: @ssub_sat_3xi64(i64{1, -9223372036854775808, 2}, i64{-9223372036854775808, 9223372036854775807, 2}, {ee*24}) -> _ _ i64{9223372036854775807, -9223372036854775808, 0}

declare <2 x i8> @llvm.ssub.sat.v2i8(<2 x i8>, <2 x i8>)
define void @ssub_sat_2xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %b = load <2 x i8>, ptr %q, align 1
  %r = call <2 x i8> @llvm.ssub.sat.v2i8(<2 x i8> %a, <2 x i8> %b)
  store <2 x i8> %r, ptr %out, align 1
  ret void
}
declare <4 x i8> @llvm.ssub.sat.v4i8(<4 x i8>, <4 x i8>)
define void @ssub_sat_4xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %b = load <4 x i8>, ptr %q, align 1
  %r = call <4 x i8> @llvm.ssub.sat.v4i8(<4 x i8> %a, <4 x i8> %b)
  store <4 x i8> %r, ptr %out, align 1
  ret void
}
declare <8 x i8> @llvm.ssub.sat.v8i8(<8 x i8>, <8 x i8>)
define void @ssub_sat_8xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %b = load <8 x i8>, ptr %q, align 1
  %r = call <8 x i8> @llvm.ssub.sat.v8i8(<8 x i8> %a, <8 x i8> %b)
  store <8 x i8> %r, ptr %out, align 1
  ret void
}
declare <16 x i8> @llvm.ssub.sat.v16i8(<16 x i8>, <16 x i8>)
define void @ssub_sat_16xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %r = call <16 x i8> @llvm.ssub.sat.v16i8(<16 x i8> %a, <16 x i8> %b)
  store <16 x i8> %r, ptr %out, align 1
  ret void
}
declare <32 x i8> @llvm.ssub.sat.v32i8(<32 x i8>, <32 x i8>)
define void @ssub_sat_32xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <32 x i8>, ptr %p, align 1
  %b = load <32 x i8>, ptr %q, align 1
  %r = call <32 x i8> @llvm.ssub.sat.v32i8(<32 x i8> %a, <32 x i8> %b)
  store <32 x i8> %r, ptr %out, align 1
  ret void
}
declare <64 x i8> @llvm.ssub.sat.v64i8(<64 x i8>, <64 x i8>)
define void @ssub_sat_64xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <64 x i8>, ptr %p, align 1
  %b = load <64 x i8>, ptr %q, align 1
  %r = call <64 x i8> @llvm.ssub.sat.v64i8(<64 x i8> %a, <64 x i8> %b)
  store <64 x i8> %r, ptr %out, align 1
  ret void
}
declare <3 x i8> @llvm.ssub.sat.v3i8(<3 x i8>, <3 x i8>)
define void @ssub_sat_3xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x i8>, ptr %p, align 1
  %b = load <3 x i8>, ptr %q, align 1
  %r = call <3 x i8> @llvm.ssub.sat.v3i8(<3 x i8> %a, <3 x i8> %b)
  store <3 x i8> %r, ptr %out, align 1
  ret void
}
declare <2 x i16> @llvm.ssub.sat.v2i16(<2 x i16>, <2 x i16>)
define void @ssub_sat_2xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %b = load <2 x i16>, ptr %q, align 1
  %r = call <2 x i16> @llvm.ssub.sat.v2i16(<2 x i16> %a, <2 x i16> %b)
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
declare <4 x i16> @llvm.ssub.sat.v4i16(<4 x i16>, <4 x i16>)
define void @ssub_sat_4xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %b = load <4 x i16>, ptr %q, align 1
  %r = call <4 x i16> @llvm.ssub.sat.v4i16(<4 x i16> %a, <4 x i16> %b)
  store <4 x i16> %r, ptr %out, align 1
  ret void
}
declare <8 x i16> @llvm.ssub.sat.v8i16(<8 x i16>, <8 x i16>)
define void @ssub_sat_8xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %r = call <8 x i16> @llvm.ssub.sat.v8i16(<8 x i16> %a, <8 x i16> %b)
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
declare <16 x i16> @llvm.ssub.sat.v16i16(<16 x i16>, <16 x i16>)
define void @ssub_sat_16xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i16>, ptr %p, align 1
  %b = load <16 x i16>, ptr %q, align 1
  %r = call <16 x i16> @llvm.ssub.sat.v16i16(<16 x i16> %a, <16 x i16> %b)
  store <16 x i16> %r, ptr %out, align 1
  ret void
}
declare <32 x i16> @llvm.ssub.sat.v32i16(<32 x i16>, <32 x i16>)
define void @ssub_sat_32xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <32 x i16>, ptr %p, align 1
  %b = load <32 x i16>, ptr %q, align 1
  %r = call <32 x i16> @llvm.ssub.sat.v32i16(<32 x i16> %a, <32 x i16> %b)
  store <32 x i16> %r, ptr %out, align 1
  ret void
}
declare <5 x i16> @llvm.ssub.sat.v5i16(<5 x i16>, <5 x i16>)
define void @ssub_sat_5xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <5 x i16>, ptr %p, align 1
  %b = load <5 x i16>, ptr %q, align 1
  %r = call <5 x i16> @llvm.ssub.sat.v5i16(<5 x i16> %a, <5 x i16> %b)
  store <5 x i16> %r, ptr %out, align 1
  ret void
}
declare <2 x i32> @llvm.ssub.sat.v2i32(<2 x i32>, <2 x i32>)
define void @ssub_sat_2xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %b = load <2 x i32>, ptr %q, align 1
  %r = call <2 x i32> @llvm.ssub.sat.v2i32(<2 x i32> %a, <2 x i32> %b)
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
declare <4 x i32> @llvm.ssub.sat.v4i32(<4 x i32>, <4 x i32>)
define void @ssub_sat_4xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %r = call <4 x i32> @llvm.ssub.sat.v4i32(<4 x i32> %a, <4 x i32> %b)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
declare <8 x i32> @llvm.ssub.sat.v8i32(<8 x i32>, <8 x i32>)
define void @ssub_sat_8xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %b = load <8 x i32>, ptr %q, align 1
  %r = call <8 x i32> @llvm.ssub.sat.v8i32(<8 x i32> %a, <8 x i32> %b)
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
declare <16 x i32> @llvm.ssub.sat.v16i32(<16 x i32>, <16 x i32>)
define void @ssub_sat_16xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i32>, ptr %p, align 1
  %b = load <16 x i32>, ptr %q, align 1
  %r = call <16 x i32> @llvm.ssub.sat.v16i32(<16 x i32> %a, <16 x i32> %b)
  store <16 x i32> %r, ptr %out, align 1
  ret void
}
declare <3 x i32> @llvm.ssub.sat.v3i32(<3 x i32>, <3 x i32>)
define void @ssub_sat_3xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %r = call <3 x i32> @llvm.ssub.sat.v3i32(<3 x i32> %a, <3 x i32> %b)
  store <3 x i32> %r, ptr %out, align 1
  ret void
}
declare <1 x i32> @llvm.ssub.sat.v1i32(<1 x i32>, <1 x i32>)
define void @ssub_sat_1xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <1 x i32>, ptr %p, align 1
  %b = load <1 x i32>, ptr %q, align 1
  %r = call <1 x i32> @llvm.ssub.sat.v1i32(<1 x i32> %a, <1 x i32> %b)
  store <1 x i32> %r, ptr %out, align 1
  ret void
}
declare <64 x i32> @llvm.ssub.sat.v64i32(<64 x i32>, <64 x i32>)
define void @ssub_sat_64xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <64 x i32>, ptr %p, align 1
  %b = load <64 x i32>, ptr %q, align 1
  %r = call <64 x i32> @llvm.ssub.sat.v64i32(<64 x i32> %a, <64 x i32> %b)
  store <64 x i32> %r, ptr %out, align 1
  ret void
}
declare <2 x i64> @llvm.ssub.sat.v2i64(<2 x i64>, <2 x i64>)
define void @ssub_sat_2xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %r = call <2 x i64> @llvm.ssub.sat.v2i64(<2 x i64> %a, <2 x i64> %b)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
declare <4 x i64> @llvm.ssub.sat.v4i64(<4 x i64>, <4 x i64>)
define void @ssub_sat_4xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  %b = load <4 x i64>, ptr %q, align 1
  %r = call <4 x i64> @llvm.ssub.sat.v4i64(<4 x i64> %a, <4 x i64> %b)
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
declare <8 x i64> @llvm.ssub.sat.v8i64(<8 x i64>, <8 x i64>)
define void @ssub_sat_8xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  %b = load <8 x i64>, ptr %q, align 1
  %r = call <8 x i64> @llvm.ssub.sat.v8i64(<8 x i64> %a, <8 x i64> %b)
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
declare <1 x i64> @llvm.ssub.sat.v1i64(<1 x i64>, <1 x i64>)
define void @ssub_sat_1xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <1 x i64>, ptr %p, align 1
  %b = load <1 x i64>, ptr %q, align 1
  %r = call <1 x i64> @llvm.ssub.sat.v1i64(<1 x i64> %a, <1 x i64> %b)
  store <1 x i64> %r, ptr %out, align 1
  ret void
}
declare <3 x i64> @llvm.ssub.sat.v3i64(<3 x i64>, <3 x i64>)
define void @ssub_sat_3xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x i64>, ptr %p, align 1
  %b = load <3 x i64>, ptr %q, align 1
  %r = call <3 x i64> @llvm.ssub.sat.v3i64(<3 x i64> %a, <3 x i64> %b)
  store <3 x i64> %r, ptr %out, align 1
  ret void
}
