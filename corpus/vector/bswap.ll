; llvm.bswap reverses the bytes; lane by lane.
; run: @bswap_2xi16(i16{0, 1}, {ee*4}) -> _ i16{0, 256}
; run: @bswap_4xi16(i16{0, 1, -1, -32768}, {ee*8}) -> _ i16{0, 256, -1, 128}
; run: @bswap_8xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130}, {ee*16}) -> _ i16{0, 256, -1, 128, -129, 512, -1537, 23130}
; run: @bswap_16xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7}, {ee*32}) -> _ i16{0, 256, -1, 128, -129, 512, -1537, 23130, 3870, 0, 256, -1, 128, -129, 512, -1537}
; run: @bswap_32xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767}, {ee*64}) -> _ i16{0, 256, -1, 128, -129, 512, -1537, 23130, 3870, 0, 256, -1, 128, -129, 512, -1537, 23130, 3870, 0, 256, -1, 128, -129, 512, -1537, 23130, 3870, 0, 256, -1, 128, -129}
; run: @bswap_5xi16(i16{0, 1, -1, -32768, 32767}, {ee*10}) -> _ i16{0, 256, -1, 128, -129}
; run: @bswap_2xi32(i32{0, 1}, {ee*8}) -> _ i32{0, 16777216}
; run: @bswap_4xi32(i32{0, 1, -1, -2147483648}, {ee*16}) -> _ i32{0, 16777216, -1, 128}
; run: @bswap_8xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}, {ee*32}) -> _ i32{0, 16777216, -1, 128, -129, 33554432, -100663297, 1515870810}
; run: @bswap_16xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {ee*64}) -> _ i32{0, 16777216, -1, 128, -129, 33554432, -100663297, 1515870810, 253635900, 0, 16777216, -1, 128, -129, 33554432, -100663297}
; run: @bswap_3xi32(i32{0, 1, -1}, {ee*12}) -> _ i32{0, 16777216, -1}
; run: @bswap_1xi32(i32{0}, {ee*4}) -> _ i32{0}
; run: @bswap_64xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0}, {ee*256}) -> _ i32{0, 16777216, -1, 128, -129, 33554432, -100663297, 1515870810, 253635900, 0, 16777216, -1, 128, -129, 33554432, -100663297, 1515870810, 253635900, 0, 16777216, -1, 128, -129, 33554432, -100663297, 1515870810, 253635900, 0, 16777216, -1, 128, -129, 33554432, -100663297, 1515870810, 253635900, 0, 16777216, -1, 128, -129, 33554432, -100663297, 1515870810, 253635900, 0, 16777216, -1, 128, -129, 33554432, -100663297, 1515870810, 253635900, 0, 16777216, -1, 128, -129, 33554432, -100663297, 1515870810, 253635900, 0}
; run: @bswap_2xi64(i64{0, 1}, {ee*16}) -> _ i64{0, 72057594037927936}
; run: @bswap_4xi64(i64{0, 1, -1, -9223372036854775808}, {ee*32}) -> _ i64{0, 72057594037927936, -1, 128}
; run: @bswap_8xi64(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {ee*64}) -> _ i64{0, 72057594037927936, -1, 128, -129, 144115188075855872, -432345564227567617, 6510615555426900570}
; run: @bswap_1xi64(i64{0}, {ee*8}) -> _ i64{0}
; run: @bswap_3xi64(i64{0, 1, -1}, {ee*24}) -> _ i64{0, 72057594037927936, -1}

