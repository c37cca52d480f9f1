; i80 at every distance from an aligned address, by itself and between others.
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d}@0) -> {f4 cf aa 85 60 3b 16 ec c7 a2}
; run: @move({0b 30 55 7a 9f c4 e9 13 38 5d ee}, {00*19}, 0) -> _ {00*0 0b 30 55 7a 9f c4 e9 13 38 5d 00*9}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d}@1) -> {f4 cf aa 85 60 3b 16 ec c7 a2}
; run: @move({ee 0b 30 55 7a 9f c4 e9 13 38 5d ee}, {00*19}, 1) -> _ {00*1 0b 30 55 7a 9f c4 e9 13 38 5d 00*8}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d}@2) -> {f4 cf aa 85 60 3b 16 ec c7 a2}
; run: @move({ee ee 0b 30 55 7a 9f c4 e9 13 38 5d ee}, {00*19}, 2) -> _ {00*2 0b 30 55 7a 9f c4 e9 13 38 5d 00*7}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d}@3) -> {f4 cf aa 85 60 3b 16 ec c7 a2}
; run: @move({ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d ee}, {00*19}, 3) -> _ {00*3 0b 30 55 7a 9f c4 e9 13 38 5d 00*6}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d}@4) -> {f4 cf aa 85 60 3b 16 ec c7 a2}
; run: @move({ee ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d ee}, {00*19}, 4) -> _ {00*4 0b 30 55 7a 9f c4 e9 13 38 5d 00*5}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d}@5) -> {f4 cf aa 85 60 3b 16 ec c7 a2}
; run: @move({ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d ee}, {00*19}, 5) -> _ {00*5 0b 30 55 7a 9f c4 e9 13 38 5d 00*4}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d}@6) -> {f4 cf aa 85 60 3b 16 ec c7 a2}
; run: @move({ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d ee}, {00*19}, 6) -> _ {00*6 0b 30 55 7a 9f c4 e9 13 38 5d 00*3}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d}@7) -> {f4 cf aa 85 60 3b 16 ec c7 a2}
; run: @move({ee ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d ee}, {00*19}, 7) -> _ {00*7 0b 30 55 7a 9f c4 e9 13 38 5d 00*2}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d}@8) -> {f4 cf aa 85 60 3b 16 ec c7 a2}
; run: @move({ee ee ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d ee}, {00*19}, 8) -> _ {00*8 0b 30 55 7a 9f c4 e9 13 38 5d 00*1}

define void @invert(ptr %p) {
  %v = load i80, ptr %p, align 1
  %r = xor i80 %v, -1
  store i80 %r, ptr %p, align 1
  ret void
}
define void @move(ptr %p, ptr %q, i64 %at) {
  %a = getelementptr i8, ptr %p, i64 %at
  %b = getelementptr i8, ptr %q, i64 %at
  %v = load i80, ptr %a, align 1
  store i80 %v, ptr %b, align 1
  ret void
}
