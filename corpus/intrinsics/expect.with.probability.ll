; llvm.expect.with.probability gives its first argument.
; run: @h(7) == 7
; oracle: none, clang never leaves it to the code generator

declare i64 @llvm.expect.with.probability.i64(i64, i64, double)
define i64 @h(i64 %a) {
  %r = call i64 @llvm.expect.with.probability.i64(i64 %a, i64 1, double 0.5)
  ret i64 %r
}
