; llvm.flt.rounds, the name of get.rounding before LLVM 17.
; run: @f() == 1
; oracle: LLVM 19 renames it when it reads text, so the file has the new name

declare i32 @llvm.flt.rounds()
define i32 @f() {
  %r = call i32 @llvm.flt.rounds()
  ret i32 %r
}
