; llvm.x86.bmi.pext.32, as the machine's own instruction.
; needs: bmi2
; run: @f(0, -2147483648) == 0
; run: @f(-1, 2) == 1
; run: @f(2147483647, 1515870810) == 65535
; run: @f(-7, 0) == 0
; run: @f(1009589775, -1) == 1009589775

declare i32 @llvm.x86.bmi.pext.32(i32, i32)
define i32 @f(i32 %a0, i32 %a1) "target-features"="+bmi2" {
  %r = call i32 @llvm.x86.bmi.pext.32(i32 %a0, i32 %a1)
  ret i32 %r
}
