; llvm.vector.interleave5, on bytes and on longer lanes.
; oracle: LLVM 19 doesn't have it
; run: @f_2i8(i8{1, 2, 17, 18, 33, 34, 49, 50, 65, 66}, i8{0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) -> i8{1, 2, 17, 18, 33, 34, 49, 50, 65, 66} i8{1, 17, 33, 49, 65, 2, 18, 34, 50, 66}
; run: @f_3i16(i16{1, 2, 3, 17, 18, 19, 33, 34, 35, 49, 50, 51, 65, 66, 67}, i16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) -> i16{1, 2, 3, 17, 18, 19, 33, 34, 35, 49, 50, 51, 65, 66, 67} i16{1, 17, 33, 49, 65, 2, 18, 34, 50, 66, 3, 19, 35, 51, 67}
; run: @f_4i32(i32{1, 2, 3, 4, 17, 18, 19, 20, 33, 34, 35, 36, 49, 50, 51, 52, 65, 66, 67, 68}, i32{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) -> i32{1, 2, 3, 4, 17, 18, 19, 20, 33, 34, 35, 36, 49, 50, 51, 52, 65, 66, 67, 68} i32{1, 17, 33, 49, 65, 2, 18, 34, 50, 66, 3, 19, 35, 51, 67, 4, 20, 36, 52, 68}
; run: @f_1i64(i64{1, 17, 33, 49, 65}, i64{0, 0, 0, 0, 0}) -> i64{1, 17, 33, 49, 65} i64{1, 17, 33, 49, 65}

declare <10 x i8> @llvm.vector.interleave5.v10i8(<2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>)
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
  %r = call <10 x i8> @llvm.vector.interleave5.v10i8(<2 x i8> %v0, <2 x i8> %v1, <2 x i8> %v2, <2 x i8> %v3, <2 x i8> %v4)
  store <10 x i8> %r, ptr %q, align 1
  ret void
}
declare <15 x i16> @llvm.vector.interleave5.v15i16(<3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>)
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
  %r = call <15 x i16> @llvm.vector.interleave5.v15i16(<3 x i16> %v0, <3 x i16> %v1, <3 x i16> %v2, <3 x i16> %v3, <3 x i16> %v4)
  store <15 x i16> %r, ptr %q, align 1
  ret void
}
declare <20 x i32> @llvm.vector.interleave5.v20i32(<4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>)
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
  %r = call <20 x i32> @llvm.vector.interleave5.v20i32(<4 x i32> %v0, <4 x i32> %v1, <4 x i32> %v2, <4 x i32> %v3, <4 x i32> %v4)
  store <20 x i32> %r, ptr %q, align 1
  ret void
}
declare <5 x i64> @llvm.vector.interleave5.v5i64(<1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>)
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
  %r = call <5 x i64> @llvm.vector.interleave5.v5i64(<1 x i64> %v0, <1 x i64> %v1, <1 x i64> %v2, <1 x i64> %v3, <1 x i64> %v4)
  store <5 x i64> %r, ptr %q, align 1
  ret void
}
