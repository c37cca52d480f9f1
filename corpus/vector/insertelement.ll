; insertelement at constant indices, and at a variable one.
; run: @at0_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 77) -> i8{77, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}
; run: @at_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 77, 0) -> i8{77, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}
; run: @at1_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 77) -> i8{-1, 77, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}
; run: @at_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 77, 1) -> i8{-1, 77, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}
; run: @at8_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 77) -> i8{-1, 2, 15, -1, 2, 15, -1, 2, 77, -1, 2, 15, -1, 2, 15, -1}
; run: @at_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 77, 8) -> i8{-1, 2, 15, -1, 2, 15, -1, 2, 77, -1, 2, 15, -1, 2, 15, -1}
; run: @at15_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 77) -> i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, 77}
; run: @at_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 77, 15) -> i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, 77}
; run: @at0_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 77) -> i16{77, 2, 7695, -1, 2, 7695, -1, 2}
; run: @at_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 77, 0) -> i16{77, 2, 7695, -1, 2, 7695, -1, 2}
; run: @at1_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 77) -> i16{-1, 77, 7695, -1, 2, 7695, -1, 2}
; run: @at_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 77, 1) -> i16{-1, 77, 7695, -1, 2, 7695, -1, 2}
; run: @at4_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 77) -> i16{-1, 2, 7695, -1, 77, 7695, -1, 2}
; run: @at_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 77, 4) -> i16{-1, 2, 7695, -1, 77, 7695, -1, 2}
; run: @at7_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 77) -> i16{-1, 2, 7695, -1, 2, 7695, -1, 77}
; run: @at_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 77, 7) -> i16{-1, 2, 7695, -1, 2, 7695, -1, 77}
; run: @at0_4xi32(i32{-1, 2, 1009589775, -1}, 77) -> i32{77, 2, 1009589775, -1}
; run: @at_4xi32(i32{-1, 2, 1009589775, -1}, 77, 0) -> i32{77, 2, 1009589775, -1}
; run: @at1_4xi32(i32{-1, 2, 1009589775, -1}, 77) -> i32{-1, 77, 1009589775, -1}
; run: @at_4xi32(i32{-1, 2, 1009589775, -1}, 77, 1) -> i32{-1, 77, 1009589775, -1}
; run: @at2_4xi32(i32{-1, 2, 1009589775, -1}, 77) -> i32{-1, 2, 77, -1}
; run: @at_4xi32(i32{-1, 2, 1009589775, -1}, 77, 2) -> i32{-1, 2, 77, -1}
; run: @at3_4xi32(i32{-1, 2, 1009589775, -1}, 77) -> i32{-1, 2, 1009589775, 77}
; run: @at_4xi32(i32{-1, 2, 1009589775, -1}, 77, 3) -> i32{-1, 2, 1009589775, 77}
; run: @at0_2xi64(i64{-1, 2}, 77) -> i64{77, 2}
; run: @at_2xi64(i64{-1, 2}, 77, 0) -> i64{77, 2}
; run: @at1_2xi64(i64{-1, 2}, 77) -> i64{-1, 77}
; run: @at_2xi64(i64{-1, 2}, 77, 1) -> i64{-1, 77}
; run: @at0_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 77) -> i32{77, 2, 1009589775, -1, 2, 1009589775, -1, 2}
; run: @at_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 77, 0) -> i32{77, 2, 1009589775, -1, 2, 1009589775, -1, 2}
; run: @at1_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 77) -> i32{-1, 77, 1009589775, -1, 2, 1009589775, -1, 2}
; run: @at_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 77, 1) -> i32{-1, 77, 1009589775, -1, 2, 1009589775, -1, 2}
; run: @at4_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 77) -> i32{-1, 2, 1009589775, -1, 77, 1009589775, -1, 2}
; run: @at_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 77, 4) -> i32{-1, 2, 1009589775, -1, 77, 1009589775, -1, 2}
; run: @at7_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 77) -> i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 77}
; run: @at_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 77, 7) -> i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 77}
; run: @at0_3xi8(i8{-1, 2, 15}, 77) -> i8{77, 2, 15}
; run: @at_3xi8(i8{-1, 2, 15}, 77, 0) -> i8{77, 2, 15}
; run: @at1_3xi8(i8{-1, 2, 15}, 77) -> i8{-1, 77, 15}
; run: @at_3xi8(i8{-1, 2, 15}, 77, 1) -> i8{-1, 77, 15}
; run: @at2_3xi8(i8{-1, 2, 15}, 77) -> i8{-1, 2, 77}
; run: @at_3xi8(i8{-1, 2, 15}, 77, 2) -> i8{-1, 2, 77}
; run: @at0_4xi64(i64{-1, 2, 8676565436284608015, -1}, 77) -> i64{77, 2, 8676565436284608015, -1}
; run: @at_4xi64(i64{-1, 2, 8676565436284608015, -1}, 77, 0) -> i64{77, 2, 8676565436284608015, -1}
; run: @at1_4xi64(i64{-1, 2, 8676565436284608015, -1}, 77) -> i64{-1, 77, 8676565436284608015, -1}
; run: @at_4xi64(i64{-1, 2, 8676565436284608015, -1}, 77, 1) -> i64{-1, 77, 8676565436284608015, -1}
; run: @at2_4xi64(i64{-1, 2, 8676565436284608015, -1}, 77) -> i64{-1, 2, 77, -1}
; run: @at_4xi64(i64{-1, 2, 8676565436284608015, -1}, 77, 2) -> i64{-1, 2, 77, -1}
; run: @at3_4xi64(i64{-1, 2, 8676565436284608015, -1}, 77) -> i64{-1, 2, 8676565436284608015, 77}
; run: @at_4xi64(i64{-1, 2, 8676565436284608015, -1}, 77, 3) -> i64{-1, 2, 8676565436284608015, 77}
; run: @at0_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 77) -> i16{77, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}
; run: @at_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 77, 0) -> i16{77, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}
; run: @at1_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 77) -> i16{-1, 77, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}
; run: @at_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 77, 1) -> i16{-1, 77, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}
; run: @at16_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 77) -> i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 77, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}
; run: @at_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 77, 16) -> i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 77, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}
; run: @at31_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 77) -> i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 77}
; run: @at_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 77, 31) -> i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 77}

