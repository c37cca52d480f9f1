; Amounts that are constants.
; run: @fshl4x32_1(i32{11, 48, 85, 122}, i32{101, 27, 80, 6}) == 412316860438
; run: @fshl4x32_15(i32{11, 48, 85, 122}, i32{101, 27, 80, 6}) == 6755399441416192
; run: @fshl4x32_31(i32{11, 48, 85, 122}, i32{101, 27, 80, 6}) == 57982058546
; run: @fshr4x32_1(i32{11, 48, 85, 122}, i32{101, 27, 80, 6}) == 57982058546
; run: @fshr4x32_15(i32{11, 48, 85, 122}, i32{101, 27, 80, 6}) == 27021597765664768
; run: @fshr4x32_31(i32{11, 48, 85, 122}, i32{101, 27, 80, 6}) == 412316860438
; run: @fshl8x16_1(i16{11, 48, 85, 122, 32, 69, 106, 16}, i16{101, 27, 80, 6, 59, 112, 38, 91}) == 68680624468131862
; run: @fshl8x16_7(i16{11, 48, 85, 122, 32, 69, 106, 16}, i16{101, 27, 80, 6, 59, 112, 38, 91}) == 4395559965960439168
; run: @fshl8x16_15(i16{11, 48, 85, 122, 32, 69, 106, 16}, i16{101, 27, 80, 6, 59, 112, 38, 91}) == 985334218063922
; run: @fshr8x16_1(i16{11, 48, 85, 122, 32, 69, 106, 16}, i16{101, 27, 80, 6, 59, 112, 38, 91}) == 985334218063922
; run: @fshr8x16_7(i16{11, 48, 85, 122, 32, 69, 106, 16}, i16{101, 27, 80, 6, 59, 112, 38, 91}) == -864504209867794944
; run: @fshr8x16_15(i16{11, 48, 85, 122, 32, 69, 106, 16}, i16{101, 27, 80, 6, 59, 112, 38, 91}) == 68680624468131862
; run: @fshl16x8_1(i8{11, 48, 85, 122, 32, 69, 106, 16, 53, 90, 0, 37, 74, 111, 21, 58}, i8{101, 27, 80, 6, 59, 112, 38, 91, 17, 70, 123, 49, 102, 28, 81, 7}) == 2365667715863699478
; run: @fshl16x8_3(i8{11, 48, 85, 122, 32, 69, 106, 16, 53, 90, 0, 37, 74, 111, 21, 58}, i8{101, 27, 80, 6, 59, 112, 38, 91, 17, 70, 123, 49, 102, 28, 81, 7}) == -9056410088869560229
; run: @fshl16x8_7(i8{11, 48, 85, 122, 32, 69, 106, 16, 53, 90, 0, 37, 74, 111, 21, 58}, i8{101, 27, 80, 6, 59, 112, 38, 91, 17, 70, 123, 49, 102, 28, 81, 7}) == 3248142191019167154
; run: @fshr16x8_1(i8{11, 48, 85, 122, 32, 69, 106, 16, 53, 90, 0, 37, 74, 111, 21, 58}, i8{101, 27, 80, 6, 59, 112, 38, 91, 17, 70, 123, 49, 102, 28, 81, 7}) == 3248142191019167154
; run: @fshr16x8_3(i8{11, 48, 85, 122, 32, 69, 106, 16, 53, 90, 0, 37, 74, 111, 21, 58}, i8{101, 27, 80, 6, 59, 112, 38, 91, 17, 70, 123, 49, 102, 28, 81, 7}) == 811965179006419820
; run: @fshr16x8_7(i8{11, 48, 85, 122, 32, 69, 106, 16, 53, 90, 0, 37, 74, 111, 21, 58}, i8{101, 27, 80, 6, 59, 112, 38, 91, 17, 70, 123, 49, 102, 28, 81, 7}) == 2365667715863699478
; run: @fshl2x64_1(i64{11, 48}, i64{101, 27}) == 22
; run: @fshl2x64_31(i64{11, 48}, i64{101, 27}) == 23622320128
; run: @fshl2x64_63(i64{11, 48}, i64{101, 27}) == -9223372036854775758
; run: @fshr2x64_1(i64{11, 48}, i64{101, 27}) == -9223372036854775758
; run: @fshr2x64_31(i64{11, 48}, i64{101, 27}) == 94489280512
; run: @fshr2x64_63(i64{11, 48}, i64{101, 27}) == 22
; run: @fshl3x32_1(i32{11, 48, 85}, i32{101, 27, 80}) == 412316860438
; run: @fshl3x32_15(i32{11, 48, 85}, i32{101, 27, 80}) == 6755399441416192
; run: @fshl3x32_31(i32{11, 48, 85}, i32{101, 27, 80}) == 57982058546
; run: @fshr3x32_1(i32{11, 48, 85}, i32{101, 27, 80}) == 57982058546
; run: @fshr3x32_15(i32{11, 48, 85}, i32{101, 27, 80}) == 27021597765664768
; run: @fshr3x32_31(i32{11, 48, 85}, i32{101, 27, 80}) == 412316860438

