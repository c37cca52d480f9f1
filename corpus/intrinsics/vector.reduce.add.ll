; llvm.vector.reduce.add over vectors of every shape.
; run: @add_2xi8(i8{0, 1}) == 1
; run: @add_2xi8(i8{1, -128}) == -127
; run: @add_4xi8(i8{0, 1, -1, -128}) == -128
; run: @add_4xi8(i8{1, -128, 2, 90}) == -35
; run: @add_8xi8(i8{0, 1, -1, -128, 127, 2, -7, 90}) == 84
; run: @add_8xi8(i8{1, -128, 2, 90, 0, -1, 127, -7}) == 84
; run: @add_16xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}) == 93
; run: @add_16xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127}) == -66
; run: @add_32xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}) == 40
; run: @add_32xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0}) == 6
; run: @add_64xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}) == -75
; run: @add_64xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1}) == -74
; run: @add_3xi8(i8{0, 1, -1}) == 0
; run: @add_3xi8(i8{1, -128, 2}) == -125
; run: @add_2xi16(i16{0, 1}) == 1
; run: @add_2xi16(i16{1, -32768}) == -32767
; run: @add_4xi16(i16{0, 1, -1, -32768}) == -32768
; run: @add_4xi16(i16{1, -32768, 2, 23130}) == -9635
; run: @add_8xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130}) == 23124
; run: @add_8xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}) == 23124
; run: @add_16xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7}) == 30813
; run: @add_16xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767}) == -11586
; run: @add_32xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767}) == 26920
; run: @add_32xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0}) == 17286
; run: @add_5xi16(i16{0, 1, -1, -32768, 32767}) == -1
; run: @add_5xi16(i16{1, -32768, 2, 23130, 0}) == -9635
; run: @add_2xi32(i32{0, 1}) == 1
; run: @add_2xi32(i32{1, -2147483648}) == -2147483647
; run: @add_4xi32(i32{0, 1, -1, -2147483648}) == -2147483648
; run: @add_4xi32(i32{1, -2147483648, 2, 1515870810}) == -631612835
; run: @add_8xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}) == 1515870804
; run: @add_8xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}) == 1515870804
; run: @add_16xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}) == -1769506723
; run: @add_16xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}) == -253635906
; run: @add_3xi32(i32{0, 1, -1}) == 0
; run: @add_3xi32(i32{1, -2147483648, 2}) == -2147483645
; run: @add_1xi32(i32{0}) == 0
; run: @add_1xi32(i32{1}) == 1
; run: @add_64xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0}) == 498354869
; run: @add_64xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}) == 498354870
; run: @add_2xi64(i64{0, 1}) == 1
; run: @add_2xi64(i64{1, -9223372036854775808}) == -9223372036854775807
; run: @add_4xi64(i64{0, 1, -1, -9223372036854775808}) == -9223372036854775808
; run: @add_4xi64(i64{1, -9223372036854775808, 2, 6510615555426900570}) == -2712756481427875235
; run: @add_8xi64(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}) == 6510615555426900564
; run: @add_8xi64(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}) == 6510615555426900564
; run: @add_1xi64(i64{0}) == 0
; run: @add_1xi64(i64{1}) == 1
; run: @add_3xi64(i64{0, 1, -1}) == 0
; run: @add_3xi64(i64{1, -9223372036854775808, 2}) == -9223372036854775805

declare i8 @llvm.vector.reduce.add.v2i8(<2 x i8>)
define i8 @add_2xi8(ptr %p) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.add.v2i8(<2 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.add.v4i8(<4 x i8>)
define i8 @add_4xi8(ptr %p) {
  %a = load <4 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.add.v4i8(<4 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.add.v8i8(<8 x i8>)
define i8 @add_8xi8(ptr %p) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.add.v8i8(<8 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.add.v16i8(<16 x i8>)
define i8 @add_16xi8(ptr %p) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.add.v16i8(<16 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.add.v32i8(<32 x i8>)
define i8 @add_32xi8(ptr %p) {
  %a = load <32 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.add.v32i8(<32 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.add.v64i8(<64 x i8>)
define i8 @add_64xi8(ptr %p) {
  %a = load <64 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.add.v64i8(<64 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.add.v3i8(<3 x i8>)
define i8 @add_3xi8(ptr %p) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.add.v3i8(<3 x i8> %a)
  ret i8 %r
}
declare i16 @llvm.vector.reduce.add.v2i16(<2 x i16>)
define i16 @add_2xi16(ptr %p) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.add.v2i16(<2 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.add.v4i16(<4 x i16>)
define i16 @add_4xi16(ptr %p) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.add.v4i16(<4 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.add.v8i16(<8 x i16>)
define i16 @add_8xi16(ptr %p) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.add.v8i16(<8 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.add.v16i16(<16 x i16>)
define i16 @add_16xi16(ptr %p) {
  %a = load <16 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.add.v16i16(<16 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.add.v32i16(<32 x i16>)
define i16 @add_32xi16(ptr %p) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.add.v32i16(<32 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.add.v5i16(<5 x i16>)
define i16 @add_5xi16(ptr %p) {
  %a = load <5 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.add.v5i16(<5 x i16> %a)
  ret i16 %r
}
declare i32 @llvm.vector.reduce.add.v2i32(<2 x i32>)
define i32 @add_2xi32(ptr %p) {
  %a = load <2 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.add.v2i32(<2 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)
define i32 @add_4xi32(ptr %p) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>)
define i32 @add_8xi32(ptr %p) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>)
define i32 @add_16xi32(ptr %p) {
  %a = load <16 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v3i32(<3 x i32>)
define i32 @add_3xi32(ptr %p) {
  %a = load <3 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.add.v3i32(<3 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v1i32(<1 x i32>)
define i32 @add_1xi32(ptr %p) {
  %a = load <1 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.add.v1i32(<1 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v64i32(<64 x i32>)
define i32 @add_64xi32(ptr %p) {
  %a = load <64 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.add.v64i32(<64 x i32> %a)
  ret i32 %r
}
declare i64 @llvm.vector.reduce.add.v2i64(<2 x i64>)
define i64 @add_2xi64(ptr %p) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.add.v2i64(<2 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>)
define i64 @add_4xi64(ptr %p) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.add.v8i64(<8 x i64>)
define i64 @add_8xi64(ptr %p) {
  %a = load <8 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.add.v8i64(<8 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.add.v1i64(<1 x i64>)
define i64 @add_1xi64(ptr %p) {
  %a = load <1 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.add.v1i64(<1 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.add.v3i64(<3 x i64>)
define i64 @add_3xi64(ptr %p) {
  %a = load <3 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.add.v3i64(<3 x i64> %a)
  ret i64 %r
}
