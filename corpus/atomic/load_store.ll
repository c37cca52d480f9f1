; Atomic loads and stores of every ordering and width, of floats and pointers.
; run: @load_unordered_i8(i8{-2}) == -2
; run: @load_monotonic_i8(i8{-2}) == -2
; run: @load_acquire_i8(i8{-2}) == -2
; run: @load_seq_cst_i8(i8{-2}) == -2
; run: @store_unordered_i8(i8{5, 5}, -2) -> i8{-2, 5}
; run: @store_monotonic_i8(i8{5, 5}, -2) -> i8{-2, 5}
; run: @store_release_i8(i8{5, 5}, -2) -> i8{-2, 5}
; run: @store_seq_cst_i8(i8{5, 5}, -2) -> i8{-2, 5}
; run: @load_unordered_i16(i16{-2}) == -2
; run: @load_monotonic_i16(i16{-2}) == -2
; run: @load_acquire_i16(i16{-2}) == -2
; run: @load_seq_cst_i16(i16{-2}) == -2
; run: @store_unordered_i16(i16{5, 5}, -2) -> i16{-2, 5}
; run: @store_monotonic_i16(i16{5, 5}, -2) -> i16{-2, 5}
; run: @store_release_i16(i16{5, 5}, -2) -> i16{-2, 5}
; run: @store_seq_cst_i16(i16{5, 5}, -2) -> i16{-2, 5}
; run: @load_unordered_i32(i32{-2}) == -2
; run: @load_monotonic_i32(i32{-2}) == -2
; run: @load_acquire_i32(i32{-2}) == -2
; run: @load_seq_cst_i32(i32{-2}) == -2
; run: @store_unordered_i32(i32{5, 5}, -2) -> i32{-2, 5}
; run: @store_monotonic_i32(i32{5, 5}, -2) -> i32{-2, 5}
; run: @store_release_i32(i32{5, 5}, -2) -> i32{-2, 5}
; run: @store_seq_cst_i32(i32{5, 5}, -2) -> i32{-2, 5}
; run: @load_unordered_i64(i64{-2}) == -2
; run: @load_monotonic_i64(i64{-2}) == -2
; run: @load_acquire_i64(i64{-2}) == -2
; run: @load_seq_cst_i64(i64{-2}) == -2
; run: @store_unordered_i64(i64{5, 5}, -2) -> i64{-2, 5}
; run: @store_monotonic_i64(i64{5, 5}, -2) -> i64{-2, 5}
; run: @store_release_i64(i64{5, 5}, -2) -> i64{-2, 5}
; run: @store_seq_cst_i64(i64{5, 5}, -2) -> i64{-2, 5}
; run: @load_float(float{1.5}) == 1.5
; run: @store_float(float{3.0}, 1.5) -> float{1.5}
; run: @load_double(double{-0.0}) == -0.0
; run: @store_double(double{3.0}, -0.0) -> double{-0.0}
; run: @load_ptr({10 00*7}) == 0x10

