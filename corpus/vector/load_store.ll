; Vectors are as many bytes in memory as their lanes, wherever they lie.
; run: @copy_2xi8(i8{1, -128}@3, {ee*2}) -> _ i8{1, -128}
; run: @copy_4xi8(i8{1, -128, 2, 90}@3, {ee*4}) -> _ i8{1, -128, 2, 90}
; run: @copy_8xi8(i8{1, -128, 2, 90, 0, -1, 127, -7}@3, {ee*8}) -> _ i8{1, -128, 2, 90, 0, -1, 127, -7}
; run: @copy_16xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127}@3, {ee*16}) -> _ i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127}
; run: @copy_32xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0}@3, {ee*32}) -> _ i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0}
; run: @copy_64xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1}@3, {ee*64}) -> _ i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1}
; run: @copy_3xi8(i8{1, -128, 2}@3, {ee*3}) -> _ i8{1, -128, 2}
; run: @copy_2xi16(i16{1, -32768}@3, {ee*4}) -> _ i16{1, -32768}
; run: @copy_4xi16(i16{1, -32768, 2, 23130}@3, {ee*8}) -> _ i16{1, -32768, 2, 23130}
; run: @copy_8xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}@3, {ee*16}) -> _ i16{1, -32768, 2, 23130, 0, -1, 32767, -7}
; run: @copy_16xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767}@3, {ee*32}) -> _ i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767}
; run: @copy_32xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0}@3, {ee*64}) -> _ i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0}
; run: @copy_5xi16(i16{1, -32768, 2, 23130, 0}@3, {ee*10}) -> _ i16{1, -32768, 2, 23130, 0}
; run: @copy_2xi32(i32{1, -2147483648}@3, {ee*8}) -> _ i32{1, -2147483648}
; run: @copy_4xi32(i32{1, -2147483648, 2, 1515870810}@3, {ee*16}) -> _ i32{1, -2147483648, 2, 1515870810}
; run: @copy_8xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}@3, {ee*32}) -> _ i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}
; run: @copy_16xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}@3, {ee*64}) -> _ i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}
; run: @copy_3xi32(i32{1, -2147483648, 2}@3, {ee*12}) -> _ i32{1, -2147483648, 2}
; run: @copy_1xi32(i32{1}@3, {ee*4}) -> _ i32{1}
; run: @copy_64xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}@3, {ee*256}) -> _ i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}
; run: @copy_2xi64(i64{1, -9223372036854775808}@3, {ee*16}) -> _ i64{1, -9223372036854775808}
; run: @copy_4xi64(i64{1, -9223372036854775808, 2, 6510615555426900570}@3, {ee*32}) -> _ i64{1, -9223372036854775808, 2, 6510615555426900570}
; run: @copy_8xi64(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}@3, {ee*64}) -> _ i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}
; run: @copy_1xi64(i64{1}@3, {ee*8}) -> _ i64{1}
; run: @copy_3xi64(i64{1, -9223372036854775808, 2}@3, {ee*24}) -> _ i64{1, -9223372036854775808, 2}
; run: @copy_2xi128(i128{1, -170141183460469231731687303715884105728}@3, {ee*32}) -> _ i128{1, -170141183460469231731687303715884105728}
; run: @copy_12xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2}@3, {ee*12}) -> _ i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2}
; run: @copy_24xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1}@3, {ee*24}) -> _ i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1}
; run: @copy_48xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2}@3, {ee*48}) -> _ i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2}
; run: @copy_3xi16(i16{1, -32768, 2}@3, {ee*6}) -> _ i16{1, -32768, 2}

