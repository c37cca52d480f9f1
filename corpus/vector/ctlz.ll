; llvm.ctlz counts the leading zeros; lane by lane.
; run: @ctlz_2xi8(i8{0, 1}, {ee*2}) -> _ i8{8, 7}
; run: @ctlz_4xi8(i8{0, 1, -1, -128}, {ee*4}) -> _ i8{8, 7, 0, 0}
; run: @ctlz_8xi8(i8{0, 1, -1, -128, 127, 2, -7, 90}, {ee*8}) -> _ i8{8, 7, 0, 0, 1, 6, 0, 1}
; run: @ctlz_16xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}, {ee*16}) -> _ i8{8, 7, 0, 0, 1, 6, 0, 1, 4, 8, 7, 0, 0, 1, 6, 0}
; run: @ctlz_32xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}, {ee*32}) -> _ i8{8, 7, 0, 0, 1, 6, 0, 1, 4, 8, 7, 0, 0, 1, 6, 0, 1, 4, 8, 7, 0, 0, 1, 6, 0, 1, 4, 8, 7, 0, 0, 1}
; run: @ctlz_64xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}, {ee*64}) -> _ i8{8, 7, 0, 0, 1, 6, 0, 1, 4, 8, 7, 0, 0, 1, 6, 0, 1, 4, 8, 7, 0, 0, 1, 6, 0, 1, 4, 8, 7, 0, 0, 1, 6, 0, 1, 4, 8, 7, 0, 0, 1, 6, 0, 1, 4, 8, 7, 0, 0, 1, 6, 0, 1, 4, 8, 7, 0, 0, 1, 6, 0, 1, 4, 8}
; run: @ctlz_3xi8(i8{0, 1, -1}, {ee*3}) -> _ i8{8, 7, 0}
; run: @ctlz_2xi16(i16{0, 1}, {ee*4}) -> _ i16{16, 15}
; run: @ctlz_4xi16(i16{0, 1, -1, -32768}, {ee*8}) -> _ i16{16, 15, 0, 0}
; run: @ctlz_8xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130}, {ee*16}) -> _ i16{16, 15, 0, 0, 1, 14, 0, 1}
; run: @ctlz_16xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7}, {ee*32}) -> _ i16{16, 15, 0, 0, 1, 14, 0, 1, 3, 16, 15, 0, 0, 1, 14, 0}
; run: @ctlz_32xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767}, {ee*64}) -> _ i16{16, 15, 0, 0, 1, 14, 0, 1, 3, 16, 15, 0, 0, 1, 14, 0, 1, 3, 16, 15, 0, 0, 1, 14, 0, 1, 3, 16, 15, 0, 0, 1}
; run: @ctlz_5xi16(i16{0, 1, -1, -32768, 32767}, {ee*10}) -> _ i16{16, 15, 0, 0, 1}
; run: @ctlz_2xi32(i32{0, 1}, {ee*8}) -> _ i32{32, 31}
; run: @ctlz_4xi32(i32{0, 1, -1, -2147483648}, {ee*16}) -> _ i32{32, 31, 0, 0}
; run: @ctlz_8xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}, {ee*32}) -> _ i32{32, 31, 0, 0, 1, 30, 0, 1}
; run: @ctlz_16xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {ee*64}) -> _ i32{32, 31, 0, 0, 1, 30, 0, 1, 2, 32, 31, 0, 0, 1, 30, 0}
; run: @ctlz_3xi32(i32{0, 1, -1}, {ee*12}) -> _ i32{32, 31, 0}
; run: @ctlz_1xi32(i32{0}, {ee*4}) -> _ i32{32}
; run: @ctlz_64xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0}, {ee*256}) -> _ i32{32, 31, 0, 0, 1, 30, 0, 1, 2, 32, 31, 0, 0, 1, 30, 0, 1, 2, 32, 31, 0, 0, 1, 30, 0, 1, 2, 32, 31, 0, 0, 1, 30, 0, 1, 2, 32, 31, 0, 0, 1, 30, 0, 1, 2, 32, 31, 0, 0, 1, 30, 0, 1, 2, 32, 31, 0, 0, 1, 30, 0, 1, 2, 32}
; run: @ctlz_2xi64(i64{0, 1}, {ee*16}) -> _ i64{64, 63}
; run: @ctlz_4xi64(i64{0, 1, -1, -9223372036854775808}, {ee*32}) -> _ i64{64, 63, 0, 0}
; run: @ctlz_8xi64(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {ee*64}) -> _ i64{64, 63, 0, 0, 1, 62, 0, 1}
; run: @ctlz_1xi64(i64{0}, {ee*8}) -> _ i64{64}
; run: @ctlz_3xi64(i64{0, 1, -1}, {ee*24}) -> _ i64{64, 63, 0}

