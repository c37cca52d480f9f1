; A value, so many times, at its distance in an array.
; run: @words({00*16}, 0x1234, 3) -> {34 12 34 12 34 12 00*10}
; run: @words({00*16}, 0x1234, 0) -> {00*16}
; run: @odd({ff*16}, 0x1abcdef, 2) -> {ef cd ab 01 ef cd ab 01 ff*8}
; run: @wide({00*40}, 0x0102030405060708090a0b0c0d0e0f10, 2) -> {10 0f 0e 0d 0c 0b 0a 09 08 07 06 05 04 03 02 01 10 0f 0e 0d 0c 0b 0a 09 08 07 06 05 04 03 02 01 00*8}
; run: @floats({00*16}, 1.5, 3) -> float{1.5, 1.5, 1.5, 0.0}
; run: @pointers({00*24}, 0x1122334455667788, 2) -> {88 77 66 55 44 33 22 11 88 77 66 55 44 33 22 11 00*8}
; run: @volatile({00*8}, 7, 5) -> {07*5 00*3}
; run: @unaligned({00*16}@1, 0x12345678, 3) -> {78 56 34 12 78 56 34 12 78 56 34 12 00*4}
; run: @vectors({00*40}, <1, -2>, 2) -> i32{1, -2, 1, -2, 0, 0, 0, 0, 0, 0}
; oracle: the name is of LLVM 20

declare void @llvm.experimental.memset.pattern.p0.i16.i64(ptr, i16, i64, i1 immarg)
declare void @llvm.experimental.memset.pattern.p0.i25.i32(ptr, i25, i32, i1 immarg)
declare void @llvm.experimental.memset.pattern.p0.i128.i64(ptr, i128, i64, i1 immarg)
declare void @llvm.experimental.memset.pattern.p0.f32.i64(ptr, float, i64, i1 immarg)
declare void @llvm.experimental.memset.pattern.p0.p0.i64(ptr, ptr, i64, i1 immarg)
declare void @llvm.experimental.memset.pattern.p0.i8.i16(ptr, i8, i16, i1 immarg)
declare void @llvm.experimental.memset.pattern.p0.i32.i64(ptr, i32, i64, i1 immarg)
declare void @llvm.experimental.memset.pattern.p0.v2i32.i64(ptr, <2 x i32>, i64, i1 immarg)
define void @words(ptr %p, i16 %v, i64 %n) {
  call void @llvm.experimental.memset.pattern.p0.i16.i64(ptr %p, i16 %v, i64 %n, i1 false)
  ret void
}
define void @odd(ptr %p, i25 %v, i32 %n) {
  call void @llvm.experimental.memset.pattern.p0.i25.i32(ptr %p, i25 %v, i32 %n, i1 false)
  ret void
}
define void @wide(ptr %p, i128 %v, i64 %n) {
  call void @llvm.experimental.memset.pattern.p0.i128.i64(ptr %p, i128 %v, i64 %n, i1 false)
  ret void
}
define void @floats(ptr %p, float %v, i64 %n) {
  call void @llvm.experimental.memset.pattern.p0.f32.i64(ptr %p, float %v, i64 %n, i1 false)
  ret void
}
define void @pointers(ptr %p, ptr %v, i64 %n) {
  call void @llvm.experimental.memset.pattern.p0.p0.i64(ptr %p, ptr %v, i64 %n, i1 false)
  ret void
}
define void @volatile(ptr %p, i8 %v, i16 %n) {
  call void @llvm.experimental.memset.pattern.p0.i8.i16(ptr %p, i8 %v, i16 %n, i1 true)
  ret void
}
define void @unaligned(ptr %p, i32 %v, i64 %n) {
  call void @llvm.experimental.memset.pattern.p0.i32.i64(ptr align 1 %p, i32 %v, i64 %n, i1 false)
  ret void
}
define void @vectors(ptr %p, <2 x i32> %v, i64 %n) {
  call void @llvm.experimental.memset.pattern.p0.v2i32.i64(ptr %p, <2 x i32> %v, i64 %n, i1 false)
  ret void
}
