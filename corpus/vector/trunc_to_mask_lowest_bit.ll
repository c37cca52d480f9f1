; The lowest bit of each lane counts, and no other.
; run: @t4x32(i32{2, 3, 4, 5}) == -6
; run: @s4x32(i32{2, 3, 4, 5}) -> i32{0, 1, 0, 1}
; run: @t8x16(i16{2, 3, 4, 5, 6, 8, 9, 16}) == 74
; run: @s8x16(i16{2, 3, 4, 5, 6, 8, 9, 16}) -> i16{0, 1, 0, 1, 0, 0, 1, 0}
; run: @t16x8(i8{2, 3, 4, 5, 6, 8, 9, 16, 2, 3, 4, 5, 6, 8, 9, 16}) == 19018
; run: @s16x8(i8{2, 3, 4, 5, 6, 8, 9, 16, 2, 3, 4, 5, 6, 8, 9, 16}) -> i8{0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0}
; run: @t2x64(i64{2, 3}) == -2
; run: @s2x64(i64{2, 3}) -> i64{0, 1}
; run: @t3x32(i32{2, 3, 4}) == 2
; run: @s3x32(i32{2, 3, 4}) -> i32{0, 1, 0}
; run: @t8x32(i32{2, 3, 4, 5, 6, 8, 9, 16}) == 74
; run: @s8x32(i32{2, 3, 4, 5, 6, 8, 9, 16}) -> i32{0, 1, 0, 1, 0, 0, 1, 0}
; run: @t4x64(i64{2, 3, 4, 5}) == -6
; run: @s4x64(i64{2, 3, 4, 5}) -> i64{0, 1, 0, 1}
; run: @t5x16(i16{2, 3, 4, 5, 6}) == 10
; run: @s5x16(i16{2, 3, 4, 5, 6}) -> i16{0, 1, 0, 1, 0}

define i4 @t4x32(ptr %p) {
  %v = load <4 x i32>, ptr %p, align 1
  %m = trunc <4 x i32> %v to <4 x i1>
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}

define void @s4x32(ptr %p) {
  %v = load <4 x i32>, ptr %p, align 1
  %m = trunc <4 x i32> %v to <4 x i1>
  %r = select <4 x i1> %m, <4 x i32> splat (i32 1), <4 x i32> zeroinitializer
  store <4 x i32> %r, ptr %p, align 1
  ret void
}

define i8 @t8x16(ptr %p) {
  %v = load <8 x i16>, ptr %p, align 1
  %m = trunc <8 x i16> %v to <8 x i1>
  %r = bitcast <8 x i1> %m to i8
  ret i8 %r
}

define void @s8x16(ptr %p) {
  %v = load <8 x i16>, ptr %p, align 1
  %m = trunc <8 x i16> %v to <8 x i1>
  %r = select <8 x i1> %m, <8 x i16> splat (i16 1), <8 x i16> zeroinitializer
  store <8 x i16> %r, ptr %p, align 1
  ret void
}

define i16 @t16x8(ptr %p) {
  %v = load <16 x i8>, ptr %p, align 1
  %m = trunc <16 x i8> %v to <16 x i1>
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}

define void @s16x8(ptr %p) {
  %v = load <16 x i8>, ptr %p, align 1
  %m = trunc <16 x i8> %v to <16 x i1>
  %r = select <16 x i1> %m, <16 x i8> splat (i8 1), <16 x i8> zeroinitializer
  store <16 x i8> %r, ptr %p, align 1
  ret void
}

define i2 @t2x64(ptr %p) {
  %v = load <2 x i64>, ptr %p, align 1
  %m = trunc <2 x i64> %v to <2 x i1>
  %r = bitcast <2 x i1> %m to i2
  ret i2 %r
}

define void @s2x64(ptr %p) {
  %v = load <2 x i64>, ptr %p, align 1
  %m = trunc <2 x i64> %v to <2 x i1>
  %r = select <2 x i1> %m, <2 x i64> splat (i64 1), <2 x i64> zeroinitializer
  store <2 x i64> %r, ptr %p, align 1
  ret void
}

define i3 @t3x32(ptr %p) {
  %v = load <3 x i32>, ptr %p, align 1
  %m = trunc <3 x i32> %v to <3 x i1>
  %r = bitcast <3 x i1> %m to i3
  ret i3 %r
}

define void @s3x32(ptr %p) {
  %v = load <3 x i32>, ptr %p, align 1
  %m = trunc <3 x i32> %v to <3 x i1>
  %r = select <3 x i1> %m, <3 x i32> splat (i32 1), <3 x i32> zeroinitializer
  store <3 x i32> %r, ptr %p, align 1
  ret void
}

define i8 @t8x32(ptr %p) {
  %v = load <8 x i32>, ptr %p, align 1
  %m = trunc <8 x i32> %v to <8 x i1>
  %r = bitcast <8 x i1> %m to i8
  ret i8 %r
}

define void @s8x32(ptr %p) {
  %v = load <8 x i32>, ptr %p, align 1
  %m = trunc <8 x i32> %v to <8 x i1>
  %r = select <8 x i1> %m, <8 x i32> splat (i32 1), <8 x i32> zeroinitializer
  store <8 x i32> %r, ptr %p, align 1
  ret void
}

define i4 @t4x64(ptr %p) {
  %v = load <4 x i64>, ptr %p, align 1
  %m = trunc <4 x i64> %v to <4 x i1>
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}

define void @s4x64(ptr %p) {
  %v = load <4 x i64>, ptr %p, align 1
  %m = trunc <4 x i64> %v to <4 x i1>
  %r = select <4 x i1> %m, <4 x i64> splat (i64 1), <4 x i64> zeroinitializer
  store <4 x i64> %r, ptr %p, align 1
  ret void
}

define i5 @t5x16(ptr %p) {
  %v = load <5 x i16>, ptr %p, align 1
  %m = trunc <5 x i16> %v to <5 x i1>
  %r = bitcast <5 x i1> %m to i5
  ret i5 %r
}

define void @s5x16(ptr %p) {
  %v = load <5 x i16>, ptr %p, align 1
  %m = trunc <5 x i16> %v to <5 x i1>
  %r = select <5 x i1> %m, <5 x i16> splat (i16 1), <5 x i16> zeroinitializer
  store <5 x i16> %r, ptr %p, align 1
  ret void
}
