; llvm.memcpy: constant and variable lengths, zero, volatile, inline.
; run: @var({01 02 03 04}, {00*4}, 3) -> _ {01 02 03 00}
; run: @var({01 02 03 04}, {00*4}, 0) -> _ {00*4}
; run: @var({01 02 03 04}@1, {00*4}@3, 4) -> _ {01 02 03 04}
; run: @c1({01 02}, {00*2}) -> _ {01 00}
; run: @c3({01 02 03 04}, {00*4}) -> _ {01 02 03 00}
; run: @c7({01 02 03 04 05 06 07 08}@1, {00*8}) -> _ {01 02 03 04 05 06 07 00}
; run: @c16({01*16 02}, {00*17}) -> _ {01*16 00}
; run: @c31({01*31 02}, {00*32}) -> _ {01*31 00}
; run: @c64({01*64 02}, {00*65}) -> _ {01*64 00}
; run: @c300({01*300 02}, {00*301}) -> _ {01*300 00}
; run: @inline({01 02 03 04 05 06}, {00*6}) -> _ {01 02 03 04 05 00}
; run: @volatile({01 02 03 04}, {00*4}) -> _ {01 02 03 04}
; run: @i32_length({01 02 03 04}, {00*4}, 2) -> _ {01 02 00 00}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)
declare void @llvm.memcpy.inline.p0.p0.i64(ptr, ptr, i64, i1)
define void @var(ptr %p, ptr %q, i64 %n) {
  call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 %n, i1 false)
  ret void
}
define void @c1(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 1, i1 false)
  ret void
}
define void @c3(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 3, i1 false)
  ret void
}
define void @c7(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 7, i1 false)
  ret void
}
define void @c16(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %q, ptr align 16 %p, i64 16, i1 false)
  ret void
}
define void @c31(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 31, i1 false)
  ret void
}
define void @c64(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 64, i1 false)
  ret void
}
define void @c300(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 300, i1 false)
  ret void
}
define void @inline(ptr %p, ptr %q) {
  call void @llvm.memcpy.inline.p0.p0.i64(ptr %q, ptr %p, i64 5, i1 false)
  ret void
}
define void @volatile(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 4, i1 true)
  ret void
}
define void @i32_length(ptr %p, ptr %q, i32 %n) {
  call void @llvm.memcpy.p0.p0.i32(ptr %q, ptr %p, i32 %n, i1 false)
  ret void
}
