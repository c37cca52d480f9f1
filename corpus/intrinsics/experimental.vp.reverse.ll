; The first lanes in the other order, by a variable length.
; run: @rev4x32(i32{1, 11, 21, 31}, 4) -> i32{31, 21, 11, 1}
; run: @revlane4x32(i32{1, 11, 21, 31}, 1, 0) == 1
; run: @revlane4x32(i32{1, 11, 21, 31}, 2, 0) == 11
; run: @revlane4x32(i32{1, 11, 21, 31}, 2, 1) == 1
; run: @revlane4x32(i32{1, 11, 21, 31}, 3, 0) == 21
; run: @revlane4x32(i32{1, 11, 21, 31}, 3, 1) == 11
; run: @revlane4x32(i32{1, 11, 21, 31}, 3, 2) == 1
; run: @revlane4x32(i32{1, 11, 21, 31}, 4, 0) == 31
; run: @revlane4x32(i32{1, 11, 21, 31}, 4, 2) == 11
; run: @revlane4x32(i32{1, 11, 21, 31}, 4, 3) == 1
; run: @rev2x64(i64{1, 11}, 2) -> i64{11, 1}
; run: @revlane2x64(i64{1, 11}, 1, 0) == 1
; run: @revlane2x64(i64{1, 11}, 2, 0) == 11
; run: @revlane2x64(i64{1, 11}, 2, 1) == 1
; run: @rev8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 8) -> i16{71, 61, 51, 41, 31, 21, 11, 1}
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 1, 0) == 1
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 2, 0) == 11
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 2, 1) == 1
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 3, 0) == 21
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 3, 1) == 11
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 3, 2) == 1
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 4, 0) == 31
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 4, 2) == 11
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 4, 3) == 1
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 5, 0) == 41
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 5, 2) == 21
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 5, 4) == 1
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 6, 0) == 51
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 6, 3) == 21
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 6, 5) == 1
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 7, 0) == 61
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 7, 3) == 31
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 7, 6) == 1
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 8, 0) == 71
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 8, 4) == 31
; run: @revlane8x16(i16{1, 11, 21, 31, 41, 51, 61, 71}, 8, 7) == 1
; run: @rev5x8(i8{1, 11, 21, 31, 41}, 5) -> i8{41, 31, 21, 11, 1}
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 1, 0) == 1
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 2, 0) == 11
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 2, 1) == 1
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 3, 0) == 21
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 3, 1) == 11
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 3, 2) == 1
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 4, 0) == 31
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 4, 2) == 11
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 4, 3) == 1
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 5, 0) == 41
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 5, 2) == 21
; run: @revlane5x8(i8{1, 11, 21, 31, 41}, 5, 4) == 1
; run: @bits(1, 4) == 8
; run: @bits(6, 4) == 6
; run: @bits(3, 4) == 12
; oracle: LLVM 19 can't select it for x86-64

declare <4 x i32> @llvm.experimental.vp.reverse.v4i32(<4 x i32>, <4 x i1>, i32)
define void @rev4x32(ptr %p, i32 %n) {
  %v = load <4 x i32>, ptr %p, align 1
  %r = call <4 x i32> @llvm.experimental.vp.reverse.v4i32(<4 x i32> %v, <4 x i1> splat (i1 true), i32 %n)
  store <4 x i32> %r, ptr %p, align 1
  ret void
}
define i32 @revlane4x32(ptr %p, i32 %n, i32 %i) {
  %v = load <4 x i32>, ptr %p, align 1
  %r = call <4 x i32> @llvm.experimental.vp.reverse.v4i32(<4 x i32> %v, <4 x i1> splat (i1 true), i32 %n)
  %l = extractelement <4 x i32> %r, i32 %i
  ret i32 %l
}
declare <2 x i64> @llvm.experimental.vp.reverse.v2i64(<2 x i64>, <2 x i1>, i32)
define void @rev2x64(ptr %p, i32 %n) {
  %v = load <2 x i64>, ptr %p, align 1
  %r = call <2 x i64> @llvm.experimental.vp.reverse.v2i64(<2 x i64> %v, <2 x i1> splat (i1 true), i32 %n)
  store <2 x i64> %r, ptr %p, align 1
  ret void
}
define i64 @revlane2x64(ptr %p, i32 %n, i32 %i) {
  %v = load <2 x i64>, ptr %p, align 1
  %r = call <2 x i64> @llvm.experimental.vp.reverse.v2i64(<2 x i64> %v, <2 x i1> splat (i1 true), i32 %n)
  %l = extractelement <2 x i64> %r, i32 %i
  ret i64 %l
}
declare <8 x i16> @llvm.experimental.vp.reverse.v8i16(<8 x i16>, <8 x i1>, i32)
define void @rev8x16(ptr %p, i32 %n) {
  %v = load <8 x i16>, ptr %p, align 1
  %r = call <8 x i16> @llvm.experimental.vp.reverse.v8i16(<8 x i16> %v, <8 x i1> splat (i1 true), i32 %n)
  store <8 x i16> %r, ptr %p, align 1
  ret void
}
define i16 @revlane8x16(ptr %p, i32 %n, i32 %i) {
  %v = load <8 x i16>, ptr %p, align 1
  %r = call <8 x i16> @llvm.experimental.vp.reverse.v8i16(<8 x i16> %v, <8 x i1> splat (i1 true), i32 %n)
  %l = extractelement <8 x i16> %r, i32 %i
  ret i16 %l
}
declare <5 x i8> @llvm.experimental.vp.reverse.v5i8(<5 x i8>, <5 x i1>, i32)
define void @rev5x8(ptr %p, i32 %n) {
  %v = load <5 x i8>, ptr %p, align 1
  %r = call <5 x i8> @llvm.experimental.vp.reverse.v5i8(<5 x i8> %v, <5 x i1> splat (i1 true), i32 %n)
  store <5 x i8> %r, ptr %p, align 1
  ret void
}
define i8 @revlane5x8(ptr %p, i32 %n, i32 %i) {
  %v = load <5 x i8>, ptr %p, align 1
  %r = call <5 x i8> @llvm.experimental.vp.reverse.v5i8(<5 x i8> %v, <5 x i1> splat (i1 true), i32 %n)
  %l = extractelement <5 x i8> %r, i32 %i
  ret i8 %l
}
declare <4 x i1> @llvm.experimental.vp.reverse.v4i1(<4 x i1>, <4 x i1>, i32)
define i4 @bits(i4 %b, i32 %n) {
  %v = bitcast i4 %b to <4 x i1>
  %r = call <4 x i1> @llvm.experimental.vp.reverse.v4i1(<4 x i1> %v, <4 x i1> splat (i1 true), i32 %n)
  %s = bitcast <4 x i1> %r to i4
  ret i4 %s
}
