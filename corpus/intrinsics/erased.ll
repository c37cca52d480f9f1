; Intrinsics that say something to the optimiser and do nothing.
; run: @f(i32{7}) == 7

declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.lifetime.end.p0(i64, ptr)
declare void @llvm.assume(i1)
declare void @llvm.experimental.noalias.scope.decl(metadata)
declare ptr @llvm.invariant.start.p0(i64, ptr)
declare void @llvm.invariant.end.p0(ptr, i64, ptr)
declare void @llvm.donothing()
declare void @llvm.clear_cache(ptr, ptr)
declare void @llvm.sideeffect()
declare void @llvm.pseudoprobe(i64, i64, i32, i64)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare i32 @llvm.annotation.i32.p0(i32, ptr, ptr, i32)
declare void @llvm.var.annotation.p0.p0(ptr, ptr, ptr, i32, ptr)
declare ptr @llvm.ptr.annotation.p0.p0(ptr, ptr, ptr, i32, ptr)
@s = private constant [2 x i8] c"a\00", section "llvm.metadata"
define i32 @f(ptr %p) {
  %a = alloca i32
  call void @llvm.lifetime.start.p0(i64 4, ptr %a)
  call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %i = call ptr @llvm.invariant.start.p0(i64 4, ptr %p)
  call void @llvm.invariant.end.p0(ptr %i, i64 4, ptr %p)
  call void @llvm.assume(i1 true) [ "align"(ptr %p, i64 4), "nonnull"(ptr %p) ]
  call void @llvm.donothing()
  call void @llvm.clear_cache(ptr %p, ptr %p)
  call void @llvm.sideeffect()
  call void @llvm.pseudoprobe(i64 1, i64 1, i32 0, i64 -1)
  call void @llvm.prefetch.p0(ptr %p, i32 0, i32 3, i32 1)
  call void @llvm.var.annotation.p0.p0(ptr %a, ptr @s, ptr @s, i32 1, ptr null)
  %q = call ptr @llvm.ptr.annotation.p0.p0(ptr %p, ptr @s, ptr @s, i32 1, ptr null)
  %v = load i32, ptr %q
  store i32 %v, ptr %a
  %w = load i32, ptr %a
  %x = call i32 @llvm.annotation.i32.p0(i32 %w, ptr @s, ptr @s, i32 1)
  call void @llvm.lifetime.end.p0(i64 4, ptr %a)
  ret i32 %x
}
!0 = !{!1}
!1 = distinct !{!1, !2}
!2 = distinct !{!2}
