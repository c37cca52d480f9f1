; i16 at every distance from an aligned address, by itself and between others.
; run: @invert({0b 30}@0) -> {f4 cf}
; run: @move({0b 30 ee}, {00*11}, 0) -> _ {00*0 0b 30 00*9}
; run: @invert({0b 30}@1) -> {f4 cf}
; run: @move({ee 0b 30 ee}, {00*11}, 1) -> _ {00*1 0b 30 00*8}
; run: @invert({0b 30}@2) -> {f4 cf}
; run: @move({ee ee 0b 30 ee}, {00*11}, 2) -> _ {00*2 0b 30 00*7}
; run: @invert({0b 30}@3) -> {f4 cf}
; run: @move({ee ee ee 0b 30 ee}, {00*11}, 3) -> _ {00*3 0b 30 00*6}
; run: @invert({0b 30}@4) -> {f4 cf}
; run: @move({ee ee ee ee 0b 30 ee}, {00*11}, 4) -> _ {00*4 0b 30 00*5}
; run: @invert({0b 30}@5) -> {f4 cf}
; run: @move({ee ee ee ee ee 0b 30 ee}, {00*11}, 5) -> _ {00*5 0b 30 00*4}
; run: @invert({0b 30}@6) -> {f4 cf}
; run: @move({ee ee ee ee ee ee 0b 30 ee}, {00*11}, 6) -> _ {00*6 0b 30 00*3}
; run: @invert({0b 30}@7) -> {f4 cf}
; run: @move({ee ee ee ee ee ee ee 0b 30 ee}, {00*11}, 7) -> _ {00*7 0b 30 00*2}
; run: @invert({0b 30}@8) -> {f4 cf}
; run: @move({ee ee ee ee ee ee ee ee 0b 30 ee}, {00*11}, 8) -> _ {00*8 0b 30 00*1}

define void @invert(ptr %p) {
  %v = load i16, ptr %p, align 1
  %r = xor i16 %v, -1
  store i16 %r, ptr %p, align 1
  ret void
}
define void @move(ptr %p, ptr %q, i64 %at) {
  %a = getelementptr i8, ptr %p, i64 %at
  %b = getelementptr i8, ptr %q, i64 %at
  %v = load i16, ptr %a, align 1
  store i16 %v, ptr %b, align 1
  ret void
}