define i64 @fshl4x32_1(ptr %p, ptr %q) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %r = call <4 x i32> @llvm.fshl.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> splat (i32 1))
  store <4 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshl4x32_15(ptr %p, ptr %q) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %r = call <4 x i32> @llvm.fshl.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> splat (i32 15))
  store <4 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshl4x32_31(ptr %p, ptr %q) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %r = call <4 x i32> @llvm.fshl.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> splat (i32 31))
  store <4 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <4 x i32> @llvm.fshl.v4i32(<4 x i32>, <4 x i32>, <4 x i32>)

define i64 @fshr4x32_1(ptr %p, ptr %q) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %r = call <4 x i32> @llvm.fshr.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> splat (i32 1))
  store <4 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshr4x32_15(ptr %p, ptr %q) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %r = call <4 x i32> @llvm.fshr.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> splat (i32 15))
  store <4 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshr4x32_31(ptr %p, ptr %q) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %r = call <4 x i32> @llvm.fshr.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> splat (i32 31))
  store <4 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <4 x i32> @llvm.fshr.v4i32(<4 x i32>, <4 x i32>, <4 x i32>)

define i64 @fshl8x16_1(ptr %p, ptr %q) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %r = call <8 x i16> @llvm.fshl.v8i16(<8 x i16> %a, <8 x i16> %b, <8 x i16> splat (i16 1))
  store <8 x i16> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshl8x16_7(ptr %p, ptr %q) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %r = call <8 x i16> @llvm.fshl.v8i16(<8 x i16> %a, <8 x i16> %b, <8 x i16> splat (i16 7))
  store <8 x i16> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshl8x16_15(ptr %p, ptr %q) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %r = call <8 x i16> @llvm.fshl.v8i16(<8 x i16> %a, <8 x i16> %b, <8 x i16> splat (i16 15))
  store <8 x i16> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <8 x i16> @llvm.fshl.v8i16(<8 x i16>, <8 x i16>, <8 x i16>)

define i64 @fshr8x16_1(ptr %p, ptr %q) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %r = call <8 x i16> @llvm.fshr.v8i16(<8 x i16> %a, <8 x i16> %b, <8 x i16> splat (i16 1))
  store <8 x i16> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshr8x16_7(ptr %p, ptr %q) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %r = call <8 x i16> @llvm.fshr.v8i16(<8 x i16> %a, <8 x i16> %b, <8 x i16> splat (i16 7))
  store <8 x i16> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshr8x16_15(ptr %p, ptr %q) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %r = call <8 x i16> @llvm.fshr.v8i16(<8 x i16> %a, <8 x i16> %b, <8 x i16> splat (i16 15))
  store <8 x i16> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <8 x i16> @llvm.fshr.v8i16(<8 x i16>, <8 x i16>, <8 x i16>)

define i64 @fshl16x8_1(ptr %p, ptr %q) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %r = call <16 x i8> @llvm.fshl.v16i8(<16 x i8> %a, <16 x i8> %b, <16 x i8> splat (i8 1))
  store <16 x i8> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshl16x8_3(ptr %p, ptr %q) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %r = call <16 x i8> @llvm.fshl.v16i8(<16 x i8> %a, <16 x i8> %b, <16 x i8> splat (i8 3))
  store <16 x i8> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshl16x8_7(ptr %p, ptr %q) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %r = call <16 x i8> @llvm.fshl.v16i8(<16 x i8> %a, <16 x i8> %b, <16 x i8> splat (i8 7))
  store <16 x i8> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <16 x i8> @llvm.fshl.v16i8(<16 x i8>, <16 x i8>, <16 x i8>)

