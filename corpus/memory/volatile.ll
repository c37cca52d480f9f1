; Volatile accesses happen, in order, each of them.
; run: @twice(i32{1}) -> i32{7}
; run: @read(i32{20}) == 40
; run: @i48({ee*8}, 0x123456789abc) -> {bc 9a 78 56 34 12 ee ee}

define void @twice(ptr %p) {
  store volatile i32 3, ptr %p
  store volatile i32 7, ptr %p
  ret void
}
define i32 @read(ptr %p) {
  %a = load volatile i32, ptr %p
  %b = load volatile i32, ptr %p
  %r = add i32 %a, %b
  ret i32 %r
}
define void @i48(ptr %p, i48 %a) {
  store volatile i48 %a, ptr %p, align 1
  ret void
}
