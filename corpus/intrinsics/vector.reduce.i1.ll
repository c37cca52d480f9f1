; Reductions of masks: and, or, xor, add, and the maxima.
; run: @and_2(0) == false
; run: @and_2(-1) == true
; run: @and_2(1) == false
; run: @and_2(-2) == false
; run: @or_2(0) == false
; run: @or_2(-1) == true
; run: @or_2(1) == true
; run: @or_2(-2) == true
; run: @xor_2(0) == false
; run: @xor_2(-1) == false
; run: @xor_2(1) == true
; run: @xor_2(-2) == true
; run: @add_2(0) == false
; run: @add_2(-1) == false
; run: @add_2(1) == true
; run: @add_2(-2) == true
; run: @umax_2(0) == false
; run: @umax_2(-1) == true
; run: @umax_2(1) == true
; run: @umax_2(-2) == true
; run: @umin_2(0) == false
; run: @umin_2(-1) == true
; run: @umin_2(1) == false
; run: @umin_2(-2) == false
; run: @and_4(0) == false
; run: @and_4(-1) == true
; run: @and_4(1) == false
; run: @and_4(-2) == false
; run: @or_4(0) == false
; run: @or_4(-1) == true
; run: @or_4(1) == true
; run: @or_4(-2) == true
; run: @xor_4(0) == false
; run: @xor_4(-1) == false
; run: @xor_4(1) == true
; run: @xor_4(-2) == true
; run: @add_4(0) == false
; run: @add_4(-1) == false
; run: @add_4(1) == true
; run: @add_4(-2) == true
; run: @umax_4(0) == false
; run: @umax_4(-1) == true
; run: @umax_4(1) == true
; run: @umax_4(-2) == true
; run: @umin_4(0) == false
; run: @umin_4(-1) == true
; run: @umin_4(1) == false
; run: @umin_4(-2) == false
; run: @and_8(0) == false
; run: @and_8(-1) == true
; run: @and_8(1) == false
; run: @and_8(-2) == false
; run: @and_8(-31) == false
; run: @or_8(0) == false
; run: @or_8(-1) == true
; run: @or_8(1) == true
; run: @or_8(-2) == true
; run: @or_8(-31) == true
; run: @xor_8(0) == false
; run: @xor_8(-1) == false
; run: @xor_8(1) == true
; run: @xor_8(-2) == true
; run: @xor_8(-31) == false
; run: @add_8(0) == false
; run: @add_8(-1) == false
; run: @add_8(1) == true
; run: @add_8(-2) == true
; run: @add_8(-31) == false
; run: @umax_8(0) == false
; run: @umax_8(-1) == true
; run: @umax_8(1) == true
; run: @umax_8(-2) == true
; run: @umax_8(-31) == true
; run: @umin_8(0) == false
; run: @umin_8(-1) == true
; run: @umin_8(1) == false
; run: @umin_8(-2) == false
; run: @umin_8(-31) == false
; run: @and_16(0) == false
; run: @and_16(-1) == true
; run: @and_16(1) == false
; run: @and_16(-2) == false
; run: @and_16(-26911) == false
; run: @or_16(0) == false
; run: @or_16(-1) == true
; run: @or_16(1) == true
; run: @or_16(-2) == true
; run: @or_16(-26911) == true
; run: @xor_16(0) == false
; run: @xor_16(-1) == false
; run: @xor_16(1) == true
; run: @xor_16(-2) == true
; run: @xor_16(-26911) == false
; run: @add_16(0) == false
; run: @add_16(-1) == false
; run: @add_16(1) == true
; run: @add_16(-2) == true
; run: @add_16(-26911) == false
; run: @umax_16(0) == false
; run: @umax_16(-1) == true
; run: @umax_16(1) == true
; run: @umax_16(-2) == true
; run: @umax_16(-26911) == true
; run: @umin_16(0) == false
; run: @umin_16(-1) == true
; run: @umin_16(1) == false
; run: @umin_16(-2) == false
; run: @umin_16(-26911) == false
; run: @and_32(0) == false
; run: @and_32(-1) == true
; run: @and_32(1) == false
; run: @and_32(-2) == false
; run: @and_32(1513920225) == false
; run: @or_32(0) == false
; run: @or_32(-1) == true
; run: @or_32(1) == true
; run: @or_32(-2) == true
; run: @or_32(1513920225) == true
; run: @xor_32(0) == false
; run: @xor_32(-1) == false
; run: @xor_32(1) == true
; run: @xor_32(-2) == true
; run: @xor_32(1513920225) == false
; run: @add_32(0) == false
; run: @add_32(-1) == false
; run: @add_32(1) == true
; run: @add_32(-2) == true
; run: @add_32(1513920225) == false
; run: @umax_32(0) == false
; run: @umax_32(-1) == true
; run: @umax_32(1) == true
; run: @umax_32(-2) == true
; run: @umax_32(1513920225) == true
; run: @umin_32(0) == false
; run: @umin_32(-1) == true
; run: @umin_32(1) == false
; run: @umin_32(-2) == false
; run: @umin_32(1513920225) == false