define i64 @fshr16x8_1(ptr %p, ptr %q) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %r = call <16 x i8> @llvm.fshr.v16i8(<16 x i8> %a, <16 x i8> %b, <16 x i8> splat (i8 1))
  store <16 x i8> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshr16x8_3(ptr %p, ptr %q) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %r = call <16 x i8> @llvm.fshr.v16i8(<16 x i8> %a, <16 x i8> %b, <16 x i8> splat (i8 3))
  store <16 x i8> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshr16x8_7(ptr %p, ptr %q) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %r = call <16 x i8> @llvm.fshr.v16i8(<16 x i8> %a, <16 x i8> %b, <16 x i8> splat (i8 7))
  store <16 x i8> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <16 x i8> @llvm.fshr.v16i8(<16 x i8>, <16 x i8>, <16 x i8>)

define i64 @fshl2x64_1(ptr %p, ptr %q) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %r = call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %a, <2 x i64> %b, <2 x i64> splat (i64 1))
  store <2 x i64> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshl2x64_31(ptr %p, ptr %q) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %r = call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %a, <2 x i64> %b, <2 x i64> splat (i64 31))
  store <2 x i64> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshl2x64_63(ptr %p, ptr %q) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %r = call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %a, <2 x i64> %b, <2 x i64> splat (i64 63))
  store <2 x i64> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <2 x i64> @llvm.fshl.v2i64(<2 x i64>, <2 x i64>, <2 x i64>)

define i64 @fshr2x64_1(ptr %p, ptr %q) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %r = call <2 x i64> @llvm.fshr.v2i64(<2 x i64> %a, <2 x i64> %b, <2 x i64> splat (i64 1))
  store <2 x i64> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshr2x64_31(ptr %p, ptr %q) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %r = call <2 x i64> @llvm.fshr.v2i64(<2 x i64> %a, <2 x i64> %b, <2 x i64> splat (i64 31))
  store <2 x i64> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshr2x64_63(ptr %p, ptr %q) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %r = call <2 x i64> @llvm.fshr.v2i64(<2 x i64> %a, <2 x i64> %b, <2 x i64> splat (i64 63))
  store <2 x i64> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <2 x i64> @llvm.fshr.v2i64(<2 x i64>, <2 x i64>, <2 x i64>)

define i64 @fshl3x32_1(ptr %p, ptr %q) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %r = call <3 x i32> @llvm.fshl.v3i32(<3 x i32> %a, <3 x i32> %b, <3 x i32> splat (i32 1))
  store <3 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshl3x32_15(ptr %p, ptr %q) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %r = call <3 x i32> @llvm.fshl.v3i32(<3 x i32> %a, <3 x i32> %b, <3 x i32> splat (i32 15))
  store <3 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshl3x32_31(ptr %p, ptr %q) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %r = call <3 x i32> @llvm.fshl.v3i32(<3 x i32> %a, <3 x i32> %b, <3 x i32> splat (i32 31))
  store <3 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <3 x i32> @llvm.fshl.v3i32(<3 x i32>, <3 x i32>, <3 x i32>)

define i64 @fshr3x32_1(ptr %p, ptr %q) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %r = call <3 x i32> @llvm.fshr.v3i32(<3 x i32> %a, <3 x i32> %b, <3 x i32> splat (i32 1))
  store <3 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshr3x32_15(ptr %p, ptr %q) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %r = call <3 x i32> @llvm.fshr.v3i32(<3 x i32> %a, <3 x i32> %b, <3 x i32> splat (i32 15))
  store <3 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

define i64 @fshr3x32_31(ptr %p, ptr %q) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %r = call <3 x i32> @llvm.fshr.v3i32(<3 x i32> %a, <3 x i32> %b, <3 x i32> splat (i32 31))
  store <3 x i32> %r, ptr %p, align 1
  %x = load i64, ptr %p, align 1
  ret i64 %x
}

declare <3 x i32> @llvm.fshr.v3i32(<3 x i32>, <3 x i32>, <3 x i32>)
