; llvm.expect gives its first argument.
; run: @f(5) == 5
; run: @g(true) == true

declare i32 @llvm.expect.i32(i32, i32)
declare i1 @llvm.expect.i1(i1, i1)
define i32 @f(i32 %a) {
  %r = call i32 @llvm.expect.i32(i32 %a, i32 1)
  ret i32 %r
}
define i1 @g(i1 %a) {
  %r = call i1 @llvm.expect.i1(i1 %a, i1 false)
  ret i1 %r
}
