; vp.select by a mask; vp.merge takes the second value's lanes from the length on.
; run: @merge(15, <1, 2, 3, 4>, <10, 20, 30, 40>, 4) == <1, 2, 3, 4>
; run: @merge(15, <1, 2, 3, 4>, <10, 20, 30, 40>, 2) == <1, 2, 30, 40>
; run: @merge(6, <1, 2, 3, 4>, <10, 20, 30, 40>, 2) == <10, 2, 30, 40>
; run: @merge(15, <1, 2, 3, 4>, <10, 20, 30, 40>, 0) == <10, 20, 30, 40>
; run: @choose(9, <1, 2, 3, 4>, <10, 20, 30, 40>) == <1, 20, 30, 4>
; oracle: LLVM 19 has no code for it

define <4 x i32> @merge(i8 %mask, <4 x i32> %a, <4 x i32> %b, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %r = call <4 x i32> @llvm.vp.merge.v4i32(<4 x i1> %m, <4 x i32> %a, <4 x i32> %b, i32 %n)
  ret <4 x i32> %r
}

define <4 x i32> @choose(i8 %mask, <4 x i32> %a, <4 x i32> %b) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %r = call <4 x i32> @llvm.vp.select.v4i32(<4 x i1> %m, <4 x i32> %a, <4 x i32> %b, i32 4)
  ret <4 x i32> %r
}
