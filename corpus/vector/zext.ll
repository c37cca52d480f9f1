; Zero extension of vectors, by one step and by many.
; run: @zext_8xi8_i16(i8{-1, 2, 15, -1, 2, 15, -1, 2}, {ee*16}) -> _ i16{255, 2, 15, 255, 2, 15, 255, 2}
; run: @zext_16xi8_i16(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, {ee*32}) -> _ i16{255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255}
; run: @zext_4xi8_i32(i8{-1, 2, 15, -1}, {ee*16}) -> _ i32{255, 2, 15, 255}
; run: @zext_16xi8_i32(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, {ee*64}) -> _ i32{255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255}
; run: @zext_2xi8_i64(i8{-1, 2}, {ee*16}) -> _ i64{255, 2}
; run: @zext_8xi8_i64(i8{-1, 2, 15, -1, 2, 15, -1, 2}, {ee*64}) -> _ i64{255, 2, 15, 255, 2, 15, 255, 2}
; run: @zext_4xi16_i32(i16{-1, 2, 7695, -1}, {ee*16}) -> _ i32{65535, 2, 7695, 65535}
; run: @zext_8xi16_i32(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, {ee*32}) -> _ i32{65535, 2, 7695, 65535, 2, 7695, 65535, 2}
; run: @zext_2xi16_i32(i16{-1, 2}, {ee*8}) -> _ i32{65535, 2}
; run: @zext_2xi16_i64(i16{-1, 2}, {ee*16}) -> _ i64{65535, 2}
; run: @zext_4xi16_i64(i16{-1, 2, 7695, -1}, {ee*32}) -> _ i64{65535, 2, 7695, 65535}
; run: @zext_2xi32_i64(i32{-1, 2}, {ee*16}) -> _ i64{4294967295, 2}
; run: @zext_4xi32_i64(i32{-1, 2, 1009589775, -1}, {ee*32}) -> _ i64{4294967295, 2, 1009589775, 4294967295}
; run: @zext_8xi32_i64(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, {ee*64}) -> _ i64{4294967295, 2, 1009589775, 4294967295, 2, 1009589775, 4294967295, 2}
; run: @zext_2xi8_i16(i8{-1, 2}, {ee*4}) -> _ i16{255, 2}
; run: @zext_3xi8_i32(i8{-1, 2, 15}, {ee*12}) -> _ i32{255, 2, 15}
; run: @zext_64xi8_i16(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, {ee*128}) -> _ i16{255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255, 2, 15, 255}

define void @zext_8xi8_i16(ptr %p, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = zext <8 x i8> %a to <8 x i16>
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
define void @zext_16xi8_i16(ptr %p, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = zext <16 x i8> %a to <16 x i16>
  store <16 x i16> %r, ptr %out, align 1
  ret void
}
define void @zext_4xi8_i32(ptr %p, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %r = zext <4 x i8> %a to <4 x i32>
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @zext_16xi8_i32(ptr %p, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = zext <16 x i8> %a to <16 x i32>
  store <16 x i32> %r, ptr %out, align 1
  ret void
}
define void @zext_2xi8_i64(ptr %p, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = zext <2 x i8> %a to <2 x i64>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @zext_8xi8_i64(ptr %p, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = zext <8 x i8> %a to <8 x i64>
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
define void @zext_4xi16_i32(ptr %p, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = zext <4 x i16> %a to <4 x i32>
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @zext_8xi16_i32(ptr %p, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = zext <8 x i16> %a to <8 x i32>
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
define void @zext_2xi16_i32(ptr %p, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = zext <2 x i16> %a to <2 x i32>
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
define void @zext_2xi16_i64(ptr %p, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = zext <2 x i16> %a to <2 x i64>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @zext_4xi16_i64(ptr %p, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = zext <4 x i16> %a to <4 x i64>
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
define void @zext_2xi32_i64(ptr %p, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %r = zext <2 x i32> %a to <2 x i64>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @zext_4xi32_i64(ptr %p, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = zext <4 x i32> %a to <4 x i64>
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
define void @zext_8xi32_i64(ptr %p, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = zext <8 x i32> %a to <8 x i64>
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
define void @zext_2xi8_i16(ptr %p, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = zext <2 x i8> %a to <2 x i16>
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
define void @zext_3xi8_i32(ptr %p, ptr %out) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = zext <3 x i8> %a to <3 x i32>
  store <3 x i32> %r, ptr %out, align 1
  ret void
}
define void @zext_64xi8_i16(ptr %p, ptr %out) {
  %a = load <64 x i8>, ptr %p, align 1
  %r = zext <64 x i8> %a to <64 x i16>
  store <64 x i16> %r, ptr %out, align 1
  ret void
}
