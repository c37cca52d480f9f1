; Sign extension of vectors, by one step and by many.
; run: @sext_8xi8_i16(i8{-1, 2, 15, -1, 2, 15, -1, 2}, {ee*16}) -> _ i16{-1, 2, 15, -1, 2, 15, -1, 2}
; run: @sext_16xi8_i16(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, {ee*32}) -> _ i16{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}
; run: @sext_4xi8_i32(i8{-1, 2, 15, -1}, {ee*16}) -> _ i32{-1, 2, 15, -1}
; run: @sext_16xi8_i32(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, {ee*64}) -> _ i32{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}
; run: @sext_2xi8_i64(i8{-1, 2}, {ee*16}) -> _ i64{-1, 2}
; run: @sext_8xi8_i64(i8{-1, 2, 15, -1, 2, 15, -1, 2}, {ee*64}) -> _ i64{-1, 2, 15, -1, 2, 15, -1, 2}
; run: @sext_4xi16_i32(i16{-1, 2, 7695, -1}, {ee*16}) -> _ i32{-1, 2, 7695, -1}
; run: @sext_8xi16_i32(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, {ee*32}) -> _ i32{-1, 2, 7695, -1, 2, 7695, -1, 2}
; run: @sext_2xi16_i32(i16{-1, 2}, {ee*8}) -> _ i32{-1, 2}
; run: @sext_2xi16_i64(i16{-1, 2}, {ee*16}) -> _ i64{-1, 2}
; run: @sext_4xi16_i64(i16{-1, 2, 7695, -1}, {ee*32}) -> _ i64{-1, 2, 7695, -1}
; run: @sext_2xi32_i64(i32{-1, 2}, {ee*16}) -> _ i64{-1, 2}
; run: @sext_4xi32_i64(i32{-1, 2, 1009589775, -1}, {ee*32}) -> _ i64{-1, 2, 1009589775, -1}
; run: @sext_8xi32_i64(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, {ee*64}) -> _ i64{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}
; run: @sext_2xi8_i16(i8{-1, 2}, {ee*4}) -> _ i16{-1, 2}
; run: @sext_3xi8_i32(i8{-1, 2, 15}, {ee*12}) -> _ i32{-1, 2, 15}
; run: @sext_64xi8_i16(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, {ee*128}) -> _ i16{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}

define void @sext_8xi8_i16(ptr %p, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = sext <8 x i8> %a to <8 x i16>
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
define void @sext_16xi8_i16(ptr %p, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = sext <16 x i8> %a to <16 x i16>
  store <16 x i16> %r, ptr %out, align 1
  ret void
}
define void @sext_4xi8_i32(ptr %p, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %r = sext <4 x i8> %a to <4 x i32>
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @sext_16xi8_i32(ptr %p, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = sext <16 x i8> %a to <16 x i32>
  store <16 x i32> %r, ptr %out, align 1
  ret void
}
define void @sext_2xi8_i64(ptr %p, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = sext <2 x i8> %a to <2 x i64>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @sext_8xi8_i64(ptr %p, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = sext <8 x i8> %a to <8 x i64>
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
define void @sext_4xi16_i32(ptr %p, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = sext <4 x i16> %a to <4 x i32>
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @sext_8xi16_i32(ptr %p, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = sext <8 x i16> %a to <8 x i32>
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
define void @sext_2xi16_i32(ptr %p, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = sext <2 x i16> %a to <2 x i32>
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
define void @sext_2xi16_i64(ptr %p, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = sext <2 x i16> %a to <2 x i64>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @sext_4xi16_i64(ptr %p, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = sext <4 x i16> %a to <4 x i64>
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
define void @sext_2xi32_i64(ptr %p, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %r = sext <2 x i32> %a to <2 x i64>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @sext_4xi32_i64(ptr %p, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = sext <4 x i32> %a to <4 x i64>
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
define void @sext_8xi32_i64(ptr %p, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = sext <8 x i32> %a to <8 x i64>
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
define void @sext_2xi8_i16(ptr %p, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = sext <2 x i8> %a to <2 x i16>
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
define void @sext_3xi8_i32(ptr %p, ptr %out) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = sext <3 x i8> %a to <3 x i32>
  store <3 x i32> %r, ptr %out, align 1
  ret void
}
define void @sext_64xi8_i16(ptr %p, ptr %out) {
  %a = load <64 x i8>, ptr %p, align 1
  %r = sext <64 x i8> %a to <64 x i16>
  store <64 x i16> %r, ptr %out, align 1
  ret void
}
