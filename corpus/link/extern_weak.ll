; What is declared extern_weak and is nowhere is null; what is somewhere is there.
; run: @function_is_null() == true
; run: @variable_is_null() == true
; run: @in_data() == true
; run: @here() == false
; run: @call_if_there(5) == 5

@variable = extern_weak global i32
@table = constant [2 x ptr] [ptr @variable, ptr @no_such_function]

declare extern_weak i32 @no_such_function(i32)
declare extern_weak i64 @strlen(ptr)

define i1 @function_is_null() {
  %r = icmp eq ptr @no_such_function, null
  ret i1 %r
}

define i1 @variable_is_null() {
  %r = icmp eq ptr @variable, null
  ret i1 %r
}

define i1 @in_data() {
  %a = load ptr, ptr @table
  %b = load ptr, ptr getelementptr (ptr, ptr @table, i64 1)
  %x = icmp eq ptr %a, null
  %y = icmp eq ptr %b, null
  %r = and i1 %x, %y
  ret i1 %r
}

define i1 @here() {
  %r = icmp eq ptr @strlen, null
  ret i1 %r
}

define i32 @call_if_there(i32 %x) {
  %there = icmp ne ptr @no_such_function, null
  br i1 %there, label %call, label %skip
call:
  %y = call i32 @no_such_function(i32 %x)
  ret i32 %y
skip:
  ret i32 %x
}
