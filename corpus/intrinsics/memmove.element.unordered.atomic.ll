; Elements that overlap are read before they are overwritten, in both directions.
; run: @move1({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 0, 1, 2) -> {20 3d 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move1({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 1, 0, 2) -> {03 03 20 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move1({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 0, 0, 3) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move1({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 2, 0, 1) -> {03 20 03 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move1({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 1, 0, 0) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move2({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 0, 2, 4) -> {3d 5a 77 94 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move2({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 2, 0, 4) -> {03 20 03 20 3d 5a b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move2({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 0, 0, 6) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move2({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 4, 0, 2) -> {03 20 3d 5a 03 20 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move2({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 2, 0, 0) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move4({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 0, 4, 8) -> {77 94 b1 ce eb 08 25 42 eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move4({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 4, 0, 8) -> {03 20 3d 5a 03 20 3d 5a 77 94 b1 ce 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move4({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 0, 0, 12) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move4({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 8, 0, 4) -> {03 20 3d 5a 77 94 b1 ce 03 20 3d 5a 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move4({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 4, 0, 0) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move8({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 0, 8, 16) -> {eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move8({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 8, 0, 16) -> {03 20 3d 5a 77 94 b1 ce 03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move8({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 0, 0, 24) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move8({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 16, 0, 8) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 03 20 3d 5a 77 94 b1 ce bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move8({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 8, 0, 0) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move16({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 0, 16, 32) -> {d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move16({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 16, 0, 32) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move16({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 0, 0, 48) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move16({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 32, 0, 16) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; run: @move16({03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}, 16, 0, 0) -> {03 20 3d 5a 77 94 b1 ce eb 08 25 42 5f 7c 99 b6 d3 f0 0d 2a 47 64 81 9e bb d8 f5 12 2f 4c 69 86 a3 c0 dd fa 17 34 51 6e 8b a8 c5 e2 ff 1c 39 56 73 90 ad ca e7 04 21 3e 5b 78 95 b2 cf ec 09 26}
; needs: cx16
; oracle: LLVM calls routines that nobody has

declare void @llvm.memmove.element.unordered.atomic.p0.p0.i64(ptr, ptr, i64, i32 immarg)
define void @move1(ptr %p, i64 %to, i64 %from, i64 %n) {
  %d = getelementptr i8, ptr %p, i64 %to
  %s = getelementptr i8, ptr %p, i64 %from
  call void @llvm.memmove.element.unordered.atomic.p0.p0.i64(ptr align 1 %d, ptr align 1 %s, i64 %n, i32 1)
  ret void
}
define void @move2(ptr %p, i64 %to, i64 %from, i64 %n) {
  %d = getelementptr i8, ptr %p, i64 %to
  %s = getelementptr i8, ptr %p, i64 %from
  call void @llvm.memmove.element.unordered.atomic.p0.p0.i64(ptr align 2 %d, ptr align 2 %s, i64 %n, i32 2)
  ret void
}
define void @move4(ptr %p, i64 %to, i64 %from, i64 %n) {
  %d = getelementptr i8, ptr %p, i64 %to
  %s = getelementptr i8, ptr %p, i64 %from
  call void @llvm.memmove.element.unordered.atomic.p0.p0.i64(ptr align 4 %d, ptr align 4 %s, i64 %n, i32 4)
  ret void
}
define void @move8(ptr %p, i64 %to, i64 %from, i64 %n) {
  %d = getelementptr i8, ptr %p, i64 %to
  %s = getelementptr i8, ptr %p, i64 %from
  call void @llvm.memmove.element.unordered.atomic.p0.p0.i64(ptr align 8 %d, ptr align 8 %s, i64 %n, i32 8)
  ret void
}
define void @move16(ptr %p, i64 %to, i64 %from, i64 %n) {
  %d = getelementptr i8, ptr %p, i64 %to
  %s = getelementptr i8, ptr %p, i64 %from
  call void @llvm.memmove.element.unordered.atomic.p0.p0.i64(ptr align 16 %d, ptr align 16 %s, i64 %n, i32 16)
  ret void
}
