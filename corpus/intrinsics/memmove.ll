; llvm.memmove: overlapping both ways, by constant and variable lengths.
; run: @up({01 02 03 04 05 06 07 08}, 5) -> {01 02 01 02 03 04 05 08}
; run: @down({01 02 03 04 05 06 07 08}, 5) -> {03 04 05 06 07 06 07 08}
; run: @up({01 02 03 04 05 06 07 08}, 0) -> {01 02 03 04 05 06 07 08}
; run: @up6({01 02 03 04 05 06 07 08}) -> {01 02 01 02 03 04 05 06}
; run: @down6({01 02 03 04 05 06 07 08}) -> {03 04 05 06 07 08 07 08}
; run: @up40({01*20 02*20 03*20}) -> {01*22 02*20 03*18}
; run: @same({01 02 03 04}) -> {01 02 03 04}

declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
define void @up(ptr %p, i64 %n) {
  %q = getelementptr i8, ptr %p, i64 2
  call void @llvm.memmove.p0.p0.i64(ptr %q, ptr %p, i64 %n, i1 false)
  ret void
}
define void @down(ptr %p, i64 %n) {
  %q = getelementptr i8, ptr %p, i64 2
  call void @llvm.memmove.p0.p0.i64(ptr %p, ptr %q, i64 %n, i1 false)
  ret void
}
define void @up6(ptr %p) {
  %q = getelementptr i8, ptr %p, i64 2
  call void @llvm.memmove.p0.p0.i64(ptr %q, ptr %p, i64 6, i1 false)
  ret void
}
define void @down6(ptr %p) {
  %q = getelementptr i8, ptr %p, i64 2
  call void @llvm.memmove.p0.p0.i64(ptr %p, ptr %q, i64 6, i1 false)
  ret void
}
define void @up40(ptr %p) {
  %q = getelementptr i8, ptr %p, i64 2
  call void @llvm.memmove.p0.p0.i64(ptr %q, ptr %p, i64 40, i1 false)
  ret void
}
define void @same(ptr %p) {
  call void @llvm.memmove.p0.p0.i64(ptr %p, ptr %p, i64 4, i1 false)
  ret void
}