declare <2 x i16> @llvm.bswap.v2i16(<2 x i16>)
define void @bswap_2xi16(ptr %p, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = call <2 x i16> @llvm.bswap.v2i16(<2 x i16> %a)
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
declare <4 x i16> @llvm.bswap.v4i16(<4 x i16>)
define void @bswap_4xi16(ptr %p, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = call <4 x i16> @llvm.bswap.v4i16(<4 x i16> %a)
  store <4 x i16> %r, ptr %out, align 1
  ret void
}
declare <8 x i16> @llvm.bswap.v8i16(<8 x i16>)
define void @bswap_8xi16(ptr %p, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = call <8 x i16> @llvm.bswap.v8i16(<8 x i16> %a)
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
declare <16 x i16> @llvm.bswap.v16i16(<16 x i16>)
define void @bswap_16xi16(ptr %p, ptr %out) {
  %a = load <16 x i16>, ptr %p, align 1
  %r = call <16 x i16> @llvm.bswap.v16i16(<16 x i16> %a)
  store <16 x i16> %r, ptr %out, align 1
  ret void
}
declare <32 x i16> @llvm.bswap.v32i16(<32 x i16>)
define void @bswap_32xi16(ptr %p, ptr %out) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = call <32 x i16> @llvm.bswap.v32i16(<32 x i16> %a)
  store <32 x i16> %r, ptr %out, align 1
  ret void
}
declare <5 x i16> @llvm.bswap.v5i16(<5 x i16>)
define void @bswap_5xi16(ptr %p, ptr %out) {
  %a = load <5 x i16>, ptr %p, align 1
  %r = call <5 x i16> @llvm.bswap.v5i16(<5 x i16> %a)
  store <5 x i16> %r, ptr %out, align 1
  ret void
}
declare <2 x i32> @llvm.bswap.v2i32(<2 x i32>)
define void @bswap_2xi32(ptr %p, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %r = call <2 x i32> @llvm.bswap.v2i32(<2 x i32> %a)
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
declare <4 x i32> @llvm.bswap.v4i32(<4 x i32>)
define void @bswap_4xi32(ptr %p, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = call <4 x i32> @llvm.bswap.v4i32(<4 x i32> %a)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
declare <8 x i32> @llvm.bswap.v8i32(<8 x i32>)
define void @bswap_8xi32(ptr %p, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = call <8 x i32> @llvm.bswap.v8i32(<8 x i32> %a)
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
declare <16 x i32> @llvm.bswap.v16i32(<16 x i32>)
define void @bswap_16xi32(ptr %p, ptr %out) {
  %a = load <16 x i32>, ptr %p, align 1
  %r = call <16 x i32> @llvm.bswap.v16i32(<16 x i32> %a)
  store <16 x i32> %r, ptr %out, align 1
  ret void
}
declare <3 x i32> @llvm.bswap.v3i32(<3 x i32>)
define void @bswap_3xi32(ptr %p, ptr %out) {
  %a = load <3 x i32>, ptr %p, align 1
  %r = call <3 x i32> @llvm.bswap.v3i32(<3 x i32> %a)
  store <3 x i32> %r, ptr %out, align 1
  ret void
}
declare <1 x i32> @llvm.bswap.v1i32(<1 x i32>)
define void @bswap_1xi32(ptr %p, ptr %out) {
  %a = load <1 x i32>, ptr %p, align 1
  %r = call <1 x i32> @llvm.bswap.v1i32(<1 x i32> %a)
  store <1 x i32> %r, ptr %out, align 1
  ret void
}
declare <64 x i32> @llvm.bswap.v64i32(<64 x i32>)
define void @bswap_64xi32(ptr %p, ptr %out) {
  %a = load <64 x i32>, ptr %p, align 1
  %r = call <64 x i32> @llvm.bswap.v64i32(<64 x i32> %a)
  store <64 x i32> %r, ptr %out, align 1
  ret void
}
declare <2 x i64> @llvm.bswap.v2i64(<2 x i64>)
define void @bswap_2xi64(ptr %p, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = call <2 x i64> @llvm.bswap.v2i64(<2 x i64> %a)
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
declare <4 x i64> @llvm.bswap.v4i64(<4 x i64>)
define void @bswap_4xi64(ptr %p, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = call <4 x i64> @llvm.bswap.v4i64(<4 x i64> %a)
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
declare <8 x i64> @llvm.bswap.v8i64(<8 x i64>)
define void @bswap_8xi64(ptr %p, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  %r = call <8 x i64> @llvm.bswap.v8i64(<8 x i64> %a)
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
declare <1 x i64> @llvm.bswap.v1i64(<1 x i64>)
define void @bswap_1xi64(ptr %p, ptr %out) {
  %a = load <1 x i64>, ptr %p, align 1
  %r = call <1 x i64> @llvm.bswap.v1i64(<1 x i64> %a)
  store <1 x i64> %r, ptr %out, align 1
  ret void
}
declare <3 x i64> @llvm.bswap.v3i64(<3 x i64>)
define void @bswap_3xi64(ptr %p, ptr %out) {
  %a = load <3 x i64>, ptr %p, align 1
  %r = call <3 x i64> @llvm.bswap.v3i64(<3 x i64> %a)
  store <3 x i64> %r, ptr %out, align 1
  ret void
}
