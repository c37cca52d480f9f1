; Everything that is filled in when an image is loaded, in one module: it is loaded twice by a test,
; the second time from the cache. Calls: to an import, by a pointer to one, within the module, by a
; table; a constructor, a thread-local variable, a pointer into a variable, a weak null.
; run: @total() == 111

@count = thread_local global i64 0
@built = global i64 0
@text = private constant [8 x i8] c"seventy\00"
@inside = global ptr getelementptr (i8, ptr @text, i64 5)
@table = internal constant [2 x ptr] [ptr @strlen, ptr @hundred]
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @build, ptr null }]

declare i64 @strlen(ptr)
declare extern_weak i64 @no_such_function_anywhere()
declare ptr @llvm.threadlocal.address.p0(ptr)

define internal void @build() {
  store i64 1, ptr @built
  ret void
}

define internal i64 @hundred(ptr %ignored) {
  ret i64 100
}

define i64 @total() {
  %direct = call i64 @strlen(ptr @text)
  %inside = load ptr, ptr @inside
  %length.by = load ptr, ptr @table
  %short = call i64 %length.by(ptr %inside)
  %hundred.by = load ptr, ptr getelementptr (i8, ptr @table, i64 8)
  %hundred = call i64 %hundred.by(ptr null)
  %built = load i64, ptr @built
  %count = call ptr @llvm.threadlocal.address.p0(ptr @count)
  %before = load i64, ptr %count
  %after = add i64 %before, 1
  store i64 %after, ptr %count
  %weak = ptrtoint ptr @no_such_function_anywhere to i64
  %sum1 = add i64 %direct, %short
  %sum2 = add i64 %sum1, %hundred
  %sum3 = add i64 %sum2, %built
  %sum4 = add i64 %sum3, %before
  %sum5 = add i64 %sum4, %weak
  %sum6 = add i64 %sum5, 1
  ret i64 %sum6
}
