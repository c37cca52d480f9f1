; extractelement at every constant index, and at a variable one.
; run: @at0_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}) == -1
; run: @at_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 0) == -1
; run: @at1_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}) == 2
; run: @at_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 1) == 2
; run: @at8_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}) == 15
; run: @at_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 8) == 15
; run: @at15_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}) == -1
; run: @at_16xi8(i8{-1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1, 2, 15, -1}, 15) == -1
; run: @at0_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}) == -1
; run: @at_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 0) == -1
; run: @at1_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}) == 2
; run: @at_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 1) == 2
; run: @at4_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}) == 2
; run: @at_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 4) == 2
; run: @at7_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}) == 2
; run: @at_8xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, 7) == 2
; run: @at0_4xi32(i32{-1, 2, 1009589775, -1}) == -1
; run: @at_4xi32(i32{-1, 2, 1009589775, -1}, 0) == -1
; run: @at1_4xi32(i32{-1, 2, 1009589775, -1}) == 2
; run: @at_4xi32(i32{-1, 2, 1009589775, -1}, 1) == 2
; run: @at2_4xi32(i32{-1, 2, 1009589775, -1}) == 1009589775
; run: @at_4xi32(i32{-1, 2, 1009589775, -1}, 2) == 1009589775
; run: @at3_4xi32(i32{-1, 2, 1009589775, -1}) == -1
; run: @at_4xi32(i32{-1, 2, 1009589775, -1}, 3) == -1
; run: @at0_2xi64(i64{-1, 2}) == -1
; run: @at_2xi64(i64{-1, 2}, 0) == -1
; run: @at1_2xi64(i64{-1, 2}) == 2
; run: @at_2xi64(i64{-1, 2}, 1) == 2
; run: @at0_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}) == -1
; run: @at_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 0) == -1
; run: @at1_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}) == 2
; run: @at_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 1) == 2
; run: @at4_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}) == 2
; run: @at_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 4) == 2
; run: @at7_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}) == 2
; run: @at_8xi32(i32{-1, 2, 1009589775, -1, 2, 1009589775, -1, 2}, 7) == 2
; run: @at0_3xi8(i8{-1, 2, 15}) == -1
; run: @at_3xi8(i8{-1, 2, 15}, 0) == -1
; run: @at1_3xi8(i8{-1, 2, 15}) == 2
; run: @at_3xi8(i8{-1, 2, 15}, 1) == 2
; run: @at2_3xi8(i8{-1, 2, 15}) == 15
; run: @at_3xi8(i8{-1, 2, 15}, 2) == 15
; run: @at0_4xi64(i64{-1, 2, 8676565436284608015, -1}) == -1
; run: @at_4xi64(i64{-1, 2, 8676565436284608015, -1}, 0) == -1
; run: @at1_4xi64(i64{-1, 2, 8676565436284608015, -1}) == 2
; run: @at_4xi64(i64{-1, 2, 8676565436284608015, -1}, 1) == 2
; run: @at2_4xi64(i64{-1, 2, 8676565436284608015, -1}) == 8676565436284608015
; run: @at_4xi64(i64{-1, 2, 8676565436284608015, -1}, 2) == 8676565436284608015
; run: @at3_4xi64(i64{-1, 2, 8676565436284608015, -1}) == -1
; run: @at_4xi64(i64{-1, 2, 8676565436284608015, -1}, 3) == -1
; run: @at0_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}) == -1
; run: @at_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 0) == -1
; run: @at1_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}) == 2
; run: @at_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 1) == 2
; run: @at16_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}) == 2
; run: @at_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 16) == 2
; run: @at31_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}) == 2
; run: @at_32xi16(i16{-1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2, 7695, -1, 2}, 31) == 2

