; llvm.x86.sse42.crc32.32.8, as the machine's own instruction.
; needs: sse4.2
; run: @f(0, -128) == -2097792136
; run: @f(-1, 2) == 1287248985
; run: @f(2147483647, 90) == -1748672955
; run: @f(-7, 0) == -1960621242
; run: @f(1009589775, -1) == -212712853

declare i32 @llvm.x86.sse42.crc32.32.8(i32, i8)
define i32 @f(i32 %a0, i8 %a1) "target-features"="+crc32" {
  %r = call i32 @llvm.x86.sse42.crc32.32.8(i32 %a0, i8 %a1)
  ret i32 %r
}
