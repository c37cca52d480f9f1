; Indices that are sums with constants, in functions that nothing has optimised: of 32 bits with and
; without `nsw`, extended with and without sign, of 64 bits that wrap, differences, and sums of sums.
; run: @signed(1000, 5) == 1048
; run: @signed(1000, -2147483647) == -17179868168
; run: @signed(0, 2147483640) == 17179869128
; run: @chain(0, 2147483640) == 8589934572
; run: @chain(0, -2147483641) == -8589934552
; run: @wraps(0, 2147483647) == -8589934592
; run: @wraps(0, 7) == 32
; run: @half_wraps(0, 2147483647) == -2147483642
; run: @unsigned(0, 2147483647) == 8589934592
; run: @unsigned(0, -2) == 17179869180
; run: @wide(0, 9223372036854775807) == -8
; run: @wide(16, -1) == 8
; run: @negative(0, 5) == 16
; run: @negative(0, -9223372036854775808) == -24
; run: @from_constant(0, 5) == -16
; run: @second(0, 3, 2) == 204
; run: @sum_itself(5) == 12
; run: @sum_itself(-2147483648) == -2147483641
; run: @field(i32{1, 2, 3, 4, 5, 6, 7, 8}, 1) == 8
; run: @field(i32{1, 2, 3, 4, 5, 6, 7, 8}, -1) == 4
; run: @short(0, 32760) == 65522

define i64 @signed(i64 %base, i32 %i) noinline optnone {
  %p = inttoptr i64 %base to ptr
  %n = add nsw i32 %i, 1
  %x = sext i32 %n to i64
  %q = getelementptr i64, ptr %p, i64 %x
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @chain(i64 %base, i32 %i) noinline optnone {
  %p = inttoptr i64 %base to ptr
  %a = add nsw i32 5, %i
  %b = sub nsw i32 %a, 7
  %c = add nsw i32 %b, 5
  %x = sext i32 %c to i64
  %q = getelementptr i32, ptr %p, i64 %x
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @wraps(i64 %base, i32 %i) noinline optnone {
  %p = inttoptr i64 %base to ptr
  %n = add i32 %i, 1
  %x = sext i32 %n to i64
  %q = getelementptr i32, ptr %p, i64 %x
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @half_wraps(i64 %base, i32 %i) noinline optnone {
  %p = inttoptr i64 %base to ptr
  %a = add i32 %i, 1
  %b = add nsw i32 %a, 5
  %x = sext i32 %b to i64
  %y = add i64 %x, 1
  %q = getelementptr i8, ptr %p, i64 %y
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @unsigned(i64 %base, i32 %i) noinline optnone {
  %p = inttoptr i64 %base to ptr
  %n = add nuw i32 %i, 1
  %x = zext i32 %n to i64
  %q = getelementptr i32, ptr %p, i64 %x
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @wide(i64 %base, i64 %i) noinline optnone {
  %p = inttoptr i64 %base to ptr
  %n = add i64 %i, 9223372036854775807
  %m = add i64 %n, 1
  %k = sub i64 %m, -9223372036854775808
  %q = getelementptr i64, ptr %p, i64 %k
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @negative(i64 %base, i64 %i) noinline optnone {
  %p = inttoptr i64 %base to ptr
  %n = sub i64 %i, 3
  %q = getelementptr i64, ptr %p, i64 %n
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @from_constant(i64 %base, i64 %i) noinline optnone {
  %p = inttoptr i64 %base to ptr
  %n = sub i64 3, %i
  %q = getelementptr i64, ptr %p, i64 %n
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @second(i64 %base, i32 %i, i32 %j) noinline optnone {
  %p = inttoptr i64 %base to ptr
  %a = add nsw i32 %i, 2
  %x = sext i32 %a to i64
  %b = sub nsw i32 %j, 1
  %y = sext i32 %b to i64
  %q = getelementptr [10 x i32], ptr %p, i64 %x, i64 %y
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
define i64 @sum_itself(i32 %i) noinline optnone {
  %a = add nsw i32 %i, 7
  %x = sext i32 %a to i64
  ret i64 %x
}
define i32 @field(ptr %p, i32 %i) noinline optnone {
  %a = add nsw i32 %i, 2
  %x = sext i32 %a to i64
  %q = getelementptr { i32, i32 }, ptr %p, i64 %x, i32 1
  %r = load i32, ptr %q
  ret i32 %r
}
define i64 @short(i64 %base, i16 %i) noinline optnone {
  %p = inttoptr i64 %base to ptr
  %n = add nsw i16 %i, 1
  %x = sext i16 %n to i64
  %q = getelementptr i16, ptr %p, i64 %x
  %r = ptrtoint ptr %q to i64
  ret i64 %r
}
