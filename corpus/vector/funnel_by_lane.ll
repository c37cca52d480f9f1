; Each lane is shifted by its own amount, modulo its width.
; run: @fshl4x32(i32{11, 48, 85, 122}, i32{101, 27, 80, 6}, i32{1, 4, 7, 10}) == 3298534883350
; run: @fshr4x32(i32{11, 48, 85, 122}, i32{101, 27, 80, 6}, i32{1, 4, 7, 10}) == 6442450994
; run: @fshl8x16(i16{11, 48, 85, 122, 32, 69, 106, 16}, i16{101, 27, 80, 6, 59, 112, 38, 91}, i16{1, 4, 7, 10, 13, 16, 19, 1}) == -1729335527615758314
; run: @fshr8x16(i16{11, 48, 85, 122, 32, 69, 106, 16}, i16{101, 27, 80, 6, 59, 112, 38, 91}, i16{1, 4, 7, 10, 13, 16, 19, 1}) == 2197943535133622322
; run: @fshl16x8(i8{11, 48, 85, 122, 32, 69, 106, 16, 53, 90, 0, 37, 74, 111, 21, 58}, i8{101, 27, 80, 6, 59, 112, 38, 91, 17, 70, 123, 49, 102, 28, 81, 7}, i8{1, 4, 7, 10, 0, 3, 6, 9, 12, 2, 5, 8, 11, 1, 4, 7}) == 2344452501365326102
; run: @fshr16x8(i8{11, 48, 85, 122, 32, 69, 106, 16, 53, 90, 0, 37, 74, 111, 21, 58}, i8{101, 27, 80, 6, 59, 112, 38, 91, 17, 70, 123, 49, 102, 28, 81, 7}, i8{1, 4, 7, 10, 0, 3, 6, 9, 12, 2, 5, 8, 11, 1, 4, 7}) == 3290071098395853234
; run: @fshl2x64(i64{11, 48}, i64{101, 27}, i64{1, 4}) == 22
; run: @fshr2x64(i64{11, 48}, i64{101, 27}, i64{1, 4}) == -9223372036854775758
; run: @fshl3x32(i32{11, 48, 85}, i32{101, 27, 80}, i32{1, 4, 7}) == 3298534883350
; run: @fshr3x32(i32{11, 48, 85}, i32{101, 27, 80}, i32{1, 4, 7}) == 6442450994
; run: @fshl8x32(i32{11, 48, 85, 122, 32, 69, 106, 16}, i32{101, 27, 80, 6, 59, 112, 38, 91}, i32{1, 4, 7, 10, 13, 16, 19, 22}) == 3298534883350
; run: @fshr8x32(i32{11, 48, 85, 122, 32, 69, 106, 16}, i32{101, 27, 80, 6, 59, 112, 38, 91}, i32{1, 4, 7, 10, 13, 16, 19, 22}) == 6442450994

declare <4 x i32> @llvm.fshl.v4i32(<4 x i32>, <4 x i32>, <4 x i32>)

define i64 @fshl4x32(ptr %p, ptr %q, ptr %n) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %c = load <4 x i32>, ptr %n, align 1
  %r = call <4 x i32> @llvm.fshl.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> %c)
  store <4 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <4 x i32> @llvm.fshr.v4i32(<4 x i32>, <4 x i32>, <4 x i32>)

define i64 @fshr4x32(ptr %p, ptr %q, ptr %n) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %c = load <4 x i32>, ptr %n, align 1
  %r = call <4 x i32> @llvm.fshr.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> %c)
  store <4 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <8 x i16> @llvm.fshl.v8i16(<8 x i16>, <8 x i16>, <8 x i16>)

define i64 @fshl8x16(ptr %p, ptr %q, ptr %n) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %c = load <8 x i16>, ptr %n, align 1
  %r = call <8 x i16> @llvm.fshl.v8i16(<8 x i16> %a, <8 x i16> %b, <8 x i16> %c)
  store <8 x i16> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <8 x i16> @llvm.fshr.v8i16(<8 x i16>, <8 x i16>, <8 x i16>)

