; llvm.x86.bmi.bzhi.32, as the machine's own instruction.
; needs: bmi2
; run: @f(0, 3) == 0
; run: @f(-1, 0) == 0
; run: @f(2147483647, 31) == 2147483647
; run: @f(-7, 32) == -7
; run: @f(1009589775, 200) == 1009589775

declare i32 @llvm.x86.bmi.bzhi.32(i32, i32)
define i32 @f(i32 %a0, i32 %a1) "target-features"="+bmi2" {
  %r = call i32 @llvm.x86.bmi.bzhi.32(i32 %a0, i32 %a1)
  ret i32 %r
}
