; The lanes that are on come together at the start; behind them is what the last argument has there.
; run: @words(<1, 2, 3, 4>, 15, <10, 20, 30, 40>) == <1, 2, 3, 4>
; run: @words(<1, 2, 3, 4>, 10, <10, 20, 30, 40>) == <2, 4, 30, 40>
; run: @words(<1, 2, 3, 4>, 0, <10, 20, 30, 40>) == <10, 20, 30, 40>
; run: @words(<1, 2, 3, 4>, 8, <10, 20, 30, 40>) == <4, 20, 30, 40>
; run: @doubles(<1.5, 2.5>, 2, <9.0, 8.0>) == <2.5, 8.0>
; run: @bytes(<1, 2, 3, 4, 5, 6, 7, 8>, 0xaa, <0, 0, 0, 0, 0, 0, 0, 0>) == <2, 4, 6, 8, 0, 0, 0, 0>
; oracle: LLVM 19 doesn't end

define <4 x i32> @words(<4 x i32> %v, i8 %mask, <4 x i32> %o) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %r = call <4 x i32> @llvm.experimental.vector.compress.v4i32(<4 x i32> %v, <4 x i1> %m, <4 x i32> %o)
  ret <4 x i32> %r
}

define <2 x double> @doubles(<2 x double> %v, i8 %mask, <2 x double> %o) {
  %c = trunc i8 %mask to i2
  %m = bitcast i2 %c to <2 x i1>
  %r = call <2 x double> @llvm.experimental.vector.compress.v2f64(<2 x double> %v, <2 x i1> %m, <2 x double> %o)
  ret <2 x double> %r
}

define <8 x i8> @bytes(<8 x i8> %v, i8 %mask, <8 x i8> %o) {
  %m = bitcast i8 %mask to <8 x i1>
  %r = call <8 x i8> @llvm.experimental.vector.compress.v8i8(<8 x i8> %v, <8 x i1> %m, <8 x i8> %o)
  ret <8 x i8> %r
}
