; i64 at every distance from an aligned address, by itself and between others.
; run: @invert({0b 30 55 7a 9f c4 e9 13}@0) -> {f4 cf aa 85 60 3b 16 ec}
; run: @move({0b 30 55 7a 9f c4 e9 13 ee}, {00*17}, 0) -> _ {00*0 0b 30 55 7a 9f c4 e9 13 00*9}
; run: @invert({0b 30 55 7a 9f c4 e9 13}@1) -> {f4 cf aa 85 60 3b 16 ec}
; run: @move({ee 0b 30 55 7a 9f c4 e9 13 ee}, {00*17}, 1) -> _ {00*1 0b 30 55 7a 9f c4 e9 13 00*8}
; run: @invert({0b 30 55 7a 9f c4 e9 13}@2) -> {f4 cf aa 85 60 3b 16 ec}
; run: @move({ee ee 0b 30 55 7a 9f c4 e9 13 ee}, {00*17}, 2) -> _ {00*2 0b 30 55 7a 9f c4 e9 13 00*7}
; run: @invert({0b 30 55 7a 9f c4 e9 13}@3) -> {f4 cf aa 85 60 3b 16 ec}
; run: @move({ee ee ee 0b 30 55 7a 9f c4 e9 13 ee}, {00*17}, 3) -> _ {00*3 0b 30 55 7a 9f c4 e9 13 00*6}
; run: @invert({0b 30 55 7a 9f c4 e9 13}@4) -> {f4 cf aa 85 60 3b 16 ec}
; run: @move({ee ee ee ee 0b 30 55 7a 9f c4 e9 13 ee}, {00*17}, 4) -> _ {00*4 0b 30 55 7a 9f c4 e9 13 00*5}
; run: @invert({0b 30 55 7a 9f c4 e9 13}@5) -> {f4 cf aa 85 60 3b 16 ec}
; run: @move({ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 ee}, {00*17}, 5) -> _ {00*5 0b 30 55 7a 9f c4 e9 13 00*4}
; run: @invert({0b 30 55 7a 9f c4 e9 13}@6) -> {f4 cf aa 85 60 3b 16 ec}
; run: @move({ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 ee}, {00*17}, 6) -> _ {00*6 0b 30 55 7a 9f c4 e9 13 00*3}
; run: @invert({0b 30 55 7a 9f c4 e9 13}@7) -> {f4 cf aa 85 60 3b 16 ec}
; run: @move({ee ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 ee}, {00*17}, 7) -> _ {00*7 0b 30 55 7a 9f c4 e9 13 00*2}
; run: @invert({0b 30 55 7a 9f c4 e9 13}@8) -> {f4 cf aa 85 60 3b 16 ec}
; run: @move({ee ee ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 ee}, {00*17}, 8) -> _ {00*8 0b 30 55 7a 9f c4 e9 13 00*1}

define void @invert(ptr %p) {
  %v = load i64, ptr %p, align 1
  %r = xor i64 %v, -1
  store i64 %r, ptr %p, align 1
  ret void
}
define void @move(ptr %p, ptr %q, i64 %at) {
  %a = getelementptr i8, ptr %p, i64 %at
  %b = getelementptr i8, ptr %q, i64 %at
  %v = load i64, ptr %a, align 1
  store i64 %v, ptr %b, align 1
  ret void
}
