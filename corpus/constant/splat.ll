; splat repeats a scalar in each lane.
; run: @ints() == <7, 7, 7, 7>
; run: @floats() == <-0.0, -0.0>
; run: @summed() == 21

define <4 x i32> @ints() {
  ret <4 x i32> splat (i32 7)
}

define <2 x double> @floats() {
  ret <2 x double> splat (double -0.0)
}

define i16 @summed() {
  %r = call i16 @llvm.vector.reduce.add.v3i16(<3 x i16> splat (i16 7))
  ret i16 %r
}
