; llvm.vp.cttz.elts counts up to the first lane that is on and not zero, or to the length.
; run: @count(0, 255, 8) == 8
; run: @count(0, 255, 3) == 3
; run: @count(16, 255, 8) == 4
; run: @count(16, 255, 2) == 2
; run: @count(17, 254, 8) == 4
; oracle: LLVM 19 has no code for it

define i32 @count(i8 %set, i8 %mask, i32 %n) {
  %v = bitcast i8 %set to <8 x i1>
  %m = bitcast i8 %mask to <8 x i1>
  %r = call i32 @llvm.vp.cttz.elts.i32.v8i1(<8 x i1> %v, i1 false, <8 x i1> %m, i32 %n)
  ret i32 %r
}
