; llvm.x86.bmi.bextr.32, as the machine's own instruction.
; needs: bmi
; run: @f(0, 2052) == 0
; run: @f(-1, 4096) == 65535
; run: @f(2147483647, 256) == 1
; run: @f(-7, 16191) == 0
; run: @f(1009589775, 0) == 0

declare i32 @llvm.x86.bmi.bextr.32(i32, i32)
define i32 @f(i32 %a0, i32 %a1) "target-features"="+bmi" {
  %r = call i32 @llvm.x86.bmi.bextr.32(i32 %a0, i32 %a1)
  ret i32 %r
}
