; llvm.ssa.copy gives its argument.
; run: @f(5) == 5
; oracle: LLVM never leaves it to the code generator

declare i32 @llvm.ssa.copy.i32(i32 returned)
define i32 @f(i32 %a) {
  %r = call i32 @llvm.ssa.copy.i32(i32 %a)
  ret i32 %r
}
