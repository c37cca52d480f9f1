; Elements whose sizes are no powers of two, at variable indices.
; run: @threes(i8{1, 2, 3, 4, 5, 6, 7, 8, 9}, 2) == 7
; run: @threes(i8{1, 2, 3, 4, 5, 6, 7, 8, 9}, 1) == 4
; run: @fives(i8{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}, 2) == 14
; run: @backwards(i8{1, 2, 3, 4, 5, 6, 7, 8, 9}, -2) == 1
; run: @seven(0, 5) == 35
; run: @nine(0, 7) == 63
; run: @eleven(100, -3) == 67

define i8 @threes(ptr %p, i64 %n) {
  %q = getelementptr [3 x i8], ptr %p, i64 %n
  %r = load i8, ptr %q
  ret i8 %r
}
define i8 @fives(ptr %p, i32 %n) {
  %q = getelementptr <{ i8, i32 }>, ptr %p, i32 %n, i32 1
  %last = getelementptr i8, ptr %q, i64 3
  %r = load i8, ptr %last
  ret i8 %r
}
define i8 @backwards(ptr %p, i16 %n) {
  %end = getelementptr i8, ptr %p, i64 6
  %q = getelementptr [3 x i8], ptr %end, i16 %n
  %r = load i8, ptr %q
  ret i8 %r
}
define i64 @seven(i64 %base, i64 %n) {
  %p = inttoptr i64 %base to ptr
  %q = getelementptr [7 x i8], ptr %p, i64 %n
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @nine(i64 %base, i8 %n) {
  %p = inttoptr i64 %base to ptr
  %q = getelementptr <{ i64, i8 }>, ptr %p, i8 %n
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @eleven(i64 %base, i32 %n) {
  %p = inttoptr i64 %base to ptr
  %q = getelementptr <{ i64, i8, i16 }>, ptr %p, i32 %n
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