define i8 @load_unordered_i8(ptr %p) {
  %r = load atomic i8, ptr %p unordered, align 1
  ret i8 %r
}
define i8 @load_monotonic_i8(ptr %p) {
  %r = load atomic i8, ptr %p monotonic, align 1
  ret i8 %r
}
define i8 @load_acquire_i8(ptr %p) {
  %r = load atomic i8, ptr %p acquire, align 1
  ret i8 %r
}
define i8 @load_seq_cst_i8(ptr %p) {
  %r = load atomic i8, ptr %p seq_cst, align 1
  ret i8 %r
}
define void @store_unordered_i8(ptr %p, i8 %a) {
  store atomic i8 %a, ptr %p unordered, align 1
  ret void
}
define void @store_monotonic_i8(ptr %p, i8 %a) {
  store atomic i8 %a, ptr %p monotonic, align 1
  ret void
}
define void @store_release_i8(ptr %p, i8 %a) {
  store atomic i8 %a, ptr %p release, align 1
  ret void
}
define void @store_seq_cst_i8(ptr %p, i8 %a) {
  store atomic i8 %a, ptr %p seq_cst, align 1
  ret void
}
define i16 @load_unordered_i16(ptr %p) {
  %r = load atomic i16, ptr %p unordered, align 2
  ret i16 %r
}
define i16 @load_monotonic_i16(ptr %p) {
  %r = load atomic i16, ptr %p monotonic, align 2
  ret i16 %r
}
define i16 @load_acquire_i16(ptr %p) {
  %r = load atomic i16, ptr %p acquire, align 2
  ret i16 %r
}
define i16 @load_seq_cst_i16(ptr %p) {
  %r = load atomic i16, ptr %p seq_cst, align 2
  ret i16 %r
}
define void @store_unordered_i16(ptr %p, i16 %a) {
  store atomic i16 %a, ptr %p unordered, align 2
  ret void
}
define void @store_monotonic_i16(ptr %p, i16 %a) {
  store atomic i16 %a, ptr %p monotonic, align 2
  ret void
}
define void @store_release_i16(ptr %p, i16 %a) {
  store atomic i16 %a, ptr %p release, align 2
  ret void
}
define void @store_seq_cst_i16(ptr %p, i16 %a) {
  store atomic i16 %a, ptr %p seq_cst, align 2
  ret void
}
define i32 @load_unordered_i32(ptr %p) {
  %r = load atomic i32, ptr %p unordered, align 4
  ret i32 %r
}
define i32 @load_monotonic_i32(ptr %p) {
  %r = load atomic i32, ptr %p monotonic, align 4
  ret i32 %r
}
define i32 @load_acquire_i32(ptr %p) {
  %r = load atomic i32, ptr %p acquire, align 4
  ret i32 %r
}
define i32 @load_seq_cst_i32(ptr %p) {
  %r = load atomic i32, ptr %p seq_cst, align 4
  ret i32 %r
}
define void @store_unordered_i32(ptr %p, i32 %a) {
  store atomic i32 %a, ptr %p unordered, align 4
  ret void
}
define void @store_monotonic_i32(ptr %p, i32 %a) {
  store atomic i32 %a, ptr %p monotonic, align 4
  ret void
}
define void @store_release_i32(ptr %p, i32 %a) {
  store atomic i32 %a, ptr %p release, align 4
  ret void
}
define void @store_seq_cst_i32(ptr %p, i32 %a) {
  store atomic i32 %a, ptr %p seq_cst, align 4
  ret void
}
define i64 @load_unordered_i64(ptr %p) {
  %r = load atomic i64, ptr %p unordered, align 8
  ret i64 %r
}
define i64 @load_monotonic_i64(ptr %p) {
  %r = load atomic i64, ptr %p monotonic, align 8
  ret i64 %r
}
define i64 @load_acquire_i64(ptr %p) {
  %r = load atomic i64, ptr %p acquire, align 8
  ret i64 %r
}
define i64 @load_seq_cst_i64(ptr %p) {
  %r = load atomic i64, ptr %p seq_cst, align 8
  ret i64 %r
}
define void @store_unordered_i64(ptr %p, i64 %a) {
  store atomic i64 %a, ptr %p unordered, align 8
  ret void
}
define void @store_monotonic_i64(ptr %p, i64 %a) {
  store atomic i64 %a, ptr %p monotonic, align 8
  ret void
}
define void @store_release_i64(ptr %p, i64 %a) {
  store atomic i64 %a, ptr %p release, align 8
  ret void
}
define void @store_seq_cst_i64(ptr %p, i64 %a) {
  store atomic i64 %a, ptr %p seq_cst, align 8
  ret void
}
define float @load_float(ptr %p) {
  %r = load atomic float, ptr %p acquire, align 4
  ret float %r
}
define void @store_float(ptr %p, float %a) {
  store atomic float %a, ptr %p release, align 4
  ret void
}
define double @load_double(ptr %p) {
  %r = load atomic double, ptr %p acquire, align 8
  ret double %r
}
define void @store_double(ptr %p, double %a) {
  store atomic double %a, ptr %p release, align 8
  ret void
}
define ptr @load_ptr(ptr %p) {
  %r = load atomic ptr, ptr %p seq_cst, align 8
  ret ptr %r
}
