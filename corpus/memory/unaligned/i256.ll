; i256 at every distance from an aligned address, by itself and between others.
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a}@0) -> {f4 cf aa 85 60 3b 16 ec c7 a2 7d 58 33 0e e4 bf 9a 75 50 2b 06 dc b7 92 6d 48 23 f9 d4 af 8a 65}
; run: @move({0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a ee}, {00*41}, 0) -> _ {00*0 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a 00*9}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a}@1) -> {f4 cf aa 85 60 3b 16 ec c7 a2 7d 58 33 0e e4 bf 9a 75 50 2b 06 dc b7 92 6d 48 23 f9 d4 af 8a 65}
; run: @move({ee 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a ee}, {00*41}, 1) -> _ {00*1 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a 00*8}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a}@2) -> {f4 cf aa 85 60 3b 16 ec c7 a2 7d 58 33 0e e4 bf 9a 75 50 2b 06 dc b7 92 6d 48 23 f9 d4 af 8a 65}
; run: @move({ee ee 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a ee}, {00*41}, 2) -> _ {00*2 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a 00*7}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a}@3) -> {f4 cf aa 85 60 3b 16 ec c7 a2 7d 58 33 0e e4 bf 9a 75 50 2b 06 dc b7 92 6d 48 23 f9 d4 af 8a 65}
; run: @move({ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a ee}, {00*41}, 3) -> _ {00*3 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a 00*6}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a}@4) -> {f4 cf aa 85 60 3b 16 ec c7 a2 7d 58 33 0e e4 bf 9a 75 50 2b 06 dc b7 92 6d 48 23 f9 d4 af 8a 65}
; run: @move({ee ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a ee}, {00*41}, 4) -> _ {00*4 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a 00*5}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a}@5) -> {f4 cf aa 85 60 3b 16 ec c7 a2 7d 58 33 0e e4 bf 9a 75 50 2b 06 dc b7 92 6d 48 23 f9 d4 af 8a 65}
; run: @move({ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a ee}, {00*41}, 5) -> _ {00*5 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a 00*4}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a}@6) -> {f4 cf aa 85 60 3b 16 ec c7 a2 7d 58 33 0e e4 bf 9a 75 50 2b 06 dc b7 92 6d 48 23 f9 d4 af 8a 65}
; run: @move({ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a ee}, {00*41}, 6) -> _ {00*6 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a 00*3}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a}@7) -> {f4 cf aa 85 60 3b 16 ec c7 a2 7d 58 33 0e e4 bf 9a 75 50 2b 06 dc b7 92 6d 48 23 f9 d4 af 8a 65}
; run: @move({ee ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a ee}, {00*41}, 7) -> _ {00*7 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a 00*2}
; run: @invert({0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a}@8) -> {f4 cf aa 85 60 3b 16 ec c7 a2 7d 58 33 0e e4 bf 9a 75 50 2b 06 dc b7 92 6d 48 23 f9 d4 af 8a 65}
; run: @move({ee ee ee ee ee ee ee ee 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a ee}, {00*41}, 8) -> _ {00*8 0b 30 55 7a 9f c4 e9 13 38 5d 82 a7 cc f1 1b 40 65 8a af d4 f9 23 48 6d 92 b7 dc 06 2b 50 75 9a 00*1}

define void @invert(ptr %p) {
  %v = load i256, ptr %p, align 1
  %r = xor i256 %v, -1
  store i256 %r, ptr %p, align 1
  ret void
}
define void @move(ptr %p, ptr %q, i64 %at) {
  %a = getelementptr i8, ptr %p, i64 %at
  %b = getelementptr i8, ptr %q, i64 %at
  %v = load i256, ptr %a, align 1
  store i256 %v, ptr %b, align 1
  ret void
}
