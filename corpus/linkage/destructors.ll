; A program's constructors run before main, its destructors after it.
; main: exit 4
; stdout: constructor
; stdout: main
; stdout: destructor

@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @before, ptr null }]
@llvm.global_dtors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @after, ptr null }]
@c = private constant [12 x i8] c"constructor\00"
@m = private constant [5 x i8] c"main\00"
@d = private constant [11 x i8] c"destructor\00"
declare i32 @puts(ptr)
declare i32 @fflush(ptr)
define internal void @before() {
  call i32 @puts(ptr @c)
  ret void
}
define internal void @after() {
  call i32 @puts(ptr @d)
  call i32 @fflush(ptr null)
  ret void
}
define i32 @main() {
  call i32 @puts(ptr @m)
  ret i32 4
}