declare i1 @llvm.vector.reduce.and.v2i1(<2 x i1>)
define i1 @and_2(i2 %a) {
  %m = bitcast i2 %a to <2 x i1>
  %r = call i1 @llvm.vector.reduce.and.v2i1(<2 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.or.v2i1(<2 x i1>)
define i1 @or_2(i2 %a) {
  %m = bitcast i2 %a to <2 x i1>
  %r = call i1 @llvm.vector.reduce.or.v2i1(<2 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.xor.v2i1(<2 x i1>)
define i1 @xor_2(i2 %a) {
  %m = bitcast i2 %a to <2 x i1>
  %r = call i1 @llvm.vector.reduce.xor.v2i1(<2 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.add.v2i1(<2 x i1>)
define i1 @add_2(i2 %a) {
  %m = bitcast i2 %a to <2 x i1>
  %r = call i1 @llvm.vector.reduce.add.v2i1(<2 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.umax.v2i1(<2 x i1>)
define i1 @umax_2(i2 %a) {
  %m = bitcast i2 %a to <2 x i1>
  %r = call i1 @llvm.vector.reduce.umax.v2i1(<2 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.umin.v2i1(<2 x i1>)
define i1 @umin_2(i2 %a) {
  %m = bitcast i2 %a to <2 x i1>
  %r = call i1 @llvm.vector.reduce.umin.v2i1(<2 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.and.v4i1(<4 x i1>)
define i1 @and_4(i4 %a) {
  %m = bitcast i4 %a to <4 x i1>
  %r = call i1 @llvm.vector.reduce.and.v4i1(<4 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
define i1 @or_4(i4 %a) {
  %m = bitcast i4 %a to <4 x i1>
  %r = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.xor.v4i1(<4 x i1>)
define i1 @xor_4(i4 %a) {
  %m = bitcast i4 %a to <4 x i1>
  %r = call i1 @llvm.vector.reduce.xor.v4i1(<4 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.add.v4i1(<4 x i1>)
define i1 @add_4(i4 %a) {
  %m = bitcast i4 %a to <4 x i1>
  %r = call i1 @llvm.vector.reduce.add.v4i1(<4 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.umax.v4i1(<4 x i1>)
define i1 @umax_4(i4 %a) {
  %m = bitcast i4 %a to <4 x i1>
  %r = call i1 @llvm.vector.reduce.umax.v4i1(<4 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.umin.v4i1(<4 x i1>)
define i1 @umin_4(i4 %a) {
  %m = bitcast i4 %a to <4 x i1>
  %r = call i1 @llvm.vector.reduce.umin.v4i1(<4 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.and.v8i1(<8 x i1>)
define i1 @and_8(i8 %a) {
  %m = bitcast i8 %a to <8 x i1>
  %r = call i1 @llvm.vector.reduce.and.v8i1(<8 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.or.v8i1(<8 x i1>)
define i1 @or_8(i8 %a) {
  %m = bitcast i8 %a to <8 x i1>
  %r = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.xor.v8i1(<8 x i1>)
define i1 @xor_8(i8 %a) {
  %m = bitcast i8 %a to <8 x i1>
  %r = call i1 @llvm.vector.reduce.xor.v8i1(<8 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.add.v8i1(<8 x i1>)
define i1 @add_8(i8 %a) {
  %m = bitcast i8 %a to <8 x i1>
  %r = call i1 @llvm.vector.reduce.add.v8i1(<8 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.umax.v8i1(<8 x i1>)
define i1 @umax_8(i8 %a) {
  %m = bitcast i8 %a to <8 x i1>
  %r = call i1 @llvm.vector.reduce.umax.v8i1(<8 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.umin.v8i1(<8 x i1>)
define i1 @umin_8(i8 %a) {
  %m = bitcast i8 %a to <8 x i1>
  %r = call i1 @llvm.vector.reduce.umin.v8i1(<8 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.and.v16i1(<16 x i1>)
define i1 @and_16(i16 %a) {
  %m = bitcast i16 %a to <16 x i1>
  %r = call i1 @llvm.vector.reduce.and.v16i1(<16 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.or.v16i1(<16 x i1>)
define i1 @or_16(i16 %a) {
  %m = bitcast i16 %a to <16 x i1>
  %r = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.xor.v16i1(<16 x i1>)
define i1 @xor_16(i16 %a) {
  %m = bitcast i16 %a to <16 x i1>
  %r = call i1 @llvm.vector.reduce.xor.v16i1(<16 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.add.v16i1(<16 x i1>)
define i1 @add_16(i16 %a) {
  %m = bitcast i16 %a to <16 x i1>
  %r = call i1 @llvm.vector.reduce.add.v16i1(<16 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.umax.v16i1(<16 x i1>)
define i1 @umax_16(i16 %a) {
  %m = bitcast i16 %a to <16 x i1>
  %r = call i1 @llvm.vector.reduce.umax.v16i1(<16 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.umin.v16i1(<16 x i1>)
define i1 @umin_16(i16 %a) {
  %m = bitcast i16 %a to <16 x i1>
  %r = call i1 @llvm.vector.reduce.umin.v16i1(<16 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.and.v32i1(<32 x i1>)
define i1 @and_32(i32 %a) {
  %m = bitcast i32 %a to <32 x i1>
  %r = call i1 @llvm.vector.reduce.and.v32i1(<32 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.or.v32i1(<32 x i1>)
define i1 @or_32(i32 %a) {
  %m = bitcast i32 %a to <32 x i1>
  %r = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.xor.v32i1(<32 x i1>)
define i1 @xor_32(i32 %a) {
  %m = bitcast i32 %a to <32 x i1>
  %r = call i1 @llvm.vector.reduce.xor.v32i1(<32 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.add.v32i1(<32 x i1>)
define i1 @add_32(i32 %a) {
  %m = bitcast i32 %a to <32 x i1>
  %r = call i1 @llvm.vector.reduce.add.v32i1(<32 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.umax.v32i1(<32 x i1>)
define i1 @umax_32(i32 %a) {
  %m = bitcast i32 %a to <32 x i1>
  %r = call i1 @llvm.vector.reduce.umax.v32i1(<32 x i1> %m)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.umin.v32i1(<32 x i1>)
define i1 @umin_32(i32 %a) {
  %m = bitcast i32 %a to <32 x i1>
  %r = call i1 @llvm.vector.reduce.umin.v32i1(<32 x i1> %m)
  ret i1 %r
}
