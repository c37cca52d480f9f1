; Integers between the machine's widths: a store writes just the bytes it needs, upper bits zero.
; run: @i3({ee ee}, -1) -> {07 ee}
; run: @i24({ee ee ee ee}, -1) -> {ff ff ff ee}
; run: @i24({ee ee ee ee}, 0x123456) -> {56 34 12 ee}
; run: @i33({ee*6}, -1) -> {ff*4 01 ee}
; run: @i40({ee*6}, 0x123456789a) -> {9a 78 56 34 12 ee}
; run: @i48({ee*7}, 0x123456789abc) -> {bc 9a 78 56 34 12 ee}
; run: @i56({ee*8}, 0x123456789abcde) -> {de bc 9a 78 56 34 12 ee}
; run: @load_i24({ff ff 7f}) == 8388607
; run: @load_i24({00 00 80}) == -8388608
; run: @load_i24({01 02 03}@1) == 0x030201
; run: @load_i33({ff*4 01}) == -1
; run: @load_i48({01 02 03 04 05 06}) == 0x060504030201
; run: @load_i56({01 02 03 04 05 06 07}@3) == 0x07060504030201
; run: @load_i3({05}) == -3

define void @i3(ptr %p, i3 %a) {
  store i3 %a, ptr %p
  ret void
}
define void @i24(ptr %p, i24 %a) {
  store i24 %a, ptr %p, align 1
  ret void
}
define void @i33(ptr %p, i33 %a) {
  store i33 %a, ptr %p, align 1
  ret void
}
define void @i40(ptr %p, i40 %a) {
  store i40 %a, ptr %p, align 1
  ret void
}
define void @i48(ptr %p, i48 %a) {
  store i48 %a, ptr %p, align 1
  ret void
}
define void @i56(ptr %p, i56 %a) {
  store i56 %a, ptr %p, align 1
  ret void
}
define i24 @load_i24(ptr %p) {
  %a = load i24, ptr %p, align 1
  ret i24 %a
}
define i33 @load_i33(ptr %p) {
  %a = load i33, ptr %p, align 1
  ret i33 %a
}
define i48 @load_i48(ptr %p) {
  %a = load i48, ptr %p, align 1
  ret i48 %a
}
define i56 @load_i56(ptr %p) {
  %a = load i56, ptr %p, align 1
  ret i56 %a
}
define i3 @load_i3(ptr %p) {
  %a = load i3, ptr %p
  ret i3 %a
}
