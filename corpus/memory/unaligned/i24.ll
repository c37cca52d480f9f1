; i24 at every distance from an aligned address, by itself and between others.
; run: @invert({0b 30 55}@0) -> {f4 cf aa}
; run: @move({0b 30 55 ee}, {00*12}, 0) -> _ {00*0 0b 30 55 00*9}
; run: @invert({0b 30 55}@1) -> {f4 cf aa}
; run: @move({ee 0b 30 55 ee}, {00*12}, 1) -> _ {00*1 0b 30 55 00*8}
; run: @invert({0b 30 55}@2) -> {f4 cf aa}
; run: @move({ee ee 0b 30 55 ee}, {00*12}, 2) -> _ {00*2 0b 30 55 00*7}
; run: @invert({0b 30 55}@3) -> {f4 cf aa}
; run: @move({ee ee ee 0b 30 55 ee}, {00*12}, 3) -> _ {00*3 0b 30 55 00*6}
; run: @invert({0b 30 55}@4) -> {f4 cf aa}
; run: @move({ee ee ee ee 0b 30 55 ee}, {00*12}, 4) -> _ {00*4 0b 30 55 00*5}
; run: @invert({0b 30 55}@5) -> {f4 cf aa}
; run: @move({ee ee ee ee ee 0b 30 55 ee}, {00*12}, 5) -> _ {00*5 0b 30 55 00*4}
; run: @invert({0b 30 55}@6) -> {f4 cf aa}
; run: @move({ee ee ee ee ee ee 0b 30 55 ee}, {00*12}, 6) -> _ {00*6 0b 30 55 00*3}
; run: @invert({0b 30 55}@7) -> {f4 cf aa}
; run: @move({ee ee ee ee ee ee ee 0b 30 55 ee}, {00*12}, 7) -> _ {00*7 0b 30 55 00*2}
; run: @invert({0b 30 55}@8) -> {f4 cf aa}
; run: @move({ee ee ee ee ee ee ee ee 0b 30 55 ee}, {00*12}, 8) -> _ {00*8 0b 30 55 00*1}

define void @invert(ptr %p) {
  %v = load i24, ptr %p, align 1
  %r = xor i24 %v, -1
  store i24 %r, ptr %p, align 1
  ret void
}
define void @move(ptr %p, ptr %q, i64 %at) {
  %a = getelementptr i8, ptr %p, i64 %at
  %b = getelementptr i8, ptr %q, i64 %at
  %v = load i24, ptr %a, align 1
  store i24 %v, ptr %b, align 1
  ret void
}