define void @copy_2xi8(ptr %p, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  store <2 x i8> %a, ptr %out, align 1
  ret void
}
define void @copy_4xi8(ptr %p, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  store <4 x i8> %a, ptr %out, align 1
  ret void
}
define void @copy_8xi8(ptr %p, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  store <8 x i8> %a, ptr %out, align 1
  ret void
}
define void @copy_16xi8(ptr %p, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  store <16 x i8> %a, ptr %out, align 1
  ret void
}
define void @copy_32xi8(ptr %p, ptr %out) {
  %a = load <32 x i8>, ptr %p, align 1
  store <32 x i8> %a, ptr %out, align 1
  ret void
}
define void @copy_64xi8(ptr %p, ptr %out) {
  %a = load <64 x i8>, ptr %p, align 1
  store <64 x i8> %a, ptr %out, align 1
  ret void
}
define void @copy_3xi8(ptr %p, ptr %out) {
  %a = load <3 x i8>, ptr %p, align 1
  store <3 x i8> %a, ptr %out, align 1
  ret void
}
define void @copy_2xi16(ptr %p, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  store <2 x i16> %a, ptr %out, align 1
  ret void
}
define void @copy_4xi16(ptr %p, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  store <4 x i16> %a, ptr %out, align 1
  ret void
}
define void @copy_8xi16(ptr %p, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  store <8 x i16> %a, ptr %out, align 1
  ret void
}
define void @copy_16xi16(ptr %p, ptr %out) {
  %a = load <16 x i16>, ptr %p, align 1
  store <16 x i16> %a, ptr %out, align 1
  ret void
}
define void @copy_32xi16(ptr %p, ptr %out) {
  %a = load <32 x i16>, ptr %p, align 1
  store <32 x i16> %a, ptr %out, align 1
  ret void
}
define void @copy_5xi16(ptr %p, ptr %out) {
  %a = load <5 x i16>, ptr %p, align 1
  store <5 x i16> %a, ptr %out, align 1
  ret void
}
define void @copy_2xi32(ptr %p, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  store <2 x i32> %a, ptr %out, align 1
  ret void
}
define void @copy_4xi32(ptr %p, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  store <4 x i32> %a, ptr %out, align 1
  ret void
}
define void @copy_8xi32(ptr %p, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  store <8 x i32> %a, ptr %out, align 1
  ret void
}
define void @copy_16xi32(ptr %p, ptr %out) {
  %a = load <16 x i32>, ptr %p, align 1
  store <16 x i32> %a, ptr %out, align 1
  ret void
}
define void @copy_3xi32(ptr %p, ptr %out) {
  %a = load <3 x i32>, ptr %p, align 1
  store <3 x i32> %a, ptr %out, align 1
  ret void
}
define void @copy_1xi32(ptr %p, ptr %out) {
  %a = load <1 x i32>, ptr %p, align 1
  store <1 x i32> %a, ptr %out, align 1
  ret void
}
define void @copy_64xi32(ptr %p, ptr %out) {
  %a = load <64 x i32>, ptr %p, align 1
  store <64 x i32> %a, ptr %out, align 1
  ret void
}
define void @copy_2xi64(ptr %p, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  store <2 x i64> %a, ptr %out, align 1
  ret void
}
define void @copy_4xi64(ptr %p, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  store <4 x i64> %a, ptr %out, align 1
  ret void
}
define void @copy_8xi64(ptr %p, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  store <8 x i64> %a, ptr %out, align 1
  ret void
}
define void @copy_1xi64(ptr %p, ptr %out) {
  %a = load <1 x i64>, ptr %p, align 1
  store <1 x i64> %a, ptr %out, align 1
  ret void
}
define void @copy_3xi64(ptr %p, ptr %out) {
  %a = load <3 x i64>, ptr %p, align 1
  store <3 x i64> %a, ptr %out, align 1
  ret void
}
define void @copy_2xi128(ptr %p, ptr %out) {
  %a = load <2 x i128>, ptr %p, align 1
  store <2 x i128> %a, ptr %out, align 1
  ret void
}
define void @copy_12xi8(ptr %p, ptr %out) {
  %a = load <12 x i8>, ptr %p, align 1
  store <12 x i8> %a, ptr %out, align 1
  ret void
}
define void @copy_24xi8(ptr %p, ptr %out) {
  %a = load <24 x i8>, ptr %p, align 1
  store <24 x i8> %a, ptr %out, align 1
  ret void
}
define void @copy_48xi8(ptr %p, ptr %out) {
  %a = load <48 x i8>, ptr %p, align 1
  store <48 x i8> %a, ptr %out, align 1
  ret void
}
define void @copy_3xi16(ptr %p, ptr %out) {
  %a = load <3 x i16>, ptr %p, align 1
  store <3 x i16> %a, ptr %out, align 1
  ret void
}
