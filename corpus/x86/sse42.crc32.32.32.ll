; llvm.x86.sse42.crc32.32.32, as the machine's own instruction.
; needs: sse4.2
; run: @f(0, -2147483648) == -2097792136
; run: @f(-1, 2) == 150968249
; run: @f(2147483647, 1515870810) == -1103985058
; run: @f(-7, 0) == 1943905866
; run: @f(1009589775, -1) == 59344188

declare i32 @llvm.x86.sse42.crc32.32.32(i32, i32)
define i32 @f(i32 %a0, i32 %a1) "target-features"="+crc32" {
  %r = call i32 @llvm.x86.sse42.crc32.32.32(i32 %a0, i32 %a1)
  ret i32 %r
}
