; The flags register is read and written: the bit that says whether cpuid is there can be changed
; where it is, and bit 1 is always set.
; run: @fixed() == 1
; run: @id() == true

declare i64 @llvm.x86.flags.read.u64()
declare void @llvm.x86.flags.write.u64(i64)
define i64 @fixed() {
  %f = call i64 @llvm.x86.flags.read.u64()
  %s = lshr i64 %f, 1
  %r = and i64 %s, 1
  ret i64 %r
}
define i1 @id() {
  %f = call i64 @llvm.x86.flags.read.u64()
  %g = xor i64 %f, 2097152
  call void @llvm.x86.flags.write.u64(i64 %g)
  %h = call i64 @llvm.x86.flags.read.u64()
  call void @llvm.x86.flags.write.u64(i64 %f)
  %d = xor i64 %f, %h
  %e = and i64 %d, 2097152
  %r = icmp ne i64 %e, 0
  ret i1 %r
}
