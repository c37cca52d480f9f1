; Integers of 65 to 256 bits in memory.
; run: @i65({ee*10}, {11*8 01}) -> {11*8 01 ee} _
; run: @i80({ee*11}, {11 22 33 44 55 66 77 88 99 aa}) -> {11 22 33 44 55 66 77 88 99 aa ee} _
; run: @i127({ee*17}, {ff*15 7f}) -> {ff*15 7f ee} _
; run: @i129({ee*18}, {ff*16 01}) -> {ff*16 01 ee} _
; run: @i192({ee*25}, {01*8 02*8 03*8}) -> {01*8 02*8 03*8 ee} _
; run: @i256({ee*33}, {01*8 02*8 03*8 04*8}) -> {01*8 02*8 03*8 04*8 ee} _

define void @i65(ptr %p, ptr %q) {
  %a = load i65, ptr %q, align 1
  store i65 %a, ptr %p, align 1
  ret void
}
define void @i80(ptr %p, ptr %q) {
  %a = load i80, ptr %q, align 1
  store i80 %a, ptr %p, align 1
  ret void
}
define void @i127(ptr %p, ptr %q) {
  %a = load i127, ptr %q, align 1
  store i127 %a, ptr %p, align 1
  ret void
}
define void @i129(ptr %p, ptr %q) {
  %a = load i129, ptr %q, align 1
  store i129 %a, ptr %p, align 1
  ret void
}
define void @i192(ptr %p, ptr %q) {
  %a = load i192, ptr %q, align 1
  store i192 %a, ptr %p, align 1
  ret void
}
define void @i256(ptr %p, ptr %q) {
  %a = load i256, ptr %q, align 1
  store i256 %a, ptr %p, align 1
  ret void
}
