; A long vector added to a short one: which lane goes where is free, their sum is not.
; run: @sum(<1, 2, 3, 4>, i32{1, 10, 100, 1000, 10000, 100000, 1000000, 10000000}) == 11111121
; run: @sum_old(<1, 2, 3, 4>, i32{1, 10, 100, 1000, 10000, 100000, 1000000, 10000000}) == 11111121
; run: @sum_float(<1.0, 2.0>, <0.5, 0.25, 4.0, 8.0>) == 15.75
; oracle: the names are of LLVM 20

declare <4 x i32> @llvm.vector.partial.reduce.add.v4i32.v8i32(<4 x i32>, <8 x i32>)
declare <4 x i32> @llvm.experimental.vector.partial.reduce.add.v4i32.v8i32(<4 x i32>, <8 x i32>)
declare <2 x float> @llvm.vector.partial.reduce.fadd.v2f32.v4f32(<2 x float>, <4 x float>)

define i32 @sum(<4 x i32> %a, ptr %p) {
  %v = load <8 x i32>, ptr %p, align 4
  %r = call <4 x i32> @llvm.vector.partial.reduce.add.v4i32.v8i32(<4 x i32> %a, <8 x i32> %v)
  %s = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %r)
  ret i32 %s
}

define i32 @sum_old(<4 x i32> %a, ptr %p) {
  %v = load <8 x i32>, ptr %p, align 4
  %r = call <4 x i32> @llvm.experimental.vector.partial.reduce.add.v4i32.v8i32(<4 x i32> %a, <8 x i32> %v)
  %s = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %r)
  ret i32 %s
}

define float @sum_float(<2 x float> %a, <4 x float> %v) {
  %r = call <2 x float> @llvm.vector.partial.reduce.fadd.v2f32.v4f32(<2 x float> %a, <4 x float> %v)
  %x = extractelement <2 x float> %r, i32 0
  %y = extractelement <2 x float> %r, i32 1
  %s = fadd float %x, %y
  ret float %s
}
