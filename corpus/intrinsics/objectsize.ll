; llvm.objectsize of an unknown object: the largest size, or the smallest.
; run: @most(null) == -1
; run: @least(@g) == 0

@g = global [10 x i8] zeroinitializer
declare i64 @llvm.objectsize.i64.p0(ptr, i1, i1, i1)
define i64 @most(ptr %p) {
  %r = call i64 @llvm.objectsize.i64.p0(ptr %p, i1 false, i1 true, i1 false)
  ret i64 %r
}
define i64 @least(ptr %p) {
  %r = call i64 @llvm.objectsize.i64.p0(ptr %p, i1 true, i1 true, i1 false)
  ret i64 %r
}
