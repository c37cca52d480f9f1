; llvm.used and llvm.compiler.used are no data.
; run: @f() == 5

@a = internal global i32 5
@b = internal global i32 6
@llvm.used = appending global [1 x ptr] [ptr @a], section "llvm.metadata"
@llvm.compiler.used = appending global [1 x ptr] [ptr @b], section "llvm.metadata"
define i32 @f() {
  %r = load i32, ptr @a
  ret i32 %r
}
