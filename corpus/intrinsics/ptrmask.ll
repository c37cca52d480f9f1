; llvm.ptrmask clears bits of an address.
; run: @f(0x12345678, -16) == 0x12345670
; run: @f(0xffffffffffffffff, 0) == null

declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
define ptr @f(ptr %p, i64 %m) {
  %r = call ptr @llvm.ptrmask.p0.i64(ptr %p, i64 %m)
  ret ptr %r
}
