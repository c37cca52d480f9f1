; extern_weak: null when nobody has it, the address when someone does.
; run: @absent() == null
; run: @guarded() == 7
; run: @absent_variable() == null
; run: @present() == true

@nobody_has_this_variable = extern_weak global i32
declare extern_weak i32 @nobody_has_this_function(i32)
declare extern_weak i64 @strlen(ptr)
define ptr @absent() {
  ret ptr @nobody_has_this_function
}
define i32 @guarded() {
  %c = icmp eq ptr @nobody_has_this_function, null
  br i1 %c, label %no, label %yes
yes:
  %r = call i32 @nobody_has_this_function(i32 1)
  ret i32 %r
no:
  ret i32 7
}
define ptr @absent_variable() {
  ret ptr @nobody_has_this_variable
}
define i1 @present() {
  %r = icmp ne ptr @strlen, null
  ret i1 %r
}
