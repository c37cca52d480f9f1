; llvm.memmove of 64 bytes over itself, forwards and back; memcpy and memset beside others.
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38}, 0, 0) -> {05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38}, 0, 1) -> {22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 68 85 a2 bf dc f9 1b 38}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38}, 1, 0) -> {05 05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 85 a2 bf dc f9 1b 38}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38}, 3, 0) -> {05 22 3f 05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b bf dc f9 1b 38}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38}, 0, 5) -> {96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc 68 85 a2 bf dc f9 1b 38}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38}, 8, 0) -> {05 22 3f 5c 79 96 b3 d0 05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38}, 0, 8) -> {ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38 68 85 a2 bf dc f9 1b 38}
; run: @set({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38}, 4, 0xa7) -> {05 22 3f 5c a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 dc f9 1b 38}
; run: @copy({00*72}, {05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 68 85 a2 bf dc f9 1b 38}, 2) -> {00 00 05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 e4 06 23 40 5d 7a 97 b4 d1 ee 10 2d 4a 67 84 a1 be db f8 1a 37 54 71 8e ab c8 e5 07 24 41 5e 7b 98 b5 d2 ef 11 2e 4b 00 00 00 00 00 00}

define void @move(ptr %p, i64 %to, i64 %from) {
  %a = getelementptr i8, ptr %p, i64 %to
  %b = getelementptr i8, ptr %p, i64 %from
  call void @llvm.memmove.p0.p0.i64(ptr %a, ptr %b, i64 64, i1 false)
  ret void
}
define void @set(ptr %p, i64 %to, i8 %v) {
  %a = getelementptr i8, ptr %p, i64 %to
  call void @llvm.memset.p0.i64(ptr %a, i8 %v, i64 64, i1 false)
  ret void
}
define void @copy(ptr %p, ptr %q, i64 %to) {
  %a = getelementptr i8, ptr %p, i64 %to
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %q, i64 64, i1 false)
  ret void
}
