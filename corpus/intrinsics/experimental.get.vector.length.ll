; As many lanes as are left, but no more than a vector has.
; run: @length(0) == 0
; run: @length(3) == 3
; run: @length(4) == 4
; run: @length(-1) == 4

define i32 @length(i64 %n) {
  %r = call i32 @llvm.experimental.get.vector.length.i64(i64 %n, i32 4, i1 false)
  ret i32 %r
}