define i8 @at_16xi8(ptr %p, i64 %i) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = extractelement <16 x i8> %a, i64 %i
  ret i8 %r
}
define i8 @at0_16xi8(ptr %p) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = extractelement <16 x i8> %a, i32 0
  ret i8 %r
}
define i8 @at1_16xi8(ptr %p) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = extractelement <16 x i8> %a, i32 1
  ret i8 %r
}
define i8 @at8_16xi8(ptr %p) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = extractelement <16 x i8> %a, i32 8
  ret i8 %r
}
define i8 @at15_16xi8(ptr %p) {
  %a = load <16 x i8>, ptr %p, align 1
  %r = extractelement <16 x i8> %a, i32 15
  ret i8 %r
}
define i16 @at_8xi16(ptr %p, i64 %i) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = extractelement <8 x i16> %a, i64 %i
  ret i16 %r
}
define i16 @at0_8xi16(ptr %p) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = extractelement <8 x i16> %a, i32 0
  ret i16 %r
}
define i16 @at1_8xi16(ptr %p) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = extractelement <8 x i16> %a, i32 1
  ret i16 %r
}
define i16 @at4_8xi16(ptr %p) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = extractelement <8 x i16> %a, i32 4
  ret i16 %r
}
define i16 @at7_8xi16(ptr %p) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = extractelement <8 x i16> %a, i32 7
  ret i16 %r
}
define i32 @at_4xi32(ptr %p, i64 %i) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = extractelement <4 x i32> %a, i64 %i
  ret i32 %r
}
define i32 @at0_4xi32(ptr %p) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = extractelement <4 x i32> %a, i32 0
  ret i32 %r
}
define i32 @at1_4xi32(ptr %p) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = extractelement <4 x i32> %a, i32 1
  ret i32 %r
}
define i32 @at2_4xi32(ptr %p) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = extractelement <4 x i32> %a, i32 2
  ret i32 %r
}
define i32 @at3_4xi32(ptr %p) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = extractelement <4 x i32> %a, i32 3
  ret i32 %r
}
define i64 @at_2xi64(ptr %p, i64 %i) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = extractelement <2 x i64> %a, i64 %i
  ret i64 %r
}
define i64 @at0_2xi64(ptr %p) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = extractelement <2 x i64> %a, i32 0
  ret i64 %r
}
define i64 @at1_2xi64(ptr %p) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = extractelement <2 x i64> %a, i32 1
  ret i64 %r
}
define i32 @at_8xi32(ptr %p, i64 %i) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = extractelement <8 x i32> %a, i64 %i
  ret i32 %r
}
define i32 @at0_8xi32(ptr %p) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = extractelement <8 x i32> %a, i32 0
  ret i32 %r
}
define i32 @at1_8xi32(ptr %p) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = extractelement <8 x i32> %a, i32 1
  ret i32 %r
}
define i32 @at4_8xi32(ptr %p) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = extractelement <8 x i32> %a, i32 4
  ret i32 %r
}
define i32 @at7_8xi32(ptr %p) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = extractelement <8 x i32> %a, i32 7
  ret i32 %r
}
define i8 @at_3xi8(ptr %p, i64 %i) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = extractelement <3 x i8> %a, i64 %i
  ret i8 %r
}
define i8 @at0_3xi8(ptr %p) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = extractelement <3 x i8> %a, i32 0
  ret i8 %r
}
define i8 @at1_3xi8(ptr %p) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = extractelement <3 x i8> %a, i32 1
  ret i8 %r
}
define i8 @at2_3xi8(ptr %p) {
  %a = load <3 x i8>, ptr %p, align 1
  %r = extractelement <3 x i8> %a, i32 2
  ret i8 %r
}
define i64 @at_4xi64(ptr %p, i64 %i) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = extractelement <4 x i64> %a, i64 %i
  ret i64 %r
}
define i64 @at0_4xi64(ptr %p) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = extractelement <4 x i64> %a, i32 0
  ret i64 %r
}
define i64 @at1_4xi64(ptr %p) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = extractelement <4 x i64> %a, i32 1
  ret i64 %r
}
define i64 @at2_4xi64(ptr %p) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = extractelement <4 x i64> %a, i32 2
  ret i64 %r
}
define i64 @at3_4xi64(ptr %p) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = extractelement <4 x i64> %a, i32 3
  ret i64 %r
}
define i16 @at_32xi16(ptr %p, i64 %i) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = extractelement <32 x i16> %a, i64 %i
  ret i16 %r
}
define i16 @at0_32xi16(ptr %p) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = extractelement <32 x i16> %a, i32 0
  ret i16 %r
}
define i16 @at1_32xi16(ptr %p) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = extractelement <32 x i16> %a, i32 1
  ret i16 %r
}
define i16 @at16_32xi16(ptr %p) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = extractelement <32 x i16> %a, i32 16
  ret i16 %r
}
define i16 @at31_32xi16(ptr %p) {
  %a = load <32 x i16>, ptr %p, align 1
  %r = extractelement <32 x i16> %a, i32 31
  ret i16 %r
}
