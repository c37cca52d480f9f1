; llvm.x86.sse42.crc32.64.64, as the machine's own instruction.
; needs: sse4.2
; run: @f(0, -9223372036854775808) == 2197175160
; run: @f(-1, 2) == 3786389307
; run: @f(9223372036854775807, 6510615555426900570) == 3066899931
; run: @f(-7, 0) == 3232904534
; run: @f(8676565436284608015, -1) == 3525464190

declare i64 @llvm.x86.sse42.crc32.64.64(i64, i64)
define i64 @f(i64 %a0, i64 %a1) "target-features"="+crc32" {
  %r = call i64 @llvm.x86.sse42.crc32.64.64(i64 %a0, i64 %a1)
  ret i64 %r
}
