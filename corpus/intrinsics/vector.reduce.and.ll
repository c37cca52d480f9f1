; llvm.vector.reduce.and over vectors of every shape.
; run: @and_2xi8(i8{0, 1}) == 0
; run: @and_2xi8(i8{81, -47}) == 81
; run: @and_4xi8(i8{0, 1, -1, -128}) == 0
; run: @and_4xi8(i8{81, -47, 83, 91}) == 81
; run: @and_8xi8(i8{0, 1, -1, -128, 127, 2, -7, 90}) == 0
; run: @and_8xi8(i8{81, -47, 83, 91, 81, -1, 127, -7}) == 81
; run: @and_16xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7}) == 0
; run: @and_16xi8(i8{81, -47, 83, 91, 81, -1, 127, -7, 95, 81, -47, 83, 91, 81, -1, 127}) == 81
; run: @and_32xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127}) == 0
; run: @and_32xi8(i8{81, -47, 83, 91, 81, -1, 127, -7, 95, 81, -47, 83, 91, 81, -1, 127, -7, 95, 81, -47, 83, 91, 81, -1, 127, -7, 95, 81, -47, 83, 91, 81}) == 81
; run: @and_64xi8(i8{0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0}) == 0
; run: @and_64xi8(i8{81, -47, 83, 91, 81, -1, 127, -7, 95, 81, -47, 83, 91, 81, -1, 127, -7, 95, 81, -47, 83, 91, 81, -1, 127, -7, 95, 81, -47, 83, 91, 81, -1, 127, -7, 95, 81, -47, 83, 91, 81, -1, 127, -7, 95, 81, -47, 83, 91, 81, -1, 127, -7, 95, 81, -47, 83, 91, 81, -1, 127, -7, 95, 81}) == 81
; run: @and_3xi8(i8{0, 1, -1}) == 0
; run: @and_3xi8(i8{81, -47, 83}) == 81
; run: @and_2xi16(i16{0, 1}) == 0
; run: @and_2xi16(i16{81, -32687}) == 81
; run: @and_4xi16(i16{0, 1, -1, -32768}) == 0
; run: @and_4xi16(i16{81, -32687, 83, 23131}) == 81
; run: @and_8xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130}) == 0
; run: @and_8xi16(i16{81, -32687, 83, 23131, 81, -1, 32767, -7}) == 81
; run: @and_16xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7}) == 0
; run: @and_16xi16(i16{81, -32687, 83, 23131, 81, -1, 32767, -7, 7775, 81, -32687, 83, 23131, 81, -1, 32767}) == 81
; run: @and_32xi16(i16{0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767}) == 0
; run: @and_32xi16(i16{81, -32687, 83, 23131, 81, -1, 32767, -7, 7775, 81, -32687, 83, 23131, 81, -1, 32767, -7, 7775, 81, -32687, 83, 23131, 81, -1, 32767, -7, 7775, 81, -32687, 83, 23131, 81}) == 81
; run: @and_5xi16(i16{0, 1, -1, -32768, 32767}) == 0
; run: @and_5xi16(i16{81, -32687, 83, 23131, 81}) == 81
; run: @and_2xi32(i32{0, 1}) == 0
; run: @and_2xi32(i32{81, -2147483567}) == 81
; run: @and_4xi32(i32{0, 1, -1, -2147483648}) == 0
; run: @and_4xi32(i32{81, -2147483567, 83, 1515870811}) == 81
; run: @and_8xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810}) == 0
; run: @and_8xi32(i32{81, -2147483567, 83, 1515870811, 81, -1, 2147483647, -7}) == 81
; run: @and_16xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}) == 0
; run: @and_16xi32(i32{81, -2147483567, 83, 1515870811, 81, -1, 2147483647, -7, 1009589855, 81, -2147483567, 83, 1515870811, 81, -1, 2147483647}) == 81
; run: @and_3xi32(i32{0, 1, -1}) == 0
; run: @and_3xi32(i32{81, -2147483567, 83}) == 81
; run: @and_1xi32(i32{0}) == 0
; run: @and_1xi32(i32{81}) == 81
; run: @and_64xi32(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0}) == 0
; run: @and_64xi32(i32{81, -2147483567, 83, 1515870811, 81, -1, 2147483647, -7, 1009589855, 81, -2147483567, 83, 1515870811, 81, -1, 2147483647, -7, 1009589855, 81, -2147483567, 83, 1515870811, 81, -1, 2147483647, -7, 1009589855, 81, -2147483567, 83, 1515870811, 81, -1, 2147483647, -7, 1009589855, 81, -2147483567, 83, 1515870811, 81, -1, 2147483647, -7, 1009589855, 81, -2147483567, 83, 1515870811, 81, -1, 2147483647, -7, 1009589855, 81, -2147483567, 83, 1515870811, 81, -1, 2147483647, -7, 1009589855, 81}) == 81
; run: @and_2xi64(i64{0, 1}) == 0
; run: @and_2xi64(i64{81, -9223372036854775727}) == 81
; run: @and_4xi64(i64{0, 1, -1, -9223372036854775808}) == 0
; run: @and_4xi64(i64{81, -9223372036854775727, 83, 6510615555426900571}) == 81
; run: @and_8xi64(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}) == 0
; run: @and_8xi64(i64{81, -9223372036854775727, 83, 6510615555426900571, 81, -1, 9223372036854775807, -7}) == 81
; run: @and_1xi64(i64{0}) == 0
; run: @and_1xi64(i64{81}) == 81
; run: @and_3xi64(i64{0, 1, -1}) == 0
; run: @and_3xi64(i64{81, -9223372036854775727, 83}) == 81

