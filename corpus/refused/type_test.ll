; A test whose result decides something.
; error: @f: %2: llvm.type.test of what is not assumed is not supported
declare i1 @llvm.type.test(ptr, metadata)
define i64 @f(ptr %p) {
  %ok = call i1 @llvm.type.test(ptr %p, metadata !"type")
  %r = zext i1 %ok to i64
  ret i64 %r
}
