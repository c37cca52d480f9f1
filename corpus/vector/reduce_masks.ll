; Reductions of <n x i1>, whose true is -1 where it has a sign: smax is and, smin is or.
; run: @smax4(0xf) == true
; run: @smax4(0x7) == false
; run: @smax4(0x0) == false
; run: @smin4(0x0) == false
; run: @smin4(0x4) == true
; run: @umax4(0x2) == true
; run: @umax4(0x0) == false
; run: @umin4(0xf) == true
; run: @umin4(0xe) == false
; run: @smax7(0x7f) == true
; run: @smax7(0x5f) == false
; run: @smin16(0x8000) == true
; run: @umin16(0xffff) == true
; run: @umin16(0xfffe) == false
; run: @add7(0x15) == true
; run: @add7(0x05) == false
; run: @mul7(0x7f) == true
; run: @mul7(0x3f) == false
; run: @xor16(0x0103) == true
; run: @xor16(0x8001) == false
; run: @and16(0xffff) == true
; run: @and16(0x7fff) == false
; run: @or7(0x40) == true
; run: @or7(0x00) == false

define i1 @smax4(i4 %bits) {
  %v = bitcast i4 %bits to <4 x i1>
  %r = call i1 @llvm.vector.reduce.smax.v4i1(<4 x i1> %v)
  ret i1 %r
}
define i1 @smin4(i4 %bits) {
  %v = bitcast i4 %bits to <4 x i1>
  %r = call i1 @llvm.vector.reduce.smin.v4i1(<4 x i1> %v)
  ret i1 %r
}
define i1 @umax4(i4 %bits) {
  %v = bitcast i4 %bits to <4 x i1>
  %r = call i1 @llvm.vector.reduce.umax.v4i1(<4 x i1> %v)
  ret i1 %r
}
define i1 @umin4(i4 %bits) {
  %v = bitcast i4 %bits to <4 x i1>
  %r = call i1 @llvm.vector.reduce.umin.v4i1(<4 x i1> %v)
  ret i1 %r
}
define i1 @smax7(i7 %bits) {
  %v = bitcast i7 %bits to <7 x i1>
  %r = call i1 @llvm.vector.reduce.smax.v7i1(<7 x i1> %v)
  ret i1 %r
}
define i1 @smin16(i16 %bits) {
  %v = bitcast i16 %bits to <16 x i1>
  %r = call i1 @llvm.vector.reduce.smin.v16i1(<16 x i1> %v)
  ret i1 %r
}
define i1 @umin16(i16 %bits) {
  %v = bitcast i16 %bits to <16 x i1>
  %r = call i1 @llvm.vector.reduce.umin.v16i1(<16 x i1> %v)
  ret i1 %r
}
define i1 @add7(i7 %bits) {
  %v = bitcast i7 %bits to <7 x i1>
  %r = call i1 @llvm.vector.reduce.add.v7i1(<7 x i1> %v)
  ret i1 %r
}
define i1 @mul7(i7 %bits) {
  %v = bitcast i7 %bits to <7 x i1>
  %r = call i1 @llvm.vector.reduce.mul.v7i1(<7 x i1> %v)
  ret i1 %r
}
define i1 @xor16(i16 %bits) {
  %v = bitcast i16 %bits to <16 x i1>
  %r = call i1 @llvm.vector.reduce.xor.v16i1(<16 x i1> %v)
  ret i1 %r
}
define i1 @and16(i16 %bits) {
  %v = bitcast i16 %bits to <16 x i1>
  %r = call i1 @llvm.vector.reduce.and.v16i1(<16 x i1> %v)
  ret i1 %r
}
define i1 @or7(i7 %bits) {
  %v = bitcast i7 %bits to <7 x i1>
  %r = call i1 @llvm.vector.reduce.or.v7i1(<7 x i1> %v)
  ret i1 %r
}
declare i1 @llvm.vector.reduce.smax.v4i1(<4 x i1>)
declare i1 @llvm.vector.reduce.smin.v4i1(<4 x i1>)
declare i1 @llvm.vector.reduce.umax.v4i1(<4 x i1>)
declare i1 @llvm.vector.reduce.umin.v4i1(<4 x i1>)
declare i1 @llvm.vector.reduce.smax.v7i1(<7 x i1>)
declare i1 @llvm.vector.reduce.smin.v16i1(<16 x i1>)
declare i1 @llvm.vector.reduce.umin.v16i1(<16 x i1>)
declare i1 @llvm.vector.reduce.add.v7i1(<7 x i1>)
declare i1 @llvm.vector.reduce.mul.v7i1(<7 x i1>)
declare i1 @llvm.vector.reduce.xor.v16i1(<16 x i1>)
declare i1 @llvm.vector.reduce.and.v16i1(<16 x i1>)
declare i1 @llvm.vector.reduce.or.v7i1(<7 x i1>)
