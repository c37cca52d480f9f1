; Thread-local variables start with their contents, zero, a pointer; an alias is a part of one.
; oracle: lli has no thread-local variables here
; run: @next() == 41
; run: @zero() == 0
; run: @by_pointer() == 7
; run: @by_alias() == 22
; run: @alignment() == 0

@counter = internal thread_local global i32 40
@zero_initialised = thread_local global [100 x i32] zeroinitializer
@seven = internal constant i32 7
@pointer = internal thread_local(initialexec) global ptr @seven
@pair = thread_local global [2 x i32] [i32 11, i32 22]
@second = thread_local alias i32, getelementptr ([2 x i32], ptr @pair, i64 0, i64 1)
@aligned = thread_local(localexec) global i8 1, align 64

declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull)

define i32 @next() {
  %p = call ptr @llvm.threadlocal.address.p0(ptr @counter)
  %a = load i32, ptr %p
  %b = add i32 %a, 1
  store i32 %b, ptr %p
  %r = load i32, ptr @counter
  ret i32 %r
}

define i32 @zero() {
  %r = load i32, ptr getelementptr ([100 x i32], ptr @zero_initialised, i64 0, i64 99)
  ret i32 %r
}

define i32 @by_pointer() {
  %p = load ptr, ptr @pointer
  %r = load i32, ptr %p
  ret i32 %r
}

define i32 @by_alias() {
  %r = load i32, ptr @second
  ret i32 %r
}

define i64 @alignment() {
  %a = ptrtoint ptr @aligned to i64
  %r = and i64 %a, 63
  ret i64 %r
}