declare i8 @llvm.vector.reduce.and.v2i8(<2 x i8>)
define i8 @and_2xi8(ptr %p) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.and.v2i8(<2 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.and.v4i8(<4 x i8>)
define i8 @and_4xi8(ptr %p) {
  %a = load <4 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.and.v4i8(<4 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.and.v8i8(<8 x i8>)
define i8 @and_8xi8(ptr %p) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.and.v8i8(<8 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.and.v16i8(<16 x i8>)
define i8 @and_16xi8(ptr %p) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.and.v16i8(<16 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.and.v32i8(<32 x i8>)
define i8 @and_32xi8(ptr %p) {
  %a = load <32 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.and.v32i8(<32 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.and.v64i8(<64 x i8>)
define i8 @and_64xi8(ptr %p) {
  %a = load <64 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.and.v64i8(<64 x i8> %a)
  ret i8 %r
}
declare i8 @llvm.vector.reduce.and.v3i8(<3 x i8>)
define i8 @and_3xi8(ptr %p) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = call i8 @llvm.vector.reduce.and.v3i8(<3 x i8> %a)
  ret i8 %r
}
declare i16 @llvm.vector.reduce.and.v2i16(<2 x i16>)
define i16 @and_2xi16(ptr %p) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.and.v2i16(<2 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.and.v4i16(<4 x i16>)
define i16 @and_4xi16(ptr %p) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.and.v4i16(<4 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.and.v8i16(<8 x i16>)
define i16 @and_8xi16(ptr %p) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.and.v8i16(<8 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.and.v16i16(<16 x i16>)
define i16 @and_16xi16(ptr %p) {
  %a = load <16 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.and.v16i16(<16 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.and.v32i16(<32 x i16>)
define i16 @and_32xi16(ptr %p) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.and.v32i16(<32 x i16> %a)
  ret i16 %r
}
declare i16 @llvm.vector.reduce.and.v5i16(<5 x i16>)
define i16 @and_5xi16(ptr %p) {
  %a = load <5 x i16>, ptr %p, align 1
  %r = call i16 @llvm.vector.reduce.and.v5i16(<5 x i16> %a)
  ret i16 %r
}
declare i32 @llvm.vector.reduce.and.v2i32(<2 x i32>)
define i32 @and_2xi32(ptr %p) {
  %a = load <2 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.and.v2i32(<2 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.and.v4i32(<4 x i32>)
define i32 @and_4xi32(ptr %p) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.and.v4i32(<4 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.and.v8i32(<8 x i32>)
define i32 @and_8xi32(ptr %p) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.and.v8i32(<8 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.and.v16i32(<16 x i32>)
define i32 @and_16xi32(ptr %p) {
  %a = load <16 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.and.v16i32(<16 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.and.v3i32(<3 x i32>)
define i32 @and_3xi32(ptr %p) {
  %a = load <3 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.and.v3i32(<3 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.and.v1i32(<1 x i32>)
define i32 @and_1xi32(ptr %p) {
  %a = load <1 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.and.v1i32(<1 x i32> %a)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.and.v64i32(<64 x i32>)
define i32 @and_64xi32(ptr %p) {
  %a = load <64 x i32>, ptr %p, align 1
  %r = call i32 @llvm.vector.reduce.and.v64i32(<64 x i32> %a)
  ret i32 %r
}
declare i64 @llvm.vector.reduce.and.v2i64(<2 x i64>)
define i64 @and_2xi64(ptr %p) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.and.v2i64(<2 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.and.v4i64(<4 x i64>)
define i64 @and_4xi64(ptr %p) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.and.v4i64(<4 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.and.v8i64(<8 x i64>)
define i64 @and_8xi64(ptr %p) {
  %a = load <8 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.and.v8i64(<8 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.and.v1i64(<1 x i64>)
define i64 @and_1xi64(ptr %p) {
  %a = load <1 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.and.v1i64(<1 x i64> %a)
  ret i64 %r
}
declare i64 @llvm.vector.reduce.and.v3i64(<3 x i64>)
define i64 @and_3xi64(ptr %p) {
  %a = load <3 x i64>, ptr %p, align 1
  %r = call i64 @llvm.vector.reduce.and.v3i64(<3 x i64> %a)
  ret i64 %r
}