define i64 @fshr8x16(ptr %p, ptr %q, ptr %n) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %c = load <8 x i16>, ptr %n, align 1
  %r = call <8 x i16> @llvm.fshr.v8i16(<8 x i16> %a, <8 x i16> %b, <8 x i16> %c)
  store <8 x i16> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <16 x i8> @llvm.fshl.v16i8(<16 x i8>, <16 x i8>, <16 x i8>)

define i64 @fshl16x8(ptr %p, ptr %q, ptr %n) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %c = load <16 x i8>, ptr %n, align 1
  %r = call <16 x i8> @llvm.fshl.v16i8(<16 x i8> %a, <16 x i8> %b, <16 x i8> %c)
  store <16 x i8> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <16 x i8> @llvm.fshr.v16i8(<16 x i8>, <16 x i8>, <16 x i8>)

define i64 @fshr16x8(ptr %p, ptr %q, ptr %n) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %c = load <16 x i8>, ptr %n, align 1
  %r = call <16 x i8> @llvm.fshr.v16i8(<16 x i8> %a, <16 x i8> %b, <16 x i8> %c)
  store <16 x i8> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <2 x i64> @llvm.fshl.v2i64(<2 x i64>, <2 x i64>, <2 x i64>)

define i64 @fshl2x64(ptr %p, ptr %q, ptr %n) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %c = load <2 x i64>, ptr %n, align 1
  %r = call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %a, <2 x i64> %b, <2 x i64> %c)
  store <2 x i64> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <2 x i64> @llvm.fshr.v2i64(<2 x i64>, <2 x i64>, <2 x i64>)

define i64 @fshr2x64(ptr %p, ptr %q, ptr %n) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %c = load <2 x i64>, ptr %n, align 1
  %r = call <2 x i64> @llvm.fshr.v2i64(<2 x i64> %a, <2 x i64> %b, <2 x i64> %c)
  store <2 x i64> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <3 x i32> @llvm.fshl.v3i32(<3 x i32>, <3 x i32>, <3 x i32>)

define i64 @fshl3x32(ptr %p, ptr %q, ptr %n) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %c = load <3 x i32>, ptr %n, align 1
  %r = call <3 x i32> @llvm.fshl.v3i32(<3 x i32> %a, <3 x i32> %b, <3 x i32> %c)
  store <3 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <3 x i32> @llvm.fshr.v3i32(<3 x i32>, <3 x i32>, <3 x i32>)

define i64 @fshr3x32(ptr %p, ptr %q, ptr %n) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %c = load <3 x i32>, ptr %n, align 1
  %r = call <3 x i32> @llvm.fshr.v3i32(<3 x i32> %a, <3 x i32> %b, <3 x i32> %c)
  store <3 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <8 x i32> @llvm.fshl.v8i32(<8 x i32>, <8 x i32>, <8 x i32>)

define i64 @fshl8x32(ptr %p, ptr %q, ptr %n) {
  %a = load <8 x i32>, ptr %p, align 1
  %b = load <8 x i32>, ptr %q, align 1
  %c = load <8 x i32>, ptr %n, align 1
  %r = call <8 x i32> @llvm.fshl.v8i32(<8 x i32> %a, <8 x i32> %b, <8 x i32> %c)
  store <8 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <8 x i32> @llvm.fshr.v8i32(<8 x i32>, <8 x i32>, <8 x i32>)

define i64 @fshr8x32(ptr %p, ptr %q, ptr %n) {
  %a = load <8 x i32>, ptr %p, align 1
  %b = load <8 x i32>, ptr %q, align 1
  %c = load <8 x i32>, ptr %n, align 1
  %r = call <8 x i32> @llvm.fshr.v8i32(<8 x i32> %a, <8 x i32> %b, <8 x i32> %c)
  store <8 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}
