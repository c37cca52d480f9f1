; The state that the system keeps, by xgetbv: SSE is in it.
; needs: avx
; run: @f() == 2

declare i64 @llvm.x86.xgetbv(i32)
define i64 @f() "target-features"="+xsave" {
  %a = call i64 @llvm.x86.xgetbv(i32 0)
  %r = and i64 %a, 2
  ret i64 %r
}
