; llvm.x86.sse41.ptestc, as the machine's own instruction.
; needs: sse4.1
; run: @f(i64{0, 1}, i64{9223372036854775807, 2}) == 0
; run: @f(i64{1, -9223372036854775808}, i64{2, 6510615555426900570}) == 0
; run: @f(i64{-1, 2}, i64{-7, 0}) == 1
; run: @f(i64{-9223372036854775808, 6510615555426900570}, i64{6510615555426900570, -1}) == 0
; run: @f(i64{9223372036854775807, 0}, i64{8676565436284608015, 9223372036854775807}) == 0

declare i32 @llvm.x86.sse41.ptestc(<2 x i64>, <2 x i64>)
define i32 @f(ptr %a0, ptr %a1) "target-features"="+sse4.1" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call i32 @llvm.x86.sse41.ptestc(<2 x i64> %v0, <2 x i64> %v1)
  ret i32 %r
}
