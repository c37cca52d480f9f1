; llvm.x86.sse42.crc32.32.16, as the machine's own instruction.
; needs: sse4.2
; run: @f(0, -32768) == -2097792136
; run: @f(-1, 2) == 702265539
; run: @f(2147483647, 23130) == 1322925589
; run: @f(-7, 0) == 1733417247
; run: @f(1009589775, -1) == 1438726474

declare i32 @llvm.x86.sse42.crc32.32.16(i32, i16)
define i32 @f(i32 %a0, i16 %a1) "target-features"="+crc32" {
  %r = call i32 @llvm.x86.sse42.crc32.32.16(i32 %a0, i16 %a1)
  ret i32 %r
}
