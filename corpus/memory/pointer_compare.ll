; Pointers compare as unsigned addresses.
; run: @eq(null, null) == true
; run: @eq(null, @g) == false
; run: @ult(@g, @g+1) == true
; run: @ugt(0xffffffffffffffff, 0x1) == true
; run: @sgt(0xffffffffffffffff, 0x1) == false

@g = global i64 0
define i1 @eq(ptr %a, ptr %b) {
  %r = icmp eq ptr %a, %b
  ret i1 %r
}
define i1 @ult(ptr %a, ptr %b) {
  %r = icmp ult ptr %a, %b
  ret i1 %r
}
define i1 @ugt(ptr %a, ptr %b) {
  %r = icmp ugt ptr %a, %b
  ret i1 %r
}
define i1 @sgt(ptr %a, ptr %b) {
  %r = icmp sgt ptr %a, %b
  ret i1 %r
}