declare <2 x i8> @llvm.ctlz.v2i8(<2 x i8>, i1)
define void @ctlz_2xi8(ptr %p, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = call <2 x i8> @llvm.ctlz.v2i8(<2 x i8> %a, i1 false)
  store <2 x i8> %r, ptr %out, align 1
  ret void
}
declare <4 x i8> @llvm.ctlz.v4i8(<4 x i8>, i1)
define void @ctlz_4xi8(ptr %p, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %r = call <4 x i8> @llvm.ctlz.v4i8(<4 x i8> %a, i1 false)
  store <4 x i8> %r, ptr %out, align 1
  ret void
}
declare <8 x i8> @llvm.ctlz.v8i8(<8 x i8>, i1)
define void @ctlz_8xi8(ptr %p, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = call <8 x i8> @llvm.ctlz.v8i8(<8 x i8> %a, i1 false)
  store <8 x i8> %r, ptr %out, align 1
  ret void
}
declare <16 x i8> @llvm.ctlz.v16i8(<16 x i8>, i1)
define void @ctlz_16xi8(ptr %p, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = call <16 x i8> @llvm.ctlz.v16i8(<16 x i8> %a, i1 false)
  store <16 x i8> %r, ptr %out, align 1
  ret void
}
declare <32 x i8> @llvm.ctlz.v32i8(<32 x i8>, i1)
define void @ctlz_32xi8(ptr %p, ptr %out) {
  %a = load <32 x i8>, ptr %p, align 1
  %r = call <32 x i8> @llvm.ctlz.v32i8(<32 x i8> %a, i1 false)
  store <32 x i8> %r, ptr %out, align 1
  ret void
}
declare <64 x i8> @llvm.ctlz.v64i8(<64 x i8>, i1)
define void @ctlz_64xi8(ptr %p, ptr %out) {
  %a = load <64 x i8>, ptr %p, align 1
  %r = call <64 x i8> @llvm.ctlz.v64i8(<64 x i8> %a, i1 false)
  store <64 x i8> %r, ptr %out, align 1
  ret void
}
declare <3 x i8> @llvm.ctlz.v3i8(<3 x i8>, i1)
define void @ctlz_3xi8(ptr %p, ptr %out) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = call <3 x i8> @llvm.ctlz.v3i8(<3 x i8> %a, i1 false)
  store <3 x i8> %r, ptr %out, align 1
  ret void
}
declare <2 x i16> @llvm.ctlz.v2i16(<2 x i16>, i1)
define void @ctlz_2xi16(ptr %p, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = call <2 x i16> @llvm.ctlz.v2i16(<2 x i16> %a, i1 false)
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
declare <4 x i16> @llvm.ctlz.v4i16(<4 x i16>, i1)
define void @ctlz_4xi16(ptr %p, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = call <4 x i16> @llvm.ctlz.v4i16(<4 x i16> %a, i1 false)
  store <4 x i16> %r, ptr %out, align 1
  ret void
}
declare <8 x i16> @llvm.ctlz.v8i16(<8 x i16>, i1)
define void @ctlz_8xi16(ptr %p, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = call <8 x i16> @llvm.ctlz.v8i16(<8 x i16> %a, i1 false)
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
declare <16 x i16> @llvm.ctlz.v16i16(<16 x i16>, i1)
define void @ctlz_16xi16(ptr %p, ptr %out) {
  %a = load <16 x i16>, ptr %p, align 1
  %r = call <16 x i16> @llvm.ctlz.v16i16(<16 x i16> %a, i1 false)
  store <16 x i16> %r, ptr %out, align 1
  ret void
}
declare <32 x i16> @llvm.ctlz.v32i16(<32 x i16>, i1)
define void @ctlz_32xi16(ptr %p, ptr %out) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = call <32 x i16> @llvm.ctlz.v32i16(<32 x i16> %a, i1 false)
  store <32 x i16> %r, ptr %out, align 1
  ret void
}
declare <5 x i16> @llvm.ctlz.v5i16(<5 x i16>, i1)
define void @ctlz_5xi16(ptr %p, ptr %out) {
  %a = load <5 x i16>, ptr %p, align 1
  %r = call <5 x i16> @llvm.ctlz.v5i16(<5 x i16> %a, i1 false)
  store <5 x i16> %r, ptr %out, align 1
  ret void
}
declare <2 x i32> @llvm.ctlz.v2i32(<2 x i32>, i1)
define void @ctlz_2xi32(ptr %p, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %r = call <2 x i32> @llvm.ctlz.v2i32(<2 x i32> %a, i1 false)
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
declare <4 x i32> @llvm.ctlz.v4i32(<4 x i32>, i1)
define void @ctlz_4xi32(ptr %p, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = call <4 x i32> @llvm.ctlz.v4i32(<4 x i32> %a, i1 false)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
declare <8 x i32> @llvm.ctlz.v8i32(<8 x i32>, i1)
define void @ctlz_8xi32(ptr %p, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = call <8 x i32> @llvm.ctlz.v8i32(<8 x i32> %a, i1 false)
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
declare <16 x i32> @llvm.ctlz.v16i32(<16 x i32>, i1)
define void @ctlz_16xi32(ptr %p, ptr %out) {
  %a = load <16 x i32>, ptr %p, align 1
  %r = call <16 x i32> @llvm.ctlz.v16i32(<16 x i32> %a, i1 false)
  store <16 x i32> %r, ptr %out, align 1
  ret void
}
declare <3 x i32> @llvm.ctlz.v3i32(<3 x i32>, i1)
define void @ctlz_3xi32(ptr %p, ptr %out) {
  %a = load <3 x i32>, ptr %p, align 1
  %r = call <3 x i32> @llvm.ctlz.v3i32(<3 x i32> %a, i1 false)
  store <3 x i32> %r, ptr %out, align 1
  ret void
}
declare <1 x i32> @llvm.ctlz.v1i32(<1 x i32>, i1)
define void @ctlz_1xi32(ptr %p, ptr %out) {
  %a = load <1 x i32>, ptr %p, align 1
  %r = call <1 x i32> @llvm.ctlz.v1i32(<1 x i32> %a, i1 false)
  store <1 x i32> %r, ptr %out, align 1
  ret void
}
declare <64 x i32> @llvm.ctlz.v64i32(<64 x i32>, i1)
define void @ctlz_64xi32(ptr %p, ptr %out) {
  %a = load <64 x i32>, ptr %p, align 1
  %r = call <64 x i32> @llvm.ctlz.v64i32(<64 x i32> %a, i1 false)
  store <64 x i32> %r, ptr %out, align 1
  ret void
}
declare <2 x i64> @llvm.ctlz.v2i64(<2 x i64>, i1)
define void @ctlz_2xi64(ptr %p, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = call <2 x i64> @llvm.ctlz.v2i64(<2 x i64> %a, i1 false)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
declare <4 x i64> @llvm.ctlz.v4i64(<4 x i64>, i1)
define void @ctlz_4xi64(ptr %p, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = call <4 x i64> @llvm.ctlz.v4i64(<4 x i64> %a, i1 false)
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
declare <8 x i64> @llvm.ctlz.v8i64(<8 x i64>, i1)
define void @ctlz_8xi64(ptr %p, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  %r = call <8 x i64> @llvm.ctlz.v8i64(<8 x i64> %a, i1 false)
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
declare <1 x i64> @llvm.ctlz.v1i64(<1 x i64>, i1)
define void @ctlz_1xi64(ptr %p, ptr %out) {
  %a = load <1 x i64>, ptr %p, align 1
  %r = call <1 x i64> @llvm.ctlz.v1i64(<1 x i64> %a, i1 false)
  store <1 x i64> %r, ptr %out, align 1
  ret void
}
declare <3 x i64> @llvm.ctlz.v3i64(<3 x i64>, i1)
define void @ctlz_3xi64(ptr %p, ptr %out) {
  %a = load <3 x i64>, ptr %p, align 1
  %r = call <3 x i64> @llvm.ctlz.v3i64(<3 x i64> %a, i1 false)
  store <3 x i64> %r, ptr %out, align 1
  ret void
}
