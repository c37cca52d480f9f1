; llvm.experimental.cttz.elts counts the lanes before the first that isn't zero.
; run: @bits(0) == 8
; run: @bits(1) == 0
; run: @bits(128) == 7
; run: @bits(6) == 1
; run: @words(<0, 0, 0, 0>) == 4
; run: @words(<0, 0, -1, 5>) == 2
; run: @words(<7, 0, -1, 5>) == 0
; run: @many(0, 0) == 100
; run: @many(0, 8) == 67
; run: @many(0x8000000000000000, 8) == 63

define i64 @bits(i8 %set) {
  %v = bitcast i8 %set to <8 x i1>
  %r = call i64 @llvm.experimental.cttz.elts.i64.v8i1(<8 x i1> %v, i1 false)
  ret i64 %r
}

define i16 @words(<4 x i32> %v) {
  %r = call i16 @llvm.experimental.cttz.elts.i16.v4i32(<4 x i32> %v, i1 false)
  ret i16 %r
}

define i32 @many(i64 %low, i64 %high) {
  %l = zext i64 %low to i100
  %h = zext i64 %high to i100
  %s = shl i100 %h, 64
  %o = or i100 %l, %s
  %v = bitcast i100 %o to <100 x i1>
  %r = call i32 @llvm.experimental.cttz.elts.i32.v100i1(<100 x i1> %v, i1 false)
  ret i32 %r
}
