; Elements whose bytes are all the same.
; run: @set1({11*48}, 7, 0) -> {11*48}
; run: @set1({11*48}, -1, 1) -> {ff*1 11*47}
; run: @set1({11*48}, -128, 3) -> {80*3 11*45}
; run: @set2({11*48}, 7, 0) -> {11*48}
; run: @set2({11*48}, -1, 2) -> {ff*2 11*46}
; run: @set2({11*48}, -128, 6) -> {80*6 11*42}
; run: @set4({11*48}, 7, 0) -> {11*48}
; run: @set4({11*48}, -1, 4) -> {ff*4 11*44}
; run: @set4({11*48}, -128, 12) -> {80*12 11*36}
; run: @set8({11*48}, 7, 0) -> {11*48}
; run: @set8({11*48}, -1, 8) -> {ff*8 11*40}
; run: @set8({11*48}, -128, 24) -> {80*24 11*24}
; run: @set16({11*48}, 7, 0) -> {11*48}
; run: @set16({11*48}, -1, 16) -> {ff*16 11*32}
; run: @set16({11*48}, -128, 48) -> {80*48 11*0}
; needs: cx16
; oracle: LLVM calls routines that nobody has

declare void @llvm.memset.element.unordered.atomic.p0.i64(ptr, i8, i64, i32 immarg)
define void @set1(ptr %p, i8 %v, i64 %n) {
  call void @llvm.memset.element.unordered.atomic.p0.i64(ptr align 1 %p, i8 %v, i64 %n, i32 1)
  ret void
}
define void @set2(ptr %p, i8 %v, i64 %n) {
  call void @llvm.memset.element.unordered.atomic.p0.i64(ptr align 2 %p, i8 %v, i64 %n, i32 2)
  ret void
}
define void @set4(ptr %p, i8 %v, i64 %n) {
  call void @llvm.memset.element.unordered.atomic.p0.i64(ptr align 4 %p, i8 %v, i64 %n, i32 4)
  ret void
}
define void @set8(ptr %p, i8 %v, i64 %n) {
  call void @llvm.memset.element.unordered.atomic.p0.i64(ptr align 8 %p, i8 %v, i64 %n, i32 8)
  ret void
}
define void @set16(ptr %p, i8 %v, i64 %n) {
  call void @llvm.memset.element.unordered.atomic.p0.i64(ptr align 16 %p, i8 %v, i64 %n, i32 16)
  ret void
}
