; An i1 in memory is a byte that is 0 or 1.
; run: @load({00}) == 0
; run: @load({01}) == 1
; run: @store({ee ee}, true) -> {01 ee}
; run: @store({ee ee}, false) -> {00 ee}
; run: @not({01}) -> {00}
; run: @not({00}) -> {01}

define i32 @load(ptr %p) {
  %a = load i1, ptr %p
  %r = zext i1 %a to i32
  ret i32 %r
}
define void @store(ptr %p, i1 %a) {
  store i1 %a, ptr %p
  ret void
}
define void @not(ptr %p) {
  %a = load i1, ptr %p
  %r = xor i1 %a, true
  store i1 %r, ptr %p
  ret void
}
