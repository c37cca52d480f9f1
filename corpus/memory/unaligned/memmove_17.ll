; llvm.memmove of 17 bytes over itself, forwards and back; memcpy and memset beside others.
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7}, 0, 0) -> {05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7}, 0, 1) -> {22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 f7 19 36 53 70 8d aa c7}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7}, 1, 0) -> {05 05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da 19 36 53 70 8d aa c7}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7}, 3, 0) -> {05 22 3f 05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da 53 70 8d aa c7}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7}, 0, 5) -> {96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 f7 19 36 53 70 8d aa c7}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7}, 8, 0) -> {05 22 3f 5c 79 96 b3 d0 05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7}, 0, 8) -> {ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7 f7 19 36 53 70 8d aa c7}
; run: @set({05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7}, 4, 0xa7) -> {05 22 3f 5c a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 a7 70 8d aa c7}
; run: @copy({00*25}, {05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da f7 19 36 53 70 8d aa c7}, 2) -> {00 00 05 22 3f 5c 79 96 b3 d0 ed 0f 2c 49 66 83 a0 bd da 00 00 00 00 00 00}

define void @move(ptr %p, i64 %to, i64 %from) {
  %a = getelementptr i8, ptr %p, i64 %to
  %b = getelementptr i8, ptr %p, i64 %from
  call void @llvm.memmove.p0.p0.i64(ptr %a, ptr %b, i64 17, i1 false)
  ret void
}
define void @set(ptr %p, i64 %to, i8 %v) {
  %a = getelementptr i8, ptr %p, i64 %to
  call void @llvm.memset.p0.i64(ptr %a, i8 %v, i64 17, i1 false)
  ret void
}
define void @copy(ptr %p, ptr %q, i64 %to) {
  %a = getelementptr i8, ptr %p, i64 %to
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %q, i64 17, i1 false)
  ret void
}
