; Variables of a section whose name is a C identifier lie between __start_ and __stop_.
; oracle: lli's linker has no such symbols
; run: @sum() == 6
; run: @count() == 3

@a = internal global i64 1, section "registry"
@other = internal global i64 100
@b = internal global i64 2, section "registry"
@c = internal global i64 3, section "registry"
@llvm.used = appending global [3 x ptr] [ptr @a, ptr @b, ptr @c], section "llvm.metadata"
@__start_registry = external hidden global i64
@__stop_registry = external hidden global i64

define i64 @count() {
  %bytes = sub i64 ptrtoint (ptr @__stop_registry to i64), ptrtoint (ptr @__start_registry to i64)
  %r = udiv i64 %bytes, 8
  ret i64 %r
}

define i64 @sum() {
entry:
  br label %loop
loop:
  %p = phi ptr [ @__start_registry, %entry ], [ %next, %loop ]
  %s = phi i64 [ 0, %entry ], [ %sum, %loop ]
  %v = load i64, ptr %p
  %sum = add i64 %s, %v
  %next = getelementptr i64, ptr %p, i64 1
  %done = icmp eq ptr %next, @__stop_registry
  br i1 %done, label %out, label %loop
out:
  ret i64 %sum
}
