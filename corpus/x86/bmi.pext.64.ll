; llvm.x86.bmi.pext.64, as the machine's own instruction.
; needs: bmi2
; run: @f(0, -9223372036854775808) == 0
; run: @f(-1, 2) == 1
; run: @f(9223372036854775807, 6510615555426900570) == 4294967295
; run: @f(-7, 0) == 0
; run: @f(8676565436284608015, -1) == 8676565436284608015

declare i64 @llvm.x86.bmi.pext.64(i64, i64)
define i64 @f(i64 %a0, i64 %a1) "target-features"="+bmi2" {
  %r = call i64 @llvm.x86.bmi.pext.64(i64 %a0, i64 %a1)
  ret i64 %r
}
