; llvm.memmove of 1 bytes over itself, forwards and back; memcpy and memset beside others.
; run: @move({05 22 3f 5c 79 96 b3 d0 ed}, 0, 0) -> {05 22 3f 5c 79 96 b3 d0 ed}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed}, 0, 1) -> {22 22 3f 5c 79 96 b3 d0 ed}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed}, 1, 0) -> {05 05 3f 5c 79 96 b3 d0 ed}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed}, 3, 0) -> {05 22 3f 05 79 96 b3 d0 ed}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed}, 0, 5) -> {96 22 3f 5c 79 96 b3 d0 ed}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed}, 8, 0) -> {05 22 3f 5c 79 96 b3 d0 05}
; run: @move({05 22 3f 5c 79 96 b3 d0 ed}, 0, 8) -> {ed 22 3f 5c 79 96 b3 d0 ed}
; run: @set({05 22 3f 5c 79 96 b3 d0 ed}, 4, 0xa7) -> {05 22 3f 5c a7 96 b3 d0 ed}
; run: @copy({00*9}, {05 22 3f 5c 79 96 b3 d0 ed}, 2) -> {00 00 05 00 00 00 00 00 00}

define void @move(ptr %p, i64 %to, i64 %from) {
  %a = getelementptr i8, ptr %p, i64 %to
  %b = getelementptr i8, ptr %p, i64 %from
  call void @llvm.memmove.p0.p0.i64(ptr %a, ptr %b, i64 1, i1 false)
  ret void
}
define void @set(ptr %p, i64 %to, i8 %v) {
  %a = getelementptr i8, ptr %p, i64 %to
  call void @llvm.memset.p0.i64(ptr %a, i8 %v, i64 1, i1 false)
  ret void
}
define void @copy(ptr %p, ptr %q, i64 %to) {
  %a = getelementptr i8, ptr %p, i64 %to
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %q, i64 1, i1 false)
  ret void
}
