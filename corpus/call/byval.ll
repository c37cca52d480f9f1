; A byval argument is a copy of its own for the callee, on the stack.
; run: @sum({01 00*7 02 00*7 03 00*7}) == 6
; run: @sum_after(1, {01 00*7 02 00*7 03 00*7}, 5) == 12
; run: @caller(i64{1, 2, 3}) == 6 -> i64{1, 2, 3}
; run: @aligned(1, {05 00*15}, 2) == 8
; run: @odd_size({01 02 03}) == 6
; run: @twelve(i32{1, 2, 3}) == 6
; run: @seven(1, 2, 3, 4, 5, 6, 7, i64{10, 20, 30}) == 88

%s = type { i64, i64, i64 }
define i64 @sum(ptr byval(%s) align 8 %p) {
  %a = load i64, ptr %p
  %q = getelementptr i64, ptr %p, i64 1
  %b = load i64, ptr %q
  %r = getelementptr i64, ptr %p, i64 2
  %c = load i64, ptr %r
  %x = add i64 %a, %b
  %y = add i64 %x, %c
  store i64 99, ptr %p
  ret i64 %y
}
define i64 @sum_after(i64 %a, ptr byval(%s) align 8 %p, i64 %b) {
  %x = call i64 @sum(ptr byval(%s) align 8 %p)
  %y = add i64 %x, %a
  %z = add i64 %y, %b
  ret i64 %z
}
define i64 @caller(ptr %p) {
  %r = call i64 @sum(ptr byval(%s) align 8 %p)
  ret i64 %r
}
define i64 @aligned(i64 %a, ptr byval(i128) align 16 %p, i64 %b) {
  %v = load i64, ptr %p
  %i = ptrtoint ptr %p to i64
  %off = and i64 %i, 15
  %x = add i64 %v, %a
  %y = add i64 %x, %b
  %z = add i64 %y, %off
  ret i64 %z
}
define i32 @odd_size(ptr byval([3 x i8]) align 8 %p) {
  %a = load i8, ptr %p
  %q = getelementptr i8, ptr %p, i64 1
  %b = load i8, ptr %q
  %r = getelementptr i8, ptr %p, i64 2
  %c = load i8, ptr %r
  %x = add i8 %a, %b
  %y = add i8 %x, %c
  %z = zext i8 %y to i32
  ret i32 %z
}
define i32 @twelve(ptr %p) {
  %r = call i32 @twelve_callee(ptr byval([3 x i32]) align 8 %p)
  ret i32 %r
}
define internal i32 @twelve_callee(ptr byval([3 x i32]) align 8 %p) noinline {
  %v = load <3 x i32>, ptr %p, align 4
  %a = extractelement <3 x i32> %v, i32 0
  %b = extractelement <3 x i32> %v, i32 1
  %c = extractelement <3 x i32> %v, i32 2
  %x = add i32 %a, %b
  %y = add i32 %x, %c
  ret i32 %y
}
define i64 @seven(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, ptr byval(%s) align 8 %p) {
  %s1 = call i64 @sum(ptr byval(%s) align 8 %p)
  %t1 = add i64 %a, %b
  %t2 = add i64 %t1, %c
  %t3 = add i64 %t2, %d
  %t4 = add i64 %t3, %e
  %t5 = add i64 %t4, %f
  %t6 = add i64 %t5, %g
  %r = add i64 %t6, %s1
  ret i64 %r
}
