; llvm.get.active.lane.mask: lanes below the bound.
; run: @f(5, 7) == 3
; run: @f(0, 4) == 15
; run: @f(4, 4) == 0

declare <4 x i1> @llvm.get.active.lane.mask.v4i1.i64(i64, i64)
define i4 @f(i64 %a, i64 %b) {
  %m = call <4 x i1> @llvm.get.active.lane.mask.v4i1.i64(i64 %a, i64 %b)
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
