; llvm.vector.interleave7, on bytes and on longer lanes.
; oracle: LLVM 19 doesn't have it
; run: @f_2i8(i8{1, 2, 17, 18, 33, 34, 49, 50, 65, 66, 81, 82, 97, 98}, i8{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) -> i8{1, 2, 17, 18, 33, 34, 49, 50, 65, 66, 81, 82, 97, 98} i8{1, 17, 33, 49, 65, 81, 97, 2, 18, 34, 50, 66, 82, 98}
; run: @f_3i16(i16{1, 2, 3, 17, 18, 19, 33, 34, 35, 49, 50, 51, 65, 66, 67, 81, 82, 83, 97, 98, 99}, i16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) -> i16{1, 2, 3, 17, 18, 19, 33, 34, 35, 49, 50, 51, 65, 66, 67, 81, 82, 83, 97, 98, 99} i16{1, 17, 33, 49, 65, 81, 97, 2, 18, 34, 50, 66, 82, 98, 3, 19, 35, 51, 67, 83, 99}
; run: @f_4i32(i32{1, 2, 3, 4, 17, 18, 19, 20, 33, 34, 35, 36, 49, 50, 51, 52, 65, 66, 67, 68, 81, 82, 83, 84, 97, 98, 99, 100}, i32{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) -> i32{1, 2, 3, 4, 17, 18, 19, 20, 33, 34, 35, 36, 49, 50, 51, 52, 65, 66, 67, 68, 81, 82, 83, 84, 97, 98, 99, 100} i32{1, 17, 33, 49, 65, 81, 97, 2, 18, 34, 50, 66, 82, 98, 3, 19, 35, 51, 67, 83, 99, 4, 20, 36, 52, 68, 84, 100}
; run: @f_1i64(i64{1, 17, 33, 49, 65, 81, 97}, i64{0, 0, 0, 0, 0, 0, 0}) -> i64{1, 17, 33, 49, 65, 81, 97} i64{1, 17, 33, 49, 65, 81, 97}

declare <14 x i8> @llvm.vector.interleave7.v14i8(<2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>)
define void @f_2i8(ptr %p, ptr %q) {
  %p0 = getelementptr i8, ptr %p, i64 0
  %v0 = load <2 x i8>, ptr %p0, align 1
  %p1 = getelementptr i8, ptr %p, i64 2
  %v1 = load <2 x i8>, ptr %p1, align 1
  %p2 = getelementptr i8, ptr %p, i64 4
  %v2 = load <2 x i8>, ptr %p2, align 1
  %p3 = getelementptr i8, ptr %p, i64 6
  %v3 = load <2 x i8>, ptr %p3, align 1
  %p4 = getelementptr i8, ptr %p, i64 8
  %v4 = load <2 x i8>, ptr %p4, align 1
  %p5 = getelementptr i8, ptr %p, i64 10
  %v5 = load <2 x i8>, ptr %p5, align 1
  %p6 = getelementptr i8, ptr %p, i64 12
  %v6 = load <2 x i8>, ptr %p6, align 1
  %r = call <14 x i8> @llvm.vector.interleave7.v14i8(<2 x i8> %v0, <2 x i8> %v1, <2 x i8> %v2, <2 x i8> %v3, <2 x i8> %v4, <2 x i8> %v5, <2 x i8> %v6)
  store <14 x i8> %r, ptr %q, align 1
  ret void
}
declare <21 x i16> @llvm.vector.interleave7.v21i16(<3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>)
define void @f_3i16(ptr %p, ptr %q) {
  %p0 = getelementptr i8, ptr %p, i64 0
  %v0 = load <3 x i16>, ptr %p0, align 1
  %p1 = getelementptr i8, ptr %p, i64 6
  %v1 = load <3 x i16>, ptr %p1, align 1
  %p2 = getelementptr i8, ptr %p, i64 12
  %v2 = load <3 x i16>, ptr %p2, align 1
  %p3 = getelementptr i8, ptr %p, i64 18
  %v3 = load <3 x i16>, ptr %p3, align 1
  %p4 = getelementptr i8, ptr %p, i64 24
  %v4 = load <3 x i16>, ptr %p4, align 1
  %p5 = getelementptr i8, ptr %p, i64 30
  %v5 = load <3 x i16>, ptr %p5, align 1
  %p6 = getelementptr i8, ptr %p, i64 36
  %v6 = load <3 x i16>, ptr %p6, align 1
  %r = call <21 x i16> @llvm.vector.interleave7.v21i16(<3 x i16> %v0, <3 x i16> %v1, <3 x i16> %v2, <3 x i16> %v3, <3 x i16> %v4, <3 x i16> %v5, <3 x i16> %v6)
  store <21 x i16> %r, ptr %q, align 1
  ret void
}
declare <28 x i32> @llvm.vector.interleave7.v28i32(<4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>)
define void @f_4i32(ptr %p, ptr %q) {
  %p0 = getelementptr i8, ptr %p, i64 0
  %v0 = load <4 x i32>, ptr %p0, align 1
  %p1 = getelementptr i8, ptr %p, i64 16
  %v1 = load <4 x i32>, ptr %p1, align 1
  %p2 = getelementptr i8, ptr %p, i64 32
  %v2 = load <4 x i32>, ptr %p2, align 1
  %p3 = getelementptr i8, ptr %p, i64 48
  %v3 = load <4 x i32>, ptr %p3, align 1
  %p4 = getelementptr i8, ptr %p, i64 64
  %v4 = load <4 x i32>, ptr %p4, align 1
  %p5 = getelementptr i8, ptr %p, i64 80
  %v5 = load <4 x i32>, ptr %p5, align 1
  %p6 = getelementptr i8, ptr %p, i64 96
  %v6 = load <4 x i32>, ptr %p6, align 1
  %r = call <28 x i32> @llvm.vector.interleave7.v28i32(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2, <4 x i32> %v3, <4 x i32> %v4, <4 x i32> %v5, <4 x i32> %v6)
  store <28 x i32> %r, ptr %q, align 1
  ret void
}
declare <7 x i64> @llvm.vector.interleave7.v7i64(<1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>)
define void @f_1i64(ptr %p, ptr %q) {
  %p0 = getelementptr i8, ptr %p, i64 0
  %v0 = load <1 x i64>, ptr %p0, align 1
  %p1 = getelementptr i8, ptr %p, i64 8
  %v1 = load <1 x i64>, ptr %p1, align 1
  %p2 = getelementptr i8, ptr %p, i64 16
  %v2 = load <1 x i64>, ptr %p2, align 1
  %p3 = getelementptr i8, ptr %p, i64 24
  %v3 = load <1 x i64>, ptr %p3, align 1
  %p4 = getelementptr i8, ptr %p, i64 32
  %v4 = load <1 x i64>, ptr %p4, align 1
  %p5 = getelementptr i8, ptr %p, i64 40
  %v5 = load <1 x i64>, ptr %p5, align 1
  %p6 = getelementptr i8, ptr %p, i64 48
  %v6 = load <1 x i64>, ptr %p6, align 1
  %r = call <7 x i64> @llvm.vector.interleave7.v7i64(<1 x i64> %v0, <1 x i64> %v1, <1 x i64> %v2, <1 x i64> %v3, <1 x i64> %v4, <1 x i64> %v5, <1 x i64> %v6)
  store <7 x i64> %r, ptr %q, align 1
  ret void
}