define void @at_16xi8(ptr %p, i8 %v, i64 %i) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = insertelement <16 x i8> %a, i8 %v, i64 %i
  store <16 x i8> %r, ptr %p, align 1
  ret void
}
define void @at0_16xi8(ptr %p, i8 %v) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = insertelement <16 x i8> %a, i8 %v, i32 0
  store <16 x i8> %r, ptr %p, align 1
  ret void
}
define void @at1_16xi8(ptr %p, i8 %v) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = insertelement <16 x i8> %a, i8 %v, i32 1
  store <16 x i8> %r, ptr %p, align 1
  ret void
}
define void @at8_16xi8(ptr %p, i8 %v) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = insertelement <16 x i8> %a, i8 %v, i32 8
  store <16 x i8> %r, ptr %p, align 1
  ret void
}
define void @at15_16xi8(ptr %p, i8 %v) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = insertelement <16 x i8> %a, i8 %v, i32 15
  store <16 x i8> %r, ptr %p, align 1
  ret void
}
define void @at_8xi16(ptr %p, i16 %v, i64 %i) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = insertelement <8 x i16> %a, i16 %v, i64 %i
  store <8 x i16> %r, ptr %p, align 1
  ret void
}
define void @at0_8xi16(ptr %p, i16 %v) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = insertelement <8 x i16> %a, i16 %v, i32 0
  store <8 x i16> %r, ptr %p, align 1
  ret void
}
define void @at1_8xi16(ptr %p, i16 %v) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = insertelement <8 x i16> %a, i16 %v, i32 1
  store <8 x i16> %r, ptr %p, align 1
  ret void
}
define void @at4_8xi16(ptr %p, i16 %v) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = insertelement <8 x i16> %a, i16 %v, i32 4
  store <8 x i16> %r, ptr %p, align 1
  ret void
}
define void @at7_8xi16(ptr %p, i16 %v) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = insertelement <8 x i16> %a, i16 %v, i32 7
  store <8 x i16> %r, ptr %p, align 1
  ret void
}
define void @at_4xi32(ptr %p, i32 %v, i64 %i) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = insertelement <4 x i32> %a, i32 %v, i64 %i
  store <4 x i32> %r, ptr %p, align 1
  ret void
}
define void @at0_4xi32(ptr %p, i32 %v) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = insertelement <4 x i32> %a, i32 %v, i32 0
  store <4 x i32> %r, ptr %p, align 1
  ret void
}
define void @at1_4xi32(ptr %p, i32 %v) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = insertelement <4 x i32> %a, i32 %v, i32 1
  store <4 x i32> %r, ptr %p, align 1
  ret void
}
define void @at2_4xi32(ptr %p, i32 %v) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = insertelement <4 x i32> %a, i32 %v, i32 2
  store <4 x i32> %r, ptr %p, align 1
  ret void
}
define void @at3_4xi32(ptr %p, i32 %v) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = insertelement <4 x i32> %a, i32 %v, i32 3
  store <4 x i32> %r, ptr %p, align 1
  ret void
}
define void @at_2xi64(ptr %p, i64 %v, i64 %i) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = insertelement <2 x i64> %a, i64 %v, i64 %i
  store <2 x i64> %r, ptr %p, align 1
  ret void
}
define void @at0_2xi64(ptr %p, i64 %v) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = insertelement <2 x i64> %a, i64 %v, i32 0
  store <2 x i64> %r, ptr %p, align 1
  ret void
}
define void @at1_2xi64(ptr %p, i64 %v) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = insertelement <2 x i64> %a, i64 %v, i32 1
  store <2 x i64> %r, ptr %p, align 1
  ret void
}
define void @at_8xi32(ptr %p, i32 %v, i64 %i) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = insertelement <8 x i32> %a, i32 %v, i64 %i
  store <8 x i32> %r, ptr %p, align 1
  ret void
}
define void @at0_8xi32(ptr %p, i32 %v) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = insertelement <8 x i32> %a, i32 %v, i32 0
  store <8 x i32> %r, ptr %p, align 1
  ret void
}
define void @at1_8xi32(ptr %p, i32 %v) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = insertelement <8 x i32> %a, i32 %v, i32 1
  store <8 x i32> %r, ptr %p, align 1
  ret void
}
define void @at4_8xi32(ptr %p, i32 %v) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = insertelement <8 x i32> %a, i32 %v, i32 4
  store <8 x i32> %r, ptr %p, align 1
  ret void
}
define void @at7_8xi32(ptr %p, i32 %v) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = insertelement <8 x i32> %a, i32 %v, i32 7
  store <8 x i32> %r, ptr %p, align 1
  ret void
}
define void @at_3xi8(ptr %p, i8 %v, i64 %i) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = insertelement <3 x i8> %a, i8 %v, i64 %i
  store <3 x i8> %r, ptr %p, align 1
  ret void
}
define void @at0_3xi8(ptr %p, i8 %v) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = insertelement <3 x i8> %a, i8 %v, i32 0
  store <3 x i8> %r, ptr %p, align 1
  ret void
}
define void @at1_3xi8(ptr %p, i8 %v) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = insertelement <3 x i8> %a, i8 %v, i32 1
  store <3 x i8> %r, ptr %p, align 1
  ret void
}
define void @at2_3xi8(ptr %p, i8 %v) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = insertelement <3 x i8> %a, i8 %v, i32 2
  store <3 x i8> %r, ptr %p, align 1
  ret void
}
define void @at_4xi64(ptr %p, i64 %v, i64 %i) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = insertelement <4 x i64> %a, i64 %v, i64 %i
  store <4 x i64> %r, ptr %p, align 1
  ret void
}
define void @at0_4xi64(ptr %p, i64 %v) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = insertelement <4 x i64> %a, i64 %v, i32 0
  store <4 x i64> %r, ptr %p, align 1
  ret void
}
define void @at1_4xi64(ptr %p, i64 %v) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = insertelement <4 x i64> %a, i64 %v, i32 1
  store <4 x i64> %r, ptr %p, align 1
  ret void
}
define void @at2_4xi64(ptr %p, i64 %v) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = insertelement <4 x i64> %a, i64 %v, i32 2
  store <4 x i64> %r, ptr %p, align 1
  ret void
}
define void @at3_4xi64(ptr %p, i64 %v) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = insertelement <4 x i64> %a, i64 %v, i32 3
  store <4 x i64> %r, ptr %p, align 1
  ret void
}
define void @at_32xi16(ptr %p, i16 %v, i64 %i) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = insertelement <32 x i16> %a, i16 %v, i64 %i
  store <32 x i16> %r, ptr %p, align 1
  ret void
}
define void @at0_32xi16(ptr %p, i16 %v) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = insertelement <32 x i16> %a, i16 %v, i32 0
  store <32 x i16> %r, ptr %p, align 1
  ret void
}
define void @at1_32xi16(ptr %p, i16 %v) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = insertelement <32 x i16> %a, i16 %v, i32 1
  store <32 x i16> %r, ptr %p, align 1
  ret void
}
define void @at16_32xi16(ptr %p, i16 %v) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = insertelement <32 x i16> %a, i16 %v, i32 16
  store <32 x i16> %r, ptr %p, align 1
  ret void
}
define void @at31_32xi16(ptr %p, i16 %v) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = insertelement <32 x i16> %a, i16 %v, i32 31
  store <32 x i16> %r, ptr %p, align 1
  ret void
}
