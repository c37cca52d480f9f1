; llvm.vector.reduce.xor over vectors of every shape.
; run: @xor_2xi8(i8{0, 1}) == 1
; run: @xor_2xi8(i8{1, -128}) == -127
; run: @xor_4xi8(i8{0, 1, -1, -128}) == 126
; run: @xor_4xi8(i8{1, -128, 2, 90}) == -39
; run: @xor_8xi8(i8{0, 1, -1, -128, 127, 2, -7, 90}) == -96
; run: @xor_8xi8(i8{1, -128, 2, 90, 0, -1, 127, -7}) == -96
; run: @xor_16xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}) == 85
; run: @xor_16xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127}) == -10
; run: @xor_32xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}) == -82
; run: @xor_32xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0}) == 118
; run: @xor_64xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}) == -81
; run: @xor_64xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1}) == -82
; run: @xor_3xi8(i8{0, 1, -1}) == -2
; run: @xor_3xi8(i8{1, -128, 2}) == -125
; run: @xor_2xi16(i16{0, 1}) == 1
; run: @xor_2xi16(i16{1, -32768}) == -32767
; run: @xor_4xi16(i16{0, 1, -1, -32768}) == 32766
; run: @xor_4xi16(i16{1, -32768, 2, 23130}) == -9639
; run: @xor_8xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130}) == -23136
; run: @xor_8xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}) == -23136
; run: @xor_16xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7}) == 17493
; run: @xor_16xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767}) == -7690
; run: @xor_32xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767}) == -17490
; run: @xor_32xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0}) == 25078
; run: @xor_5xi16(i16{0, 1, -1, -32768, 32767}) == 1
; run: @xor_5xi16(i16{1, -32768, 2, 23130, 0}) == -9639
; run: @xor_2xi32(i32{0, 1}) == 1
; run: @xor_2xi32(i32{1, -2147483648}) == -2147483647
; run: @xor_4xi32(i32{0, 1, -1, -2147483648}) == 2147483646
; run: @xor_4xi32(i32{1, -2147483648, 2, 1515870810}) == -631612839
; run: @xor_8xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}) == -1515870816
; run: @xor_8xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}) == -1515870816
; run: @xor_16xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}) == 1719092309
; run: @xor_16xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}) == -1009589770
; run: @xor_3xi32(i32{0, 1, -1}) == -2
; run: @xor_3xi32(i32{1, -2147483648, 2}) == -2147483645
; run: @xor_1xi32(i32{0}) == 0
; run: @xor_1xi32(i32{1}) == 1
; run: @xor_64xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0}) == -1719092305
; run: @xor_64xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}) == -1719092306
; run: @xor_2xi64(i64{0, 1}) == 1
; run: @xor_2xi64(i64{1, -9223372036854775808}) == -9223372036854775807
; run: @xor_4xi64(i64{0, 1, -1, -9223372036854775808}) == 9223372036854775806
; run: @xor_4xi64(i64{1, -9223372036854775808, 2, 6510615555426900570}) == -2712756481427875239
; run: @xor_8xi64(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}) == -6510615555426900576
; run: @xor_8xi64(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}) == -6510615555426900576
; run: @xor_1xi64(i64{0}) == 0
; run: @xor_1xi64(i64{1}) == 1
; run: @xor_3xi64(i64{0, 1, -1}) == -2
; run: @xor_3xi64(i64{1, -9223372036854775808, 2}) == -9223372036854775805

declare i8 @llvm.vector.reduce.xor.v2i8(<2 x i8>)
define i8 @xor_2xi8(ptr %p) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.xor.v2i8(<2 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.xor.v4i8(<4 x i8>)
define i8 @xor_4xi8(ptr %p) {
  %a = load <4 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.xor.v4i8(<4 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.xor.v8i8(<8 x i8>)
define i8 @xor_8xi8(ptr %p) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.xor.v8i8(<8 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.xor.v16i8(<16 x i8>)
define i8 @xor_16xi8(ptr %p) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.xor.v16i8(<16 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.xor.v32i8(<32 x i8>)
define i8 @xor_32xi8(ptr %p) {
  %a = load <32 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.xor.v32i8(<32 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.xor.v64i8(<64 x i8>)
define i8 @xor_64xi8(ptr %p) {
  %a = load <64 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.xor.v64i8(<64 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.xor.v3i8(<3 x i8>)
define i8 @xor_3xi8(ptr %p) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.xor.v3i8(<3 x i8> %a)
  ret i8 %r
}
declare i16 @llvm.vector.reduce.xor.v2i16(<2 x i16>)
define i16 @xor_2xi16(ptr %p) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.xor.v2i16(<2 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.xor.v4i16(<4 x i16>)
define i16 @xor_4xi16(ptr %p) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.xor.v4i16(<4 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.xor.v8i16(<8 x i16>)
define i16 @xor_8xi16(ptr %p) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.xor.v8i16(<8 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.xor.v16i16(<16 x i16>)
define i16 @xor_16xi16(ptr %p) {
  %a = load <16 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.xor.v16i16(<16 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.xor.v32i16(<32 x i16>)
define i16 @xor_32xi16(ptr %p) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.xor.v32i16(<32 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.xor.v5i16(<5 x i16>)
define i16 @xor_5xi16(ptr %p) {
  %a = load <5 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.xor.v5i16(<5 x i16> %a)
  ret i16 %r
}
declare i32 @llvm.vector.reduce.xor.v2i32(<2 x i32>)
define i32 @xor_2xi32(ptr %p) {
  %a = load <2 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.xor.v2i32(<2 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.xor.v4i32(<4 x i32>)
define i32 @xor_4xi32(ptr %p) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.xor.v8i32(<8 x i32>)
define i32 @xor_8xi32(ptr %p) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.xor.v8i32(<8 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.xor.v16i32(<16 x i32>)
define i32 @xor_16xi32(ptr %p) {
  %a = load <16 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.xor.v16i32(<16 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.xor.v3i32(<3 x i32>)
define i32 @xor_3xi32(ptr %p) {
  %a = load <3 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.xor.v3i32(<3 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.xor.v1i32(<1 x i32>)
define i32 @xor_1xi32(ptr %p) {
  %a = load <1 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.xor.v1i32(<1 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.xor.v64i32(<64 x i32>)
define i32 @xor_64xi32(ptr %p) {
  %a = load <64 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.xor.v64i32(<64 x i32> %a)
  ret i32 %r
}
declare i64 @llvm.vector.reduce.xor.v2i64(<2 x i64>)
define i64 @xor_2xi64(ptr %p) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.xor.v2i64(<2 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.xor.v4i64(<4 x i64>)
define i64 @xor_4xi64(ptr %p) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.xor.v4i64(<4 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.xor.v8i64(<8 x i64>)
define i64 @xor_8xi64(ptr %p) {
  %a = load <8 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.xor.v8i64(<8 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.xor.v1i64(<1 x i64>)
define i64 @xor_1xi64(ptr %p) {
  %a = load <1 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.xor.v1i64(<1 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.xor.v3i64(<3 x i64>)
define i64 @xor_3xi64(ptr %p) {
  %a = load <3 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.xor.v3i64(<3 x i64> %a)
  ret i64 %r
}
