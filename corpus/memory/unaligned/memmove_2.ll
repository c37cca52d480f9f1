; llvm.memmove of 2 bytes over itself, forwards and back; memcpy and memset beside others.
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f}, 0, 0) -> {05 22 3f 5c 79 96 b3 d0 ed 0f}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f}, 0, 1) -> {22 3f 3f 5c 79 96 b3 d0 ed 0f}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f}, 1, 0) -> {05 05 22 5c 79 96 b3 d0 ed 0f}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f}, 3, 0) -> {05 22 3f 05 22 96 b3 d0 ed 0f}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f}, 0, 5) -> {96 b3 3f 5c 79 96 b3 d0 ed 0f}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f}, 8, 0) -> {05 22 3f 5c 79 96 b3 d0 05 22}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed 0f}, 0, 8) -> {ed 0f 3f 5c 79 96 b3 d0 ed 0f}
; run: @set({05 22 3f 5c 79 96 b3 d0 ed 0f}, 4, 0xa7) -> {05 22 3f 5c a7 a7 b3 d0 ed 0f}
; run: @copy({00*10}, {05 22 3f 5c 79 96 b3 d0 ed 0f}, 2) -> {00 00 05 22 00 00 00 00 00 00}

define void @move(ptr %p, i64 %to, i64 %from) {
  %a = getelementptr i8, ptr %p, i64 %to
  %b = getelementptr i8, ptr %p, i64 %from
  call void @llvm.memmove.p0.p0.i64(ptr %a, ptr %b, i64 2, i1 false)
  ret void
}
define void @set(ptr %p, i64 %to, i8 %v) {
  %a = getelementptr i8, ptr %p, i64 %to
  call void @llvm.memset.p0.i64(ptr %a, i8 %v, i64 2, i1 false)
  ret void
}
define void @copy(ptr %p, ptr %q, i64 %to) {
  %a = getelementptr i8, ptr %p, i64 %to
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %q, i64 2, i1 false)
  ret void
}
