; The first lane that is chosen is the last one; the others come before it.
; run: @down4x32(i32{1, 8, 15, 22}) -> i32{22, 15, 8, 1}
; run: @turned4x32(i32{1, 8, 15, 22}) -> i32{22, 1, 8, 15}
; run: @once4x32(i32{1, 8, 15, 22}) -> i32{22, 1, 1, 1}
; run: @down8x16(i16{1, 8, 15, 22, 29, 36, 43, 50}) -> i16{50, 43, 36, 29, 22, 15, 8, 1}
; run: @turned8x16(i16{1, 8, 15, 22, 29, 36, 43, 50}) -> i16{50, 1, 8, 15, 22, 29, 36, 43}
; run: @once8x16(i16{1, 8, 15, 22, 29, 36, 43, 50}) -> i16{50, 1, 1, 1, 1, 1, 1, 1}
; run: @down16x8(i8{1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99, 106}) -> i8{106, 99, 92, 85, 78, 71, 64, 57, 50, 43, 36, 29, 22, 15, 8, 1}
; run: @turned16x8(i8{1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99, 106}) -> i8{106, 1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99}
; run: @once16x8(i8{1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99, 106}) -> i8{106, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}
; run: @down2x64(i64{1, 8}) -> i64{8, 1}
; run: @turned2x64(i64{1, 8}) -> i64{8, 1}
; run: @once2x64(i64{1, 8}) -> i64{8, 1}
; run: @down8x32(i32{1, 8, 15, 22, 29, 36, 43, 50}) -> i32{50, 43, 36, 29, 22, 15, 8, 1}
; run: @turned8x32(i32{1, 8, 15, 22, 29, 36, 43, 50}) -> i32{50, 1, 8, 15, 22, 29, 36, 43}
; run: @once8x32(i32{1, 8, 15, 22, 29, 36, 43, 50}) -> i32{50, 1, 1, 1, 1, 1, 1, 1}
; run: @inserted4x32(i32{1, 8, 15, 22}, 99) -> i32{99, 15, 8, 1}
; run: @inserted8x16(i16{1, 8, 15, 22, 29, 36, 43, 50}, 99) -> i16{99, 43, 36, 29, 22, 15, 8, 1}
; run: @inserted16x8(i8{1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99, 106}, 99) -> i8{99, 99, 92, 85, 78, 71, 64, 57, 50, 43, 36, 29, 22, 15, 8, 1}
; run: @inserted2x64(i64{1, 8}, 99) -> i64{99, 1}

define void @down4x32(ptr %p) {
  %v = load <4 x i32>, ptr %p, align 1
  %r = shufflevector <4 x i32> %v, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  store <4 x i32> %r, ptr %p, align 1
  ret void
}

define void @turned4x32(ptr %p) {
  %v = load <4 x i32>, ptr %p, align 1
  %r = shufflevector <4 x i32> %v, <4 x i32> poison, <4 x i32> <i32 3, i32 0, i32 1, i32 2>
  store <4 x i32> %r, ptr %p, align 1
  ret void
}

define void @once4x32(ptr %p) {
  %v = load <4 x i32>, ptr %p, align 1
  %r = shufflevector <4 x i32> %v, <4 x i32> poison, <4 x i32> <i32 3, i32 0, i32 0, i32 0>
  store <4 x i32> %r, ptr %p, align 1
  ret void
}

define void @down8x16(ptr %p) {
  %v = load <8 x i16>, ptr %p, align 1
  %r = shufflevector <8 x i16> %v, <8 x i16> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  store <8 x i16> %r, ptr %p, align 1
  ret void
}

define void @turned8x16(ptr %p) {
  %v = load <8 x i16>, ptr %p, align 1
  %r = shufflevector <8 x i16> %v, <8 x i16> poison, <8 x i32> <i32 7, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6>
  store <8 x i16> %r, ptr %p, align 1
  ret void
}

define void @once8x16(ptr %p) {
  %v = load <8 x i16>, ptr %p, align 1
  %r = shufflevector <8 x i16> %v, <8 x i16> poison, <8 x i32> <i32 7, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  store <8 x i16> %r, ptr %p, align 1
  ret void
}

define void @down16x8(ptr %p) {
  %v = load <16 x i8>, ptr %p, align 1
  %r = shufflevector <16 x i8> %v, <16 x i8> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  store <16 x i8> %r, ptr %p, align 1
  ret void
}

define void @turned16x8(ptr %p) {
  %v = load <16 x i8>, ptr %p, align 1
  %r = shufflevector <16 x i8> %v, <16 x i8> poison, <16 x i32> <i32 15, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14>
  store <16 x i8> %r, ptr %p, align 1
  ret void
}

define void @once16x8(ptr %p) {
  %v = load <16 x i8>, ptr %p, align 1
  %r = shufflevector <16 x i8> %v, <16 x i8> poison, <16 x i32> <i32 15, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  store <16 x i8> %r, ptr %p, align 1
  ret void
}

define void @down2x64(ptr %p) {
  %v = load <2 x i64>, ptr %p, align 1
  %r = shufflevector <2 x i64> %v, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  store <2 x i64> %r, ptr %p, align 1
  ret void
}

define void @turned2x64(ptr %p) {
  %v = load <2 x i64>, ptr %p, align 1
  %r = shufflevector <2 x i64> %v, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  store <2 x i64> %r, ptr %p, align 1
  ret void
}

define void @once2x64(ptr %p) {
  %v = load <2 x i64>, ptr %p, align 1
  %r = shufflevector <2 x i64> %v, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  store <2 x i64> %r, ptr %p, align 1
  ret void
}

define void @down8x32(ptr %p) {
  %v = load <8 x i32>, ptr %p, align 1
  %r = shufflevector <8 x i32> %v, <8 x i32> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  store <8 x i32> %r, ptr %p, align 1
  ret void
}

define void @turned8x32(ptr %p) {
  %v = load <8 x i32>, ptr %p, align 1
  %r = shufflevector <8 x i32> %v, <8 x i32> poison, <8 x i32> <i32 7, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6>
  store <8 x i32> %r, ptr %p, align 1
  ret void
}

define void @once8x32(ptr %p) {
  %v = load <8 x i32>, ptr %p, align 1
  %r = shufflevector <8 x i32> %v, <8 x i32> poison, <8 x i32> <i32 7, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  store <8 x i32> %r, ptr %p, align 1
  ret void
}
define void @inserted4x32(ptr %p, i32 %x) {
  %a = load <4 x i32>, ptr %p
  %b = insertelement <4 x i32> %a, i32 %x, i32 3
  %r = shufflevector <4 x i32> %b, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  store <4 x i32> %r, ptr %p
  ret void
}
define void @inserted8x16(ptr %p, i16 %x) {
  %a = load <8 x i16>, ptr %p
  %b = insertelement <8 x i16> %a, i16 %x, i32 7
  %r = shufflevector <8 x i16> %b, <8 x i16> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  store <8 x i16> %r, ptr %p
  ret void
}
define void @inserted16x8(ptr %p, i8 %x) {
  %a = load <16 x i8>, ptr %p
  %b = insertelement <16 x i8> %a, i8 %x, i32 15
  %r = shufflevector <16 x i8> %b, <16 x i8> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  store <16 x i8> %r, ptr %p
  ret void
}
define void @inserted2x64(ptr %p, i64 %x) {
  %a = load <2 x i64>, ptr %p
  %b = insertelement <2 x i64> %a, i64 %x, i32 1
  %r = shufflevector <2 x i64> %b, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  store <2 x i64> %r, ptr %p
  ret void
}
