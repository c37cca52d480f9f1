; An alias is its aliasee's address: a function's, a variable's, a field's, or another alias's.
; oracle: lli's linker takes an alias of a part for one of the whole
; run: @call() == 7
; run: @load_second() == 22
; run: @load_by_alias_of_alias() == 22
; run: @same() == true
; run: @by_pointer() == 33

@array = global [3 x i32] [i32 11, i32 22, i32 33]
@second = alias i32, getelementptr ([3 x i32], ptr @array, i64 0, i64 1)
@again = alias i32, ptr @second
@third = alias i32, getelementptr (i8, ptr @array, i64 8)
@pointer = internal constant ptr @third
@lucky = alias i32 (), ptr @seven

define i32 @seven() {
  ret i32 7
}

define i32 @call() {
  %r = call i32 @lucky()
  ret i32 %r
}

define i32 @load_second() {
  %r = load i32, ptr @second
  ret i32 %r
}

define i32 @load_by_alias_of_alias() {
  %r = load i32, ptr @again
  ret i32 %r
}

define i1 @same() {
  %r = icmp eq ptr @lucky, @seven
  ret i1 %r
}

define i32 @by_pointer() {
  %p = load ptr, ptr @pointer
  %r = load i32, ptr %p
  ret i32 %r
}
