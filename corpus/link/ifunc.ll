; An ifunc is what its resolver chooses, called by name or by pointer.
; oracle: lli's linker has no ifuncs
; run: @direct(1) == 43
; run: @by_pointer(2) == 44
; run: @same() == true

@dispatch = ifunc i32 (i32), ptr @resolver
@pointer = global ptr @dispatch

define internal i32 @chosen(i32 %x) {
  %r = add i32 %x, 42
  ret i32 %r
}

define internal ptr @resolver() {
  ret ptr @chosen
}

define i32 @direct(i32 %x) {
  %r = call i32 @dispatch(i32 %x)
  ret i32 %r
}

define i32 @by_pointer(i32 %x) {
  %p = load ptr, ptr @pointer
  %r = call i32 %p(i32 %x)
  ret i32 %r
}

define i1 @same() {
  %p = load ptr, ptr @pointer
  %r = icmp eq ptr %p, @dispatch
  ret i1 %r
}
