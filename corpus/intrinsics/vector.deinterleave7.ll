; llvm.vector.deinterleave7, on bytes and on longer lanes.
; oracle: LLVM 19 doesn't have it
; run: @f_2i8(i8{1, 17, 33, 49, 65, 81, 97, 2, 18, 34, 50, 66, 82, 98}, i8{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) -> i8{1, 17, 33, 49, 65, 81, 97, 2, 18, 34, 50, 66, 82, 98} i8{1, 2, 17, 18, 33, 34, 49, 50, 65, 66, 81, 82, 97, 98}
; run: @f_3i16(i16{1, 17, 33, 49, 65, 81, 97, 2, 18, 34, 50, 66, 82, 98, 3, 19, 35, 51, 67, 83, 99}, i16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) -> i16{1, 17, 33, 49, 65, 81, 97, 2, 18, 34, 50, 66, 82, 98, 3, 19, 35, 51, 67, 83, 99} i16{1, 2, 3, 17, 18, 19, 33, 34, 35, 49, 50, 51, 65, 66, 67, 81, 82, 83, 97, 98, 99}
; run: @f_4i32(i32{1, 17, 33, 49, 65, 81, 97, 2, 18, 34, 50, 66, 82, 98, 3, 19, 35, 51, 67, 83, 99, 4, 20, 36, 52, 68, 84, 100}, i32{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) -> i32{1, 17, 33, 49, 65, 81, 97, 2, 18, 34, 50, 66, 82, 98, 3, 19, 35, 51, 67, 83, 99, 4, 20, 36, 52, 68, 84, 100} i32{1, 2, 3, 4, 17, 18, 19, 20, 33, 34, 35, 36, 49, 50, 51, 52, 65, 66, 67, 68, 81, 82, 83, 84, 97, 98, 99, 100}
; run: @f_1i64(i64{1, 17, 33, 49, 65, 81, 97}, i64{0, 0, 0, 0, 0, 0, 0}) -> i64{1, 17, 33, 49, 65, 81, 97} i64{1, 17, 33, 49, 65, 81, 97}

declare { <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8> } @llvm.vector.deinterleave7.v14i8(<14 x i8>)
define void @f_2i8(ptr %p, ptr %q) {
  %v = load <14 x i8>, ptr %p, align 1
  %r = call { <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8> } @llvm.vector.deinterleave7.v14i8(<14 x i8> %v)
  %p0 = getelementptr i8, ptr %q, i64 0
  %v0 = extractvalue { <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8> } %r, 0
  store <2 x i8> %v0, ptr %p0, align 1
  %p1 = getelementptr i8, ptr %q, i64 2
  %v1 = extractvalue { <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8> } %r, 1
  store <2 x i8> %v1, ptr %p1, align 1
  %p2 = getelementptr i8, ptr %q, i64 4
  %v2 = extractvalue { <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8> } %r, 2
  store <2 x i8> %v2, ptr %p2, align 1
  %p3 = getelementptr i8, ptr %q, i64 6
  %v3 = extractvalue { <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8> } %r, 3
  store <2 x i8> %v3, ptr %p3, align 1
  %p4 = getelementptr i8, ptr %q, i64 8
  %v4 = extractvalue { <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8> } %r, 4
  store <2 x i8> %v4, ptr %p4, align 1
  %p5 = getelementptr i8, ptr %q, i64 10
  %v5 = extractvalue { <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8> } %r, 5
  store <2 x i8> %v5, ptr %p5, align 1
  %p6 = getelementptr i8, ptr %q, i64 12
  %v6 = extractvalue { <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8>, <2 x i8> } %r, 6
  store <2 x i8> %v6, ptr %p6, align 1
  ret void
}
declare { <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16> } @llvm.vector.deinterleave7.v21i16(<21 x i16>)
define void @f_3i16(ptr %p, ptr %q) {
  %v = load <21 x i16>, ptr %p, align 1
  %r = call { <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16> } @llvm.vector.deinterleave7.v21i16(<21 x i16> %v)
  %p0 = getelementptr i8, ptr %q, i64 0
  %v0 = extractvalue { <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16> } %r, 0
  store <3 x i16> %v0, ptr %p0, align 1
  %p1 = getelementptr i8, ptr %q, i64 6
  %v1 = extractvalue { <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16> } %r, 1
  store <3 x i16> %v1, ptr %p1, align 1
  %p2 = getelementptr i8, ptr %q, i64 12
  %v2 = extractvalue { <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16> } %r, 2
  store <3 x i16> %v2, ptr %p2, align 1
  %p3 = getelementptr i8, ptr %q, i64 18
  %v3 = extractvalue { <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16> } %r, 3
  store <3 x i16> %v3, ptr %p3, align 1
  %p4 = getelementptr i8, ptr %q, i64 24
  %v4 = extractvalue { <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16> } %r, 4
  store <3 x i16> %v4, ptr %p4, align 1
  %p5 = getelementptr i8, ptr %q, i64 30
  %v5 = extractvalue { <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16> } %r, 5
  store <3 x i16> %v5, ptr %p5, align 1
  %p6 = getelementptr i8, ptr %q, i64 36
  %v6 = extractvalue { <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16>, <3 x i16> } %r, 6
  store <3 x i16> %v6, ptr %p6, align 1
  ret void
}
declare { <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32> } @llvm.vector.deinterleave7.v28i32(<28 x i32>)
define void @f_4i32(ptr %p, ptr %q) {
  %v = load <28 x i32>, ptr %p, align 1
  %r = call { <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32> } @llvm.vector.deinterleave7.v28i32(<28 x i32> %v)
  %p0 = getelementptr i8, ptr %q, i64 0
  %v0 = extractvalue { <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32> } %r, 0
  store <4 x i32> %v0, ptr %p0, align 1
  %p1 = getelementptr i8, ptr %q, i64 16
  %v1 = extractvalue { <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32> } %r, 1
  store <4 x i32> %v1, ptr %p1, align 1
  %p2 = getelementptr i8, ptr %q, i64 32
  %v2 = extractvalue { <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32> } %r, 2
  store <4 x i32> %v2, ptr %p2, align 1
  %p3 = getelementptr i8, ptr %q, i64 48
  %v3 = extractvalue { <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32> } %r, 3
  store <4 x i32> %v3, ptr %p3, align 1
  %p4 = getelementptr i8, ptr %q, i64 64
  %v4 = extractvalue { <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32> } %r, 4
  store <4 x i32> %v4, ptr %p4, align 1
  %p5 = getelementptr i8, ptr %q, i64 80
  %v5 = extractvalue { <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32> } %r, 5
  store <4 x i32> %v5, ptr %p5, align 1
  %p6 = getelementptr i8, ptr %q, i64 96
  %v6 = extractvalue { <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32>, <4 x i32> } %r, 6
  store <4 x i32> %v6, ptr %p6, align 1
  ret void
}
declare { <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64> } @llvm.vector.deinterleave7.v7i64(<7 x i64>)
define void @f_1i64(ptr %p, ptr %q) {
  %v = load <7 x i64>, ptr %p, align 1
  %r = call { <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64> } @llvm.vector.deinterleave7.v7i64(<7 x i64> %v)
  %p0 = getelementptr i8, ptr %q, i64 0
  %v0 = extractvalue { <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64> } %r, 0
  store <1 x i64> %v0, ptr %p0, align 1
  %p1 = getelementptr i8, ptr %q, i64 8
  %v1 = extractvalue { <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64> } %r, 1
  store <1 x i64> %v1, ptr %p1, align 1
  %p2 = getelementptr i8, ptr %q, i64 16
  %v2 = extractvalue { <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64> } %r, 2
  store <1 x i64> %v2, ptr %p2, align 1
  %p3 = getelementptr i8, ptr %q, i64 24
  %v3 = extractvalue { <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64> } %r, 3
  store <1 x i64> %v3, ptr %p3, align 1
  %p4 = getelementptr i8, ptr %q, i64 32
  %v4 = extractvalue { <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64> } %r, 4
  store <1 x i64> %v4, ptr %p4, align 1
  %p5 = getelementptr i8, ptr %q, i64 40
  %v5 = extractvalue { <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64> } %r, 5
  store <1 x i64> %v5, ptr %p5, align 1
  %p6 = getelementptr i8, ptr %q, i64 48
  %v6 = extractvalue { <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64>, <1 x i64> } %r, 6
  store <1 x i64> %v6, ptr %p6, align 1
  ret void
}
