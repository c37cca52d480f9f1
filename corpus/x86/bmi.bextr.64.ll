; llvm.x86.bmi.bextr.64, as the machine's own instruction.
; needs: bmi
; run: @f(0, 2052) == 0
; run: @f(-1, 4096) == 65535
; run: @f(9223372036854775807, 256) == 1
; run: @f(-7, 16191) == 1
; run: @f(8676565436284608015, 0) == 0

declare i64 @llvm.x86.bmi.bextr.64(i64, i64)
define i64 @f(i64 %a0, i64 %a1) "target-features"="+bmi" {
  %r = call i64 @llvm.x86.bmi.bextr.64(i64 %a0, i64 %a1)
  ret i64 %r
}
