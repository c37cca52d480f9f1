; Extensions and truncations of constants that LLVM leaves to the reader, as LLVM 18 and older wrote them.
; run: @of(0) == -56
; run: @of(1) == 200
; run: @of(2) == -56
; run: @of(3) == 100
; run: @of(4) == -1
; run: @of(5) == 1
; run: @of(6) == -25136
; made by: llvm 16
; oracle: LLVM 19 no longer reads them
@table = global [7 x i64] [
  i64 sext (i8 ptrtoint (ptr getelementptr (i8, ptr null, i64 200) to i8) to i64),
  i64 zext (i8 ptrtoint (ptr getelementptr (i8, ptr null, i64 200) to i8) to i64),
  i64 sext (i9 sext (i8 ptrtoint (ptr getelementptr (i8, ptr null, i64 200) to i8) to i9) to i64),
  i64 sext (i8 ptrtoint (ptr getelementptr (i8, ptr null, i64 100) to i8) to i64),
  i64 sext (i1 ptrtoint (ptr getelementptr (i8, ptr null, i64 201) to i1) to i64),
  i64 zext (i1 ptrtoint (ptr getelementptr (i8, ptr null, i64 201) to i1) to i64),
  i64 sext (i16 ptrtoint (ptr getelementptr (i8, ptr null, i64 40400) to i16) to i64)
]
define i64 @of(i64 %i) {
  %p = getelementptr [7 x i64], ptr @table, i64 0, i64 %i
  %r = load i64, ptr %p
  ret i64 %r
}
