; llvm.vector.reduce.mul over vectors of every shape.
; run: @mul_2xi8(i8{0, 1}) == 0
; run: @mul_2xi8(i8{1, -128}) == -128
; run: @mul_4xi8(i8{0, 1, -1, -128}) == 0
; run: @mul_4xi8(i8{1, -128, 2, 90}) == 0
; run: @mul_8xi8(i8{0, 1, -1, -128, 127, 2, -7, 90}) == 0
; run: @mul_8xi8(i8{1, -128, 2, 90, 0, -1, 127, -7}) == 0
; run: @mul_16xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}) == 0
; run: @mul_16xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127}) == 0
; run: @mul_32xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}) == 0
; run: @mul_32xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0}) == 0
; run: @mul_64xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}) == 0
; run: @mul_64xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1}) == 0
; run: @mul_3xi8(i8{0, 1, -1}) == 0
; run: @mul_3xi8(i8{1, -128, 2}) == 0
; run: @mul_2xi16(i16{0, 1}) == 0
; run: @mul_2xi16(i16{1, -32768}) == -32768
; run: @mul_4xi16(i16{0, 1, -1, -32768}) == 0
; run: @mul_4xi16(i16{1, -32768, 2, 23130}) == 0
; run: @mul_8xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130}) == 0
; run: @mul_8xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}) == 0
; run: @mul_16xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7}) == 0
; run: @mul_16xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767}) == 0
; run: @mul_32xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767}) == 0
; run: @mul_32xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0}) == 0
; run: @mul_5xi16(i16{0, 1, -1, -32768, 32767}) == 0
; run: @mul_5xi16(i16{1, -32768, 2, 23130, 0}) == 0
; run: @mul_2xi32(i32{0, 1}) == 0
; run: @mul_2xi32(i32{1, -2147483648}) == -2147483648
; run: @mul_4xi32(i32{0, 1, -1, -2147483648}) == 0
; run: @mul_4xi32(i32{1, -2147483648, 2, 1515870810}) == 0
; run: @mul_8xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}) == 0
; run: @mul_8xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}) == 0
; run: @mul_16xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}) == 0
; run: @mul_16xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}) == 0
; run: @mul_3xi32(i32{0, 1, -1}) == 0
; run: @mul_3xi32(i32{1, -2147483648, 2}) == 0
; run: @mul_1xi32(i32{0}) == 0
; run: @mul_1xi32(i32{1}) == 1
; run: @mul_64xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0}) == 0
; run: @mul_64xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}) == 0
; run: @mul_2xi64(i64{0, 1}) == 0
; run: @mul_2xi64(i64{1, -9223372036854775808}) == -9223372036854775808
; run: @mul_4xi64(i64{0, 1, -1, -9223372036854775808}) == 0
; run: @mul_4xi64(i64{1, -9223372036854775808, 2, 6510615555426900570}) == 0
; run: @mul_8xi64(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}) == 0
; run: @mul_8xi64(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}) == 0
; run: @mul_1xi64(i64{0}) == 0
; run: @mul_1xi64(i64{1}) == 1
; run: @mul_3xi64(i64{0, 1, -1}) == 0
; run: @mul_3xi64(i64{1, -9223372036854775808, 2}) == 0

declare i8 @llvm.vector.reduce.mul.v2i8(<2 x i8>)
define i8 @mul_2xi8(ptr %p) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.mul.v2i8(<2 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.mul.v4i8(<4 x i8>)
define i8 @mul_4xi8(ptr %p) {
  %a = load <4 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.mul.v4i8(<4 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.mul.v8i8(<8 x i8>)
define i8 @mul_8xi8(ptr %p) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.mul.v8i8(<8 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.mul.v16i8(<16 x i8>)
define i8 @mul_16xi8(ptr %p) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.mul.v16i8(<16 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.mul.v32i8(<32 x i8>)
define i8 @mul_32xi8(ptr %p) {
  %a = load <32 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.mul.v32i8(<32 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.mul.v64i8(<64 x i8>)
define i8 @mul_64xi8(ptr %p) {
  %a = load <64 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.mul.v64i8(<64 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.mul.v3i8(<3 x i8>)
define i8 @mul_3xi8(ptr %p) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.mul.v3i8(<3 x i8> %a)
  ret i8 %r
}
declare i16 @llvm.vector.reduce.mul.v2i16(<2 x i16>)
define i16 @mul_2xi16(ptr %p) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.mul.v2i16(<2 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.mul.v4i16(<4 x i16>)
define i16 @mul_4xi16(ptr %p) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.mul.v4i16(<4 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.mul.v8i16(<8 x i16>)
define i16 @mul_8xi16(ptr %p) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.mul.v8i16(<8 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.mul.v16i16(<16 x i16>)
define i16 @mul_16xi16(ptr %p) {
  %a = load <16 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.mul.v16i16(<16 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.mul.v32i16(<32 x i16>)
define i16 @mul_32xi16(ptr %p) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.mul.v32i16(<32 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.mul.v5i16(<5 x i16>)
define i16 @mul_5xi16(ptr %p) {
  %a = load <5 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.mul.v5i16(<5 x i16> %a)
  ret i16 %r
}
declare i32 @llvm.vector.reduce.mul.v2i32(<2 x i32>)
define i32 @mul_2xi32(ptr %p) {
  %a = load <2 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.mul.v2i32(<2 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.mul.v4i32(<4 x i32>)
define i32 @mul_4xi32(ptr %p) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.mul.v4i32(<4 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.mul.v8i32(<8 x i32>)
define i32 @mul_8xi32(ptr %p) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.mul.v8i32(<8 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.mul.v16i32(<16 x i32>)
define i32 @mul_16xi32(ptr %p) {
  %a = load <16 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.mul.v16i32(<16 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.mul.v3i32(<3 x i32>)
define i32 @mul_3xi32(ptr %p) {
  %a = load <3 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.mul.v3i32(<3 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.mul.v1i32(<1 x i32>)
define i32 @mul_1xi32(ptr %p) {
  %a = load <1 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.mul.v1i32(<1 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.mul.v64i32(<64 x i32>)
define i32 @mul_64xi32(ptr %p) {
  %a = load <64 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.mul.v64i32(<64 x i32> %a)
  ret i32 %r
}
declare i64 @llvm.vector.reduce.mul.v2i64(<2 x i64>)
define i64 @mul_2xi64(ptr %p) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.mul.v2i64(<2 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.mul.v4i64(<4 x i64>)
define i64 @mul_4xi64(ptr %p) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.mul.v4i64(<4 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.mul.v8i64(<8 x i64>)
define i64 @mul_8xi64(ptr %p) {
  %a = load <8 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.mul.v8i64(<8 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.mul.v1i64(<1 x i64>)
define i64 @mul_1xi64(ptr %p) {
  %a = load <1 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.mul.v1i64(<1 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.mul.v3i64(<3 x i64>)
define i64 @mul_3xi64(ptr %p) {
  %a = load <3 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.mul.v3i64(<3 x i64> %a)
  ret i64 %r
}
