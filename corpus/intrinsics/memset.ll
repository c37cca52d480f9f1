; llvm.memset: constant and variable lengths and bytes, zero, volatile, inline.
; run: @var({01*8}, 255, 5) -> {ff*5 01*3}
; run: @var({01*8}, 0, 0) -> {01*8}
; run: @var({01*8}@3, 18, 8) -> {12*8}
; run: @zero7({01*8}) -> {00*7 01}
; run: @byte33({01*34}, 7) -> {07*33 01}
; run: @zero300({01*301}) -> {00*300 01}
; run: @inline({01*4}) -> {aa*3 01}
; run: @volatile({01*4}) -> {bb*4}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memset.inline.p0.i64(ptr, i8, i64, i1)
define void @var(ptr %p, i8 %v, i64 %n) {
  call void @llvm.memset.p0.i64(ptr %p, i8 %v, i64 %n, i1 false)
  ret void
}
define void @zero7(ptr %p) {
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 7, i1 false)
  ret void
}
define void @byte33(ptr %p, i8 %v) {
  call void @llvm.memset.p0.i64(ptr %p, i8 %v, i64 33, i1 false)
  ret void
}
define void @zero300(ptr %p) {
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 300, i1 false)
  ret void
}
define void @inline(ptr %p) {
  call void @llvm.memset.inline.p0.i64(ptr %p, i8 -86, i64 3, i1 false)
  ret void
}
define void @volatile(ptr %p) {
  call void @llvm.memset.p0.i64(ptr %p, i8 -69, i64 4, i1 true)
  ret void
}
