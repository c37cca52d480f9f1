; Any lane can be the one that all become.
; run: @s4x32_1(i32{1, 8, 15, 22}) -> i32{8, 8, 8, 8}
; run: @s4x32_2(i32{1, 8, 15, 22}) -> i32{15, 15, 15, 15}
; run: @s4x32_3(i32{1, 8, 15, 22}) -> i32{22, 22, 22, 22}
; run: @s8x16_1(i16{1, 8, 15, 22, 29, 36, 43, 50}) -> i16{8, 8, 8, 8, 8, 8, 8, 8}
; run: @s8x16_4(i16{1, 8, 15, 22, 29, 36, 43, 50}) -> i16{29, 29, 29, 29, 29, 29, 29, 29}
; run: @s8x16_7(i16{1, 8, 15, 22, 29, 36, 43, 50}) -> i16{50, 50, 50, 50, 50, 50, 50, 50}
; run: @s16x8_1(i8{1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99, 106}) -> i8{8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8}
; run: @s16x8_8(i8{1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99, 106}) -> i8{57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57}
; run: @s16x8_15(i8{1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99, 106}) -> i8{106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106}
; run: @s2x64_1(i64{1, 8}) -> i64{8, 8}
; run: @s8x32_1(i32{1, 8, 15, 22, 29, 36, 43, 50}) -> i32{8, 8, 8, 8, 8, 8, 8, 8}
; run: @s8x32_4(i32{1, 8, 15, 22, 29, 36, 43, 50}) -> i32{29, 29, 29, 29, 29, 29, 29, 29}
; run: @s8x32_7(i32{1, 8, 15, 22, 29, 36, 43, 50}) -> i32{50, 50, 50, 50, 50, 50, 50, 50}

define void @s4x32_1(ptr %p) {
  %v = load <4 x i32>, ptr %p, align 1
  %r = shufflevector <4 x i32> %v, <4 x i32> poison, <4 x i32> splat (i32 1)
  store <4 x i32> %r, ptr %p, align 1
  ret void
}

define void @s4x32_2(ptr %p) {
  %v = load <4 x i32>, ptr %p, align 1
  %r = shufflevector <4 x i32> %v, <4 x i32> poison, <4 x i32> splat (i32 2)
  store <4 x i32> %r, ptr %p, align 1
  ret void
}

define void @s4x32_3(ptr %p) {
  %v = load <4 x i32>, ptr %p, align 1
  %r = shufflevector <4 x i32> %v, <4 x i32> poison, <4 x i32> splat (i32 3)
  store <4 x i32> %r, ptr %p, align 1
  ret void
}

define void @s8x16_1(ptr %p) {
  %v = load <8 x i16>, ptr %p, align 1
  %r = shufflevector <8 x i16> %v, <8 x i16> poison, <8 x i32> splat (i32 1)
  store <8 x i16> %r, ptr %p, align 1
  ret void
}

define void @s8x16_4(ptr %p) {
  %v = load <8 x i16>, ptr %p, align 1
  %r = shufflevector <8 x i16> %v, <8 x i16> poison, <8 x i32> splat (i32 4)
  store <8 x i16> %r, ptr %p, align 1
  ret void
}

define void @s8x16_7(ptr %p) {
  %v = load <8 x i16>, ptr %p, align 1
  %r = shufflevector <8 x i16> %v, <8 x i16> poison, <8 x i32> splat (i32 7)
  store <8 x i16> %r, ptr %p, align 1
  ret void
}

define void @s16x8_1(ptr %p) {
  %v = load <16 x i8>, ptr %p, align 1
  %r = shufflevector <16 x i8> %v, <16 x i8> poison, <16 x i32> splat (i32 1)
  store <16 x i8> %r, ptr %p, align 1
  ret void
}

define void @s16x8_8(ptr %p) {
  %v = load <16 x i8>, ptr %p, align 1
  %r = shufflevector <16 x i8> %v, <16 x i8> poison, <16 x i32> splat (i32 8)
  store <16 x i8> %r, ptr %p, align 1
  ret void
}

define void @s16x8_15(ptr %p) {
  %v = load <16 x i8>, ptr %p, align 1
  %r = shufflevector <16 x i8> %v, <16 x i8> poison, <16 x i32> splat (i32 15)
  store <16 x i8> %r, ptr %p, align 1
  ret void
}

define void @s2x64_1(ptr %p) {
  %v = load <2 x i64>, ptr %p, align 1
  %r = shufflevector <2 x i64> %v, <2 x i64> poison, <2 x i32> splat (i32 1)
  store <2 x i64> %r, ptr %p, align 1
  ret void
}

define void @s8x32_1(ptr %p) {
  %v = load <8 x i32>, ptr %p, align 1
  %r = shufflevector <8 x i32> %v, <8 x i32> poison, <8 x i32> splat (i32 1)
  store <8 x i32> %r, ptr %p, align 1
  ret void
}

define void @s8x32_4(ptr %p) {
  %v = load <8 x i32>, ptr %p, align 1
  %r = shufflevector <8 x i32> %v, <8 x i32> poison, <8 x i32> splat (i32 4)
  store <8 x i32> %r, ptr %p, align 1
  ret void
}

define void @s8x32_7(ptr %p) {
  %v = load <8 x i32>, ptr %p, align 1
  %r = shufflevector <8 x i32> %v, <8 x i32> poison, <8 x i32> splat (i32 7)
  store <8 x i32> %r, ptr %p, align 1
  ret void
}
