; A test of a type that is only assumed is nothing at run time.
; run: @called(5) == 10
; run: @public(5) == 10
; oracle: LLVM never leaves it to the code generator
declare i1 @llvm.type.test(ptr, metadata)
declare i1 @llvm.public.type.test(ptr, metadata)
declare void @llvm.assume(i1)
@vtable = constant [1 x ptr] [ptr @method], !type !0
define i64 @method(i64 %x) noinline {
  %r = add i64 %x, %x
  ret i64 %r
}
define i64 @called(i64 %x) {
  %ok = call i1 @llvm.type.test(ptr @vtable, metadata !"type")
  call void @llvm.assume(i1 %ok)
  %f = load volatile ptr, ptr @vtable
  %r = call i64 %f(i64 %x)
  ret i64 %r
}
define i64 @public(i64 %x) {
  %ok = call i1 @llvm.public.type.test(ptr @vtable, metadata !"type")
  br i1 %ok, label %good, label %bad
good:
  %f = load volatile ptr, ptr @vtable
  %r = call i64 %f(i64 %x)
  ret i64 %r
bad:
  ret i64 -1
}
!0 = !{i64 0, !"type"}
