; i8 at every distance from an aligned address, by itself and between others.
; run: @invert({0b}@0) -> {f4}
; run: @move({0b ee}, {00*10}, 0) -> _ {00*0 0b 00*9}
; run: @invert({0b}@1) -> {f4}
; run: @move({ee 0b ee}, {00*10}, 1) -> _ {00*1 0b 00*8}
; run: @invert({0b}@2) -> {f4}
; run: @move({ee ee 0b ee}, {00*10}, 2) -> _ {00*2 0b 00*7}
; run: @invert({0b}@3) -> {f4}
; run: @move({ee ee ee 0b ee}, {00*10}, 3) -> _ {00*3 0b 00*6}
; run: @invert({0b}@4) -> {f4}
; run: @move({ee ee ee ee 0b ee}, {00*10}, 4) -> _ {00*4 0b 00*5}
; run: @invert({0b}@5) -> {f4}
; run: @move({ee ee ee ee ee 0b ee}, {00*10}, 5) -> _ {00*5 0b 00*4}
; run: @invert({0b}@6) -> {f4}
; run: @move({ee ee ee ee ee ee 0b ee}, {00*10}, 6) -> _ {00*6 0b 00*3}
; run: @invert({0b}@7) -> {f4}
; run: @move({ee ee ee ee ee ee ee 0b ee}, {00*10}, 7) -> _ {00*7 0b 00*2}
; run: @invert({0b}@8) -> {f4}
; run: @move({ee ee ee ee ee ee ee ee 0b ee}, {00*10}, 8) -> _ {00*8 0b 00*1}

define void @invert(ptr %p) {
  %v = load i8, ptr %p, align 1
  %r = xor i8 %v, -1
  store i8 %r, ptr %p, align 1
  ret void
}
define void @move(ptr %p, ptr %q, i64 %at) {
  %a = getelementptr i8, ptr %p, i64 %at
  %b = getelementptr i8, ptr %q, i64 %at
  %v = load i8, ptr %a, align 1
  store i8 %v, ptr %b, align 1
  ret void
}
