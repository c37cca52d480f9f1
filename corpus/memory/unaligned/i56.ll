; i56 at every distance from an aligned address, by itself and between others.
; run: @invert({0b 30 55 7a 9f c4 e9}@0) -> {f4 cf aa 85 60 3b 16}
; run: @move({0b 30 55 7a 9f c4 e9 ee}, {00*16}, 0) -> _ {00*0 0b 30 55 7a 9f c4 e9 00*9}
; run: @invert({0b 30 55 7a 9f c4 e9}@1) -> {f4 cf aa 85 60 3b 16}
; run: @move({ee 0b 30 55 7a 9f c4 e9 ee}, {00*16}, 1) -> _ {00*1 0b 30 55 7a 9f c4 e9 00*8}
; run: @invert({0b 30 55 7a 9f c4 e9}@2) -> {f4 cf aa 85 60 3b 16}
; run: @move({ee ee 0b 30 55 7a 9f c4 e9 ee}, {00*16}, 2) -> _ {00*2 0b 30 55 7a 9f c4 e9 00*7}
; run: @invert({0b 30 55 7a 9f c4 e9}@3) -> {f4 cf aa 85 60 3b 16}
; run: @move({ee ee ee 0b 30 55 7a 9f c4 e9 ee}, {00*16}, 3) -> _ {00*3 0b 30 55 7a 9f c4 e9 00*6}
; run: @invert({0b 30 55 7a 9f c4 e9}@4) -> {f4 cf aa 85 60 3b 16}
; run: @move({ee ee ee ee 0b 30 55 7a 9f c4 e9 ee}, {00*16}, 4) -> _ {00*4 0b 30 55 7a 9f c4 e9 00*5}
; run: @invert({0b 30 55 7a 9f c4 e9}@5) -> {f4 cf aa 85 60 3b 16}
; run: @move({ee ee ee ee ee 0b 30 55 7a 9f c4 e9 ee}, {00*16}, 5) -> _ {00*5 0b 30 55 7a 9f c4 e9 00*4}
; run: @invert({0b 30 55 7a 9f c4 e9}@6) -> {f4 cf aa 85 60 3b 16}
; run: @move({ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 ee}, {00*16}, 6) -> _ {00*6 0b 30 55 7a 9f c4 e9 00*3}
; run: @invert({0b 30 55 7a 9f c4 e9}@7) -> {f4 cf aa 85 60 3b 16}
; run: @move({ee ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 ee}, {00*16}, 7) -> _ {00*7 0b 30 55 7a 9f c4 e9 00*2}
; run: @invert({0b 30 55 7a 9f c4 e9}@8) -> {f4 cf aa 85 60 3b 16}
; run: @move({ee ee ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 ee}, {00*16}, 8) -> _ {00*8 0b 30 55 7a 9f c4 e9 00*1}

define void @invert(ptr %p) {
  %v = load i56, ptr %p, align 1
  %r = xor i56 %v, -1
  store i56 %r, ptr %p, align 1
  ret void
}
define void @move(ptr %p, ptr %q, i64 %at) {
  %a = getelementptr i8, ptr %p, i64 %at
  %b = getelementptr i8, ptr %q, i64 %at
  %v = load i56, ptr %a, align 1
  store i56 %v, ptr %b, align 1
  ret void
}
