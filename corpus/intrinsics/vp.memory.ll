; Memory by a mask and a length: what is off is not touched, be it no memory at all.
; run: @load(i32{1, 2, 3, 4}, 15, 4) == <1, 2, 3, 4>
; run: @load(i32{1, 2, 3, 4}, 5, 4) == <1, 0, 3, 0>
; run: @load(i32{1, 2}, 15, 2) == <1, 2, 0, 0>
; run: @load({}, 15, 0) == <0, 0, 0, 0>
; run: @load(null, 0, 4) == <0, 0, 0, 0>
; run: @store(<10, 20, 30, 40>, i32{1, 2, 3, 4}, 15, 4) -> i32{10, 20, 30, 40}
; run: @store(<10, 20, 30, 40>, i32{1, 2, 3, 4}, 10, 4) -> i32{1, 20, 3, 40}
; run: @store(<10, 20, 30, 40>, i32{1, 2, 3}, 15, 3) -> i32{10, 20, 30}
; run: @store(<10, 20, 30, 40>, null, 0, 4)
; run: @gather(i64{5, 6, 7, 8}, <3, 0>, 3, 2) == <8, 5>
; run: @gather(i64{5, 6, 7, 8}, <3, 100000000000>, 3, 1) == <8, 0>
; run: @gather(i64{5, 6, 7, 8}, <100000000000, 2>, 2, 2) == <0, 7>
; run: @scatter(<50, 60>, i64{1, 2, 3}, <2, 0>, 3, 2) -> i64{60, 2, 50}
; run: @scatter(<50, 60>, i64{1, 2, 3}, <1, 1>, 3, 2) -> i64{1, 60, 3}
; run: @scatter(<50, 60>, i64{1, 2, 3}, <1, 100000000000>, 1, 2) -> i64{1, 50, 3}
; run: @strided_load(i16{1, 2, 3, 4, 5, 6, 7, 8}, 4, 15, 4) == <1, 3, 5, 7>
; run: @strided_load(i16{1, 2, 3, 4, 5, 6, 7, 8}, 0, 7, 4) == <1, 1, 1, 0>
; run: @strided_load({01 02 03 04 05 06 07 08}, 3, 3, 2) == <0x201, 0x504, 0, 0>
; run: @strided_back(i16{1, 2, 3, 4}, 15, 4) == <4, 3, 2, 1>
; run: @strided_store(<1, 2, 3, 4>, i16{0, 0, 0, 0, 0, 0, 0}, 4, 15, 4) -> i16{1, 0, 2, 0, 3, 0, 4}
; run: @strided_store(<1, 2, 3, 4>, i16{0, 0, 0, 0, 0, 0, 0}, 4, 9, 4) -> i16{1, 0, 0, 0, 0, 0, 4}
; run: @strided_store(<1, 2, 3, 4>, i16{9, 9, 9, 9, 9, 9, 9}, 2, 15, 3) -> i16{1, 2, 3, 9, 9, 9, 9}
; oracle: LLVM 19 has no code for it

define <4 x i32> @load(ptr %p, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %v = call <4 x i32> @llvm.vp.load.v4i32.p0(ptr align 1 %p, <4 x i1> %m, i32 %n)
  %i = insertelement <4 x i32> poison, i32 %n, i32 0
  %j = shufflevector <4 x i32> %i, <4 x i32> poison, <4 x i32> zeroinitializer
  %k = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %j
  %on = select <4 x i1> %m, <4 x i1> %k, <4 x i1> zeroinitializer
  %r = select <4 x i1> %on, <4 x i32> %v, <4 x i32> zeroinitializer
  ret <4 x i32> %r
}

define void @store(<4 x i32> %v, ptr %p, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  call void @llvm.vp.store.v4i32.p0(<4 x i32> %v, ptr align 1 %p, <4 x i1> %m, i32 %n)
  ret void
}

define <2 x i64> @gather(ptr %p, <2 x i64> %at, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i2
  %m = bitcast i2 %c to <2 x i1>
  %ps = getelementptr i64, ptr %p, <2 x i64> %at
  %v = call <2 x i64> @llvm.vp.gather.v2i64.v2p0(<2 x ptr> align 1 %ps, <2 x i1> %m, i32 %n)
  %i = insertelement <2 x i32> poison, i32 %n, i32 0
  %j = shufflevector <2 x i32> %i, <2 x i32> poison, <2 x i32> zeroinitializer
  %k = icmp ult <2 x i32> <i32 0, i32 1>, %j
  %on = select <2 x i1> %m, <2 x i1> %k, <2 x i1> zeroinitializer
  %r = select <2 x i1> %on, <2 x i64> %v, <2 x i64> zeroinitializer
  ret <2 x i64> %r
}

define void @scatter(<2 x i64> %v, ptr %p, <2 x i64> %at, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i2
  %m = bitcast i2 %c to <2 x i1>
  %ps = getelementptr i64, ptr %p, <2 x i64> %at
  call void @llvm.vp.scatter.v2i64.v2p0(<2 x i64> %v, <2 x ptr> align 1 %ps, <2 x i1> %m, i32 %n)
  ret void
}

define <4 x i16> @strided_load(ptr %p, i64 %stride, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %v = call <4 x i16> @llvm.experimental.vp.strided.load.v4i16.p0.i64(ptr align 1 %p, i64 %stride, <4 x i1> %m, i32 %n)
  %i = insertelement <4 x i32> poison, i32 %n, i32 0
  %j = shufflevector <4 x i32> %i, <4 x i32> poison, <4 x i32> zeroinitializer
  %k = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %j
  %on = select <4 x i1> %m, <4 x i1> %k, <4 x i1> zeroinitializer
  %r = select <4 x i1> %on, <4 x i16> %v, <4 x i16> zeroinitializer
  ret <4 x i16> %r
}

define <4 x i16> @strided_back(ptr %p, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %q = getelementptr i8, ptr %p, i64 6
  %v = call <4 x i16> @llvm.experimental.vp.strided.load.v4i16.p0.i32(ptr align 1 %q, i32 -2, <4 x i1> %m, i32 %n)
  ret <4 x i16> %v
}

define void @strided_store(<4 x i16> %v, ptr %p, i64 %stride, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  call void @llvm.experimental.vp.strided.store.v4i16.p0.i64(<4 x i16> %v, ptr align 1 %p, i64 %stride, <4 x i1> %m, i32 %n)
  ret void
}
