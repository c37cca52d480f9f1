; llvm.x86.bmi.bzhi.64, as the machine's own instruction.
; needs: bmi2
; run: @f(0, 3) == 0
; run: @f(-1, 0) == 0
; run: @f(9223372036854775807, 31) == 2147483647
; run: @f(-7, 32) == 4294967289
; run: @f(8676565436284608015, 200) == 8676565436284608015

declare i64 @llvm.x86.bmi.bzhi.64(i64, i64)
define i64 @f(i64 %a0, i64 %a1) "target-features"="+bmi2" {
  %r = call i64 @llvm.x86.bmi.bzhi.64(i64 %a0, i64 %a1)
  ret i64 %r
}
