; shufflevector, interleave high: vectors of every shape.
; run: @f_16xi8(i8{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, i8{-100, -99, -98, -97, -96, -95, -94, -93, -92, -91, -90, -89, -88, -87, -86, -85}, {ee*16}) -> _ _ i8{9, -92, 10, -91, 11, -90, 12, -89, 13, -88, 14, -87, 15, -86, 16, -85}
; run: @f_8xi16(i16{1, 2, 3, 4, 5, 6, 7, 8}, i16{-100, -99, -98, -97, -96, -95, -94, -93}, {ee*16}) -> _ _ i16{5, -96, 6, -95, 7, -94, 8, -93}
; run: @f_4xi32(i32{1, 2, 3, 4}, i32{-100, -99, -98, -97}, {ee*16}) -> _ _ i32{3, -98, 4, -97}
; run: @f_2xi64(i64{1, 2}, i64{-100, -99}, {ee*16}) -> _ _ i64{2, -99}
; run: @f_8xi8(i8{1, 2, 3, 4, 5, 6, 7, 8}, i8{-100, -99, -98, -97, -96, -95, -94, -93}, {ee*8}) -> _ _ i8{5, -96, 6, -95, 7, -94, 8, -93}
; run: @f_4xi16(i16{1, 2, 3, 4}, i16{-100, -99, -98, -97}, {ee*8}) -> _ _ i16{3, -98, 4, -97}
; run: @f_2xi32(i32{1, 2}, i32{-100, -99}, {ee*8}) -> _ _ i32{2, -99}
; run: @f_8xi32(i32{1, 2, 3, 4, 5, 6, 7, 8}, i32{-100, -99, -98, -97, -96, -95, -94, -93}, {ee*32}) -> _ _ i32{5, -96, 6, -95, 7, -94, 8, -93}
; run: @f_4xi64(i64{1, 2, 3, 4}, i64{-100, -99, -98, -97}, {ee*32}) -> _ _ i64{3, -98, 4, -97}
; run: @f_32xi8(i8{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32}, i8{-100, -99, -98, -97, -96, -95, -94, -93, -92, -91, -90, -89, -88, -87, -86, -85, -84, -83, -82, -81, -80, -79, -78, -77, -76, -75, -74, -73, -72, -71, -70, -69}, {ee*32}) -> _ _ i8{17, -84, 18, -83, 19, -82, 20, -81, 21, -80, 22, -79, 23, -78, 24, -77, 25, -76, 26, -75, 27, -74, 28, -73, 29, -72, 30, -71, 31, -70, 32, -69}
; run: @f_8xi64(i64{1, 2, 3, 4, 5, 6, 7, 8}, i64{-100, -99, -98, -97, -96, -95, -94, -93}, {ee*64}) -> _ _ i64{5, -96, 6, -95, 7, -94, 8, -93}
; run: @f_4xi8(i8{1, 2, 3, 4}, i8{-100, -99, -98, -97}, {ee*4}) -> _ _ i8{3, -98, 4, -97}
; run: @f_16xi16(i16{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, i16{-100, -99, -98, -97, -96, -95, -94, -93, -92, -91, -90, -89, -88, -87, -86, -85}, {ee*32}) -> _ _ i16{9, -92, 10, -91, 11, -90, 12, -89, 13, -88, 14, -87, 15, -86, 16, -85}

define void @f_16xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %r = shufflevector <16 x i8> %a, <16 x i8> %b, <16 x i32> <i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <16 x i8> %r, ptr %out, align 1
  ret void
}
define void @f_8xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %r = shufflevector <8 x i16> %a, <8 x i16> %b, <8 x i32> <i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
define void @f_4xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %r = shufflevector <4 x i32> %a, <4 x i32> %b, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @f_2xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %r = shufflevector <2 x i64> %a, <2 x i64> %b, <2 x i32> <i32 1, i32 3>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @f_8xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %b = load <8 x i8>, ptr %q, align 1
  %r = shufflevector <8 x i8> %a, <8 x i8> %b, <8 x i32> <i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <8 x i8> %r, ptr %out, align 1
  ret void
}
define void @f_4xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %b = load <4 x i16>, ptr %q, align 1
  %r = shufflevector <4 x i16> %a, <4 x i16> %b, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  store <4 x i16> %r, ptr %out, align 1
  ret void
}
define void @f_2xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %b = load <2 x i32>, ptr %q, align 1
  %r = shufflevector <2 x i32> %a, <2 x i32> %b, <2 x i32> <i32 1, i32 3>
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
define void @f_8xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %b = load <8 x i32>, ptr %q, align 1
  %r = shufflevector <8 x i32> %a, <8 x i32> %b, <8 x i32> <i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
define void @f_4xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  %b = load <4 x i64>, ptr %q, align 1
  %r = shufflevector <4 x i64> %a, <4 x i64> %b, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
define void @f_32xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <32 x i8>, ptr %p, align 1
  %b = load <32 x i8>, ptr %q, align 1
  %r = shufflevector <32 x i8> %a, <32 x i8> %b, <32 x i32> <i32 16, i32 48, i32 17, i32 49, i32 18, i32 50, i32 19, i32 51, i32 20, i32 52, i32 21, i32 53, i32 22, i32 54, i32 23, i32 55, i32 24, i32 56, i32 25, i32 57, i32 26, i32 58, i32 27, i32 59, i32 28, i32 60, i32 29, i32 61, i32 30, i32 62, i32 31, i32 63>
  store <32 x i8> %r, ptr %out, align 1
  ret void
}
define void @f_8xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  %b = load <8 x i64>, ptr %q, align 1
  %r = shufflevector <8 x i64> %a, <8 x i64> %b, <8 x i32> <i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
define void @f_4xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %b = load <4 x i8>, ptr %q, align 1
  %r = shufflevector <4 x i8> %a, <4 x i8> %b, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  store <4 x i8> %r, ptr %out, align 1
  ret void
}
define void @f_16xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i16>, ptr %p, align 1
  %b = load <16 x i16>, ptr %q, align 1
  %r = shufflevector <16 x i16> %a, <16 x i16> %b, <16 x i32> <i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <16 x i16> %r, ptr %out, align 1
  ret void
}
