; rdrand and rdseed: random bits, or the word that there are none now.
; needs: rdrand rdseed
; run: @f() == 1

declare { i16, i32 } @llvm.x86.rdrand.16()
declare { i32, i32 } @llvm.x86.rdrand.32()
declare { i64, i32 } @llvm.x86.rdrand.64()
declare { i16, i32 } @llvm.x86.rdseed.16()
declare { i32, i32 } @llvm.x86.rdseed.32()
declare { i64, i32 } @llvm.x86.rdseed.64()
define i32 @f() "target-features"="+rdrnd,+rdseed" {
  %1 = call { i16, i32 } @llvm.x86.rdrand.16()
  %2 = call { i32, i32 } @llvm.x86.rdrand.32()
  %3 = call { i64, i32 } @llvm.x86.rdrand.64()
  %4 = call { i16, i32 } @llvm.x86.rdseed.16()
  %5 = call { i32, i32 } @llvm.x86.rdseed.32()
  %6 = call { i64, i32 } @llvm.x86.rdseed.64()
  %a = extractvalue { i16, i32 } %1, 1
  %b = extractvalue { i32, i32 } %2, 1
  %c = extractvalue { i64, i32 } %3, 1
  %d = extractvalue { i16, i32 } %4, 1
  %e = extractvalue { i32, i32 } %5, 1
  %f = extractvalue { i64, i32 } %6, 1
  %x1 = or i32 %a, %b
  %x2 = or i32 %x1, %c
  %x3 = or i32 %x2, %d
  %x4 = or i32 %x3, %e
  %x5 = or i32 %x4, %f
  %r = or i32 %x5, 1
  ret i32 %r
}
