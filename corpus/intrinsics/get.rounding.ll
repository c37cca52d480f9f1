; llvm.get.rounding: 1, to nearest.
; run: @f() == 1

declare i32 @llvm.get.rounding()
define i32 @f() {
  %r = call i32 @llvm.get.rounding()
  ret i32 %r
}
