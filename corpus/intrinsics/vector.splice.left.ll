; Two vectors end to end, moved to the left or to the right by so many lanes.
; run: @left0(<1, 2, 3, 4>, <5, 6, 7, 8>) == <1, 2, 3, 4>
; run: @left3(<1, 2, 3, 4>, <5, 6, 7, 8>) == <4, 5, 6, 7>
; run: @right1(<1, 2, 3, 4>, <5, 6, 7, 8>) == <4, 5, 6, 7>
; run: @right3(<1, 2, 3, 4>, <5, 6, 7, 8>) == <2, 3, 4, 5>
; oracle: the names are of LLVM 22
; made by: llvm 22

declare <4 x i32> @llvm.vector.splice.left.v4i32(<4 x i32>, <4 x i32>, i32)
declare <4 x i32> @llvm.vector.splice.right.v4i32(<4 x i32>, <4 x i32>, i32)

define <4 x i32> @left0(<4 x i32> %a, <4 x i32> %b) {
  %r = call <4 x i32> @llvm.vector.splice.left.v4i32(<4 x i32> %a, <4 x i32> %b, i32 0)
  ret <4 x i32> %r
}

define <4 x i32> @left3(<4 x i32> %a, <4 x i32> %b) {
  %r = call <4 x i32> @llvm.vector.splice.left.v4i32(<4 x i32> %a, <4 x i32> %b, i32 3)
  ret <4 x i32> %r
}

define <4 x i32> @right1(<4 x i32> %a, <4 x i32> %b) {
  %r = call <4 x i32> @llvm.vector.splice.right.v4i32(<4 x i32> %a, <4 x i32> %b, i32 1)
  ret <4 x i32> %r
}

define <4 x i32> @right3(<4 x i32> %a, <4 x i32> %b) {
  %r = call <4 x i32> @llvm.vector.splice.right.v4i32(<4 x i32> %a, <4 x i32> %b, i32 3)
  ret <4 x i32> %r
}
