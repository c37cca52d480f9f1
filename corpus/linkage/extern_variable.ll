; Variables of libc: their own address, not a copy.
; run: @same() == true
; run: @not_null() == true

@stdout = external global ptr
@environ = external global ptr
declare ptr @dlsym(ptr, ptr)
@name = private constant [7 x i8] c"stdout\00"
define i1 @same() {
  %p = call ptr @dlsym(ptr null, ptr @name)
  %r = icmp eq ptr %p, @stdout
  ret i1 %r
}
define i1 @not_null() {
  %p = load ptr, ptr @stdout
  %r = icmp ne ptr %p, null
  ret i1 %r
}
